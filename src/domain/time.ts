import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/v4';

/** Milliseconds since the epoch. */
export type Instant = number;

/** A calendar day in England, e.g. `2026-11-22`. */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** The calendar day that it is in London at an instant. */
export function londonDate(now: Instant): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
}

/** The day `days` after `date` (before it, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The day so many calendar months after `date` (before it, when negative). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The instant at which a day begins in London. */
export function startOfLondonDay(date: PlainDate): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime('Europe/London').epochMilliseconds;
}

/** Whole days from one date to a later one; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The Monday of the week that a day is in. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
}
