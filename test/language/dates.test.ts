import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/language/dates.ts';
import { readDays } from '../../src/language/durations.ts';

/** Wednesday. */
const today = '2026-11-25';

function read(text: string, direction: 'past' | 'future', on = today): unknown {
  const found = readDates(text, on, direction);
  if (found.kind === 'date') return found.date;
  return found.kind === 'several' ? found.dates : found.kind;
}

describe('a day that has passed', () => {
  it.each([
    ['today', '2026-11-25'],
    ['this morning', '2026-11-25'],
    ['just now', '2026-11-25'],
    ['2 hours ago', '2026-11-25'],
    ['yesterday', '2026-11-24'],
    ['ysterday evening, no: yday', '2026-11-24'],
    ['the day before yesterday', '2026-11-23'],
    ['monday', '2026-11-23'],
    ['on wednesday', '2026-11-18'],
    ['last friday', '2026-11-20'],
    ['thurs', '2026-11-19'],
    ['thursday last week', '2026-11-19'],
    ['last week on monday', '2026-11-16'],
    ['a week ago', '2026-11-18'],
    ['about 3 weeks ago', '2026-11-04'],
    ['a fortnight ago', '2026-11-11'],
    ['a couple of days ago', '2026-11-23'],
    ['two months ago', '2026-09-25'],
    ['the 3rd', '2026-11-03'],
    ['on the 28th', '2026-10-28'],
    ['the 15th of last month', '2026-10-15'],
    ['end of last month', '2026-10-31'],
    ['start of this month', '2026-11-01'],
    ['end of october', '2026-10-31'],
    ['3/11', '2026-11-03'],
    ['03.11.26', '2026-11-03'],
    ['3-11-2026', '2026-11-03'],
    ['11/23/2026', '2026-11-23'],
    ['2026-11-03', '2026-11-03'],
    ['3rd of november', '2026-11-03'],
    ['november 3', '2026-11-03'],
    ['3 nov 2026', '2026-11-03'],
    ['3 june', '2026-06-03'],
    ['5 december 2025', '2025-12-05'],
    ['in september on the 4th', '2026-09-04'],
    ['tuesday 17 november', '2026-11-17'],
  ])('"%s" is %s', (text, date) => {
    expect(read(text, 'past')).toBe(date);
  });

  it.each([
    ['3 or 4 november', ['2026-11-03', '2026-11-04']],
    ['monday or tuesday', ['2026-11-23', '2026-11-24']],
    ['last tuesday', ['2026-11-24', '2026-11-17']],
    ['5 december', ['2025-12-05', '2026-12-05']],
    ['1/12', ['2025-12-01', '2026-12-01']],
    ['on boxing day', ['2025-12-26', '2026-12-26']],
  ])('"%s" is one of several', (text, dates) => {
    expect(read(text, 'past')).toEqual(dates);
  });

  it.each([
    'a while back',
    'some time last month',
    'last month',
    'last week',
    'a few weeks ago',
    'months ago',
    'in september',
    'early november',
    'not long ago',
    'between monday and friday',
  ])('"%s" is no one day', (text) => {
    expect(['vague', 'none']).toContain(read(text, 'past'));
  });

  it.each([
    'asdf',
    'Sam',
    'FAD37',
    'INC0123456',
    '31 february',
    '31/2',
    '45/11',
    'i may',
    'pharmacy.fad37@nhs.net',
    '',
  ])('"%s" is none', (text) => {
    expect(read(text, 'past')).toBe('none');
  });
});

describe('a day to come', () => {
  it.each([
    ['tomorrow', '2026-11-26'],
    ['tmrw', '2026-11-26'],
    ['the day after tomorrow', '2026-11-27'],
    ['friday', '2026-11-27'],
    ['on wednesday', '2026-12-02'],
    ['next monday', '2026-11-30'],
    ['friday week', '2026-12-04'],
    ['a week on friday', '2026-12-04'],
    ['monday next week', '2026-11-30'],
    ['in 2 weeks', '2026-12-09'],
    ['in a fortnight', '2026-12-09'],
    ['a week today', '2026-12-02'],
    ['two weeks tomorrow', '2026-12-10'],
    ['in ten days', '2026-12-05'],
    ["in a month's time", '2026-12-25'],
    ['next week', '2026-12-02'],
    ['end of next month', '2026-12-31'],
    ['the 1st', '2026-12-01'],
    ['1/12', '2026-12-01'],
    ['24/11', '2027-11-24'],
    ['5 january', '2027-01-05'],
    ['after christmas', '2026-12-25'],
    ['end of the week', '2026-11-27'],
  ])('"%s" is %s', (text, date) => {
    expect(read(text, 'future')).toBe(date);
  });

  it('"next friday" before a Friday may be either', () => {
    expect(read('next friday', 'future')).toEqual(['2026-11-27', '2026-12-04']);
  });

  it('does not go wrong where the months and years turn', () => {
    expect(read('a month ago', 'past', '2027-03-31')).toBe('2027-02-28');
    expect(read('yesterday', 'past', '2027-01-01')).toBe('2026-12-31');
    expect(read('the 31st', 'past', '2026-12-05')).toBe('2026-11-30');
    expect(read('last monday', 'past', '2026-11-23')).toBe('2026-11-16');
  });
});

describe('a span of time', () => {
  it.each([
    ['within 7 days', 7],
    ['in the next two weeks', 14],
    ['longer than a fortnight', 14],
    ['over a month', 30],
    ['this week', 7],
    ['36 hours', 2],
    ['three months', 90],
  ])('"%s" is %i days', (text, days) => {
    expect(readDays(text)).toBe(days);
  });

  it('is not found where there is none', () => {
    expect(readDays('which pharmacies lack a mailbox')).toBeUndefined();
  });
});
