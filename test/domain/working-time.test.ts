import { describe, expect, it } from 'vitest';
import {
  afterWorkingTime,
  englishBankHolidays,
  isWorkingDay,
  morningOf,
  nextWorkingMorning,
  workingDay,
} from '../../src/domain/working-time.ts';

const isHoliday = englishBankHolidays();
const hour = 60 * 60 * 1000;

/** A moment in UTC, as it is in London in winter; in summer London is an hour ahead. */
function at(moment: string): number {
  return Date.parse(`${moment}:00Z`);
}

function after(from: string, milliseconds: number): string {
  return new Date(afterWorkingTime(at(from), milliseconds, isHoliday)).toISOString().slice(0, 16);
}

describe('bank holidays in England', () => {
  // As GOV.UK lists them: https://www.gov.uk/bank-holidays
  it.each([
    ['2026-12-25', 'Christmas Day'],
    ['2026-12-28', 'Boxing Day, moved from a Saturday'],
    ['2027-01-01', "New Year's Day"],
    ['2027-03-26', 'Good Friday'],
    ['2027-03-29', 'Easter Monday'],
    ['2027-05-03', 'Early May'],
    ['2027-05-31', 'Spring'],
    ['2027-08-30', 'Summer'],
    ['2027-12-27', 'Christmas Day, moved from a Saturday'],
    ['2027-12-28', 'Boxing Day, moved from a Sunday'],
  ])('%s is none to work on: %s', (date) => {
    expect(isWorkingDay(date, isHoliday)).toBe(false);
  });

  it.each([
    ['2026-12-24', 'Christmas Eve'],
    ['2026-12-29', 'after Boxing Day'],
    ['2027-01-04', "in Scotland New Year's holiday"],
    ['2027-03-17', "in Northern Ireland St Patrick's Day"],
    ['2027-08-02', 'in Scotland the summer holiday'],
    ['2026-11-30', "in Scotland St Andrew's Day"],
  ])('%s is a working day: %s', (date) => {
    expect(isWorkingDay(date, isHoliday)).toBe(true);
  });

  it('weekends are no working days', () => {
    expect(['2026-11-07', '2026-11-08'].map((date) => isWorkingDay(date, isHoliday))).toEqual([false, false]);
  });
});

describe('working time', () => {
  it.each([
    ['within a day', '2026-11-03T10:00', 2 * hour, '2026-11-03T12:00'],
    ['to the very end of a day', '2026-11-03T09:00', workingDay, '2026-11-03T17:30'],
    ['overnight', '2026-11-03T16:00', workingDay, '2026-11-04T16:00'],
    ['from before the morning', '2026-11-03T06:00', hour, '2026-11-03T10:00'],
    ['from the evening', '2026-11-03T20:00', hour, '2026-11-04T10:00'],
    ['from the minute of closing', '2026-11-03T17:30', hour, '2026-11-04T10:00'],
    ['over a weekend', '2026-11-06T16:00', workingDay, '2026-11-09T16:00'],
    ['from a Saturday', '2026-11-07T12:00', workingDay, '2026-11-09T17:30'],
    ['three days over a weekend', '2026-11-05T12:00', 3 * workingDay, '2026-11-10T12:00'],
    ['over Christmas, Boxing Day and the weekend', '2026-12-24T16:00', workingDay, '2026-12-29T16:00'],
    ['three days over Christmas and New Year', '2026-12-31T10:00', 3 * workingDay, '2027-01-06T10:00'],
    // Good Friday is 26 March, Easter Monday the 29th; clocks go forward on the 28th: 16:00 in London is then 15:00 UTC.
    ['over Easter and the change to summer time', '2027-03-25T16:00', workingDay, '2027-03-30T15:00'],
    ['from within Easter', '2027-03-27T12:00', hour, '2027-03-30T09:00'],
    ['in summer', '2027-07-01T08:00', hour, '2027-07-01T09:00'],
    // Clocks go back on 31 October: 16:00 in London is 15:00 UTC before and 16:00 UTC after.
    ['over the change to winter time', '2027-10-29T15:00', workingDay, '2027-11-01T16:00'],
  ])('passes %s', (_, from, milliseconds, to) => {
    expect(after(from, milliseconds)).toBe(to);
  });

  it('begins again on the next working morning, at nine in London', () => {
    const morning = (from: string) => new Date(nextWorkingMorning(at(from), isHoliday)).toISOString();
    expect(morning('2026-11-03T10:00')).toBe('2026-11-04T09:00:00.000Z');
    expect(morning('2026-12-24T12:00')).toBe('2026-12-29T09:00:00.000Z');
    expect(morning('2027-03-25T12:00')).toBe('2027-03-30T08:00:00.000Z');
  });

  it('of messages is nine in London, in winter and in summer', () => {
    expect(new Date(morningOf('2027-03-27')).toISOString()).toBe('2027-03-27T09:00:00.000Z');
    expect(new Date(morningOf('2027-03-28')).toISOString()).toBe('2027-03-28T08:00:00.000Z');
    expect(new Date(morningOf('2027-10-30')).toISOString()).toBe('2027-10-30T08:00:00.000Z');
    expect(new Date(morningOf('2027-10-31')).toISOString()).toBe('2027-10-31T09:00:00.000Z');
  });
});
