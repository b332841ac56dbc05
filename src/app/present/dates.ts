import type { Instant, PlainDate } from '../../domain/time.ts';

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const shortDayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** A moment in few letters, London time, for columns: "22 Nov, 14:05". */
export function momentInShort(at: Instant): string {
  return shortDayAndTime.format(new Date(at));
}

/** A day in words: "22 November 2026". */
export function inWords(date: PlainDate): string {
  return longDay.format(new Date(`${date}T00:00:00Z`));
}

/** A day without its year: "22 November". */
export function dayAndMonth(date: PlainDate): string {
  return shortDay.format(new Date(`${date}T00:00:00Z`));
}

/** A moment in words, London time: "22 November 2026 at 14:05". */
export function momentInWords(at: Instant): string {
  return dayAndTime.format(new Date(at));
}
