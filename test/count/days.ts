/** Calendar days in London as plain numbers, worked out without the product's own dates. */

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that it is in London at an instant, e.g. `2026-11-22`. */
export function dayOf(instant: number): string {
  return london.format(instant);
}

/** A day as a number that counts up by one each day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The day so many days after a day. */
export function plusDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later month, or the last one of a month that is too short for it. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const first = lastOfMonth.toISOString().slice(0, 8);
  return `${first}${String(Math.min(date, lastOfMonth.getUTCDate())).padStart(2, '0')}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The hour that it is in London at an instant, from 0 to 23. */
export function hourOf(instant: number): number {
  return Number(clock.format(instant));
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day as people write it: "22 November 2026". */
export function inWords(day: string): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}
