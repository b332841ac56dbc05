import { en } from 'chrono-node';
import { addDays, type PlainDate } from '../domain/time.ts';
import { normalise } from './normalise.ts';

/** Whether a date is wanted of what has happened, or of what is to come. */
export type Direction = 'past' | 'future';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayWords: Readonly<Record<string, number>> = {
  today: 0,
  'just now': 0,
  now: 0,
  'this morning': 0,
  'this afternoon': 0,
  tonight: 0,
  yesterday: -1,
  'last night': -1,
  'the day before yesterday': -2,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'a fortnight ago': -14,
  'in a fortnight': 14,
};

/**
 * Reads a text as one date in British order: "22/11", "last Tuesday", "3 weeks ago", "2026-11-22".
 * @param direction decides what a weekday or a day without a year means
 * @returns undefined when the text holds no date
 */
export function readDate(text: string, today: PlainDate, direction: Direction): PlainDate | undefined {
  const words = normalise(text);
  if (iso.test(words)) return isRealDate(words) ? words : undefined;
  const offset = dayWords[words];
  if (offset !== undefined) return addDays(today, offset);
  // Noon keeps the day the same in every time zone that the parser may think in.
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const [found] = en.GB.parse(words, reference, { forwardDate: direction === 'future' });
  if (!found) return undefined;
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (
    !year ||
    !month ||
    !day ||
    (!start.isCertain('day') && !start.isCertain('weekday') && !isRelative(found.text))
  )
    return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return direction === 'past' && date > today
    ? intoThePast(date, today, start.isCertain('year'), start.isCertain('weekday'))
    : date;
}

function isRelative(text: string): boolean {
  return /ago|last|next|in|week|month|day|since|today|yesterday|tomorrow/.test(text);
}

/** A weekday or a day of the year that lies ahead was the one before, when something that has happened is told. */
function intoThePast(date: PlainDate, today: PlainDate, hasYear: boolean, isWeekday: boolean): PlainDate {
  if (hasYear) return date;
  if (isWeekday) return addDays(date, -7);
  const earlier = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return earlier <= today && isRealDate(earlier) ? earlier : date;
}

function isRealDate(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
