import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { addDays, type Instant, londonDate, type PlainDate } from './time.ts';

const minute = 60 * 1000;
/** Monday to Friday, 09:00 to 17:30 in London: the hours in which leads are expected to act. */
const opens = Temporal.PlainTime.from('09:00');
const closes = Temporal.PlainTime.from('17:30');

/** One working day, in milliseconds of working time. */
export const workingDay = 8.5 * 60 * minute;

/** Tells whether a day is a bank holiday in England. */
export type IsHoliday = (date: PlainDate) => boolean;

/** England's bank holidays, by the date-holidays package. */
export function englishBankHolidays(): IsHoliday {
  const calendar = new Holidays('GB', 'ENG');
  return (date) => {
    // Noon in London lies on the same day everywhere that matters here.
    const found = calendar.isHoliday(new Date(`${date}T12:00:00Z`));
    return Array.isArray(found) && found.some(({ type }) => type === 'public');
  };
}

/** Whether people work on a day. */
export function isWorkingDay(date: PlainDate, isHoliday: IsHoliday): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !isHoliday(date);
}

/** The instant at which so much working time has passed since `from`. */
export function afterWorkingTime(from: Instant, milliseconds: number, isHoliday: IsHoliday): Instant {
  let left = milliseconds;
  for (let date = londonDate(from); ; date = addDays(date, 1)) {
    if (!isWorkingDay(date, isHoliday)) continue;
    const start = Math.max(from, londonTime(date, opens));
    const end = londonTime(date, closes);
    if (start >= end) continue;
    if (start + left <= end) return start + left;
    left -= end - start;
  }
}

/** The instant at which the next working day after `from` begins. */
export function nextWorkingMorning(from: Instant, isHoliday: IsHoliday): Instant {
  let date = addDays(londonDate(from), 1);
  while (!isWorkingDay(date, isHoliday)) date = addDays(date, 1);
  return londonTime(date, opens);
}

/** The hour at which messages that are due on a day are sent. */
export function morningOf(date: PlainDate): Instant {
  return londonTime(date, opens);
}

function londonTime(date: PlainDate, time: Temporal.PlainTime): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: 'Europe/London', plainTime: time })
    .epochMilliseconds;
}
