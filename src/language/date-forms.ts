import { addDays, daysBetween, type PlainDate } from '../domain/time.ts';

/** Whether a date is wanted of what has happened, or of what is to come. */
export type Direction = 'past' | 'future';

/** A way to name a day, and the days that it can mean: more than one when only the person can tell. */
export interface DateForm {
  readonly pattern: RegExp;
  dates(match: RegExpExecArray, today: PlainDate, direction: Direction): readonly PlainDate[];
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekday = `(${weekdays.join('|')})`;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(${months.join('|')})`;

function form(pattern: string, dates: DateForm['dates']): DateForm {
  return { pattern: new RegExp(`(?<![\\w/.-])(?:${pattern})(?![\\w/-]|\\.\\d)`), dates };
}

/** Days from a day to the weekday before it; 0 when it is that weekday. */
function since(name: string, today: PlainDate): number {
  const now = new Date(`${today}T12:00:00Z`).getUTCDay();
  return (now - weekdays.indexOf(name) + 7) % 7;
}

function until(name: string, today: PlainDate): number {
  return (7 - since(name, today)) % 7;
}

/** The Monday of the week of a day. */
function monday(today: PlainDate): PlainDate {
  return addDays(today, -since('monday', today));
}

function inWeek(name: string, start: PlainDate): PlainDate {
  return addDays(start, (weekdays.indexOf(name) + 6) % 7);
}

function dateOf(year: number, monthNumber: number, day: number): PlainDate {
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day of the month so many months from now; the last one when the month is shorter. */
function monthsFrom(today: PlainDate, count: number, day = Number(today.slice(8))): PlainDate {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count;
  const [year, number] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return dateOf(year, number, Math.min(day, last));
}

function spanFrom(count: number, unit: string, sign: 1 | -1, today: PlainDate): PlainDate {
  if (/^h|^mi/.test(unit)) return today;
  if (/^m/.test(unit)) return monthsFrom(today, sign * count);
  if (/^y/.test(unit)) return monthsFrom(today, sign * 12 * count);
  return addDays(today, sign * count * (/^w/.test(unit) ? 7 : 1));
}

const unit = '(days?|weeks?|wks?|months?|mths?|years?|hours?|hrs?|minutes?|mins?)';

/**
 * A day and a month without a year, to the side that is wanted. Both, where something has happened but the day to come
 * is nearer: who says in November that it was on 5 December has rather got the month wrong than waited for a year.
 */
export function nearest(
  day: number,
  monthNumber: number,
  today: PlainDate,
  direction: Direction,
): readonly PlainDate[] {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((candidate) => dateOf(candidate, monthNumber, day))
    .filter(isRealDate);
  const [before, after] = [days.findLast((date) => date <= today), days.find((date) => date >= today)];
  if (direction === 'future' || !before) return after ? [after] : [];
  const isFar = after !== undefined && daysBetween(today, after) < daysBetween(before, today);
  return isFar ? [before, after] : [before];
}

/** Whether a text like a date is one: 31 February is none. */
export function isRealDate(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Day and month by numbers, British order; the other order only when the British one cannot be. */
function numeric(
  match: RegExpExecArray,
  today: PlainDate,
  direction: Direction,
  year?: number,
): readonly PlainDate[] {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, monthNumber] = second > 12 && first <= 12 ? [second, first] : [first, second];
  return year ? [dateOf(year, monthNumber, day)] : nearest(day, monthNumber, today, direction);
}

/** The days of a month's number around now: this month's or, on the wanted side, the one beside it. */
function ofMonth(day: number, today: PlainDate, direction: Direction): PlainDate[] {
  const here = monthsFrom(today, 0, 1).slice(0, 8);
  const date = `${here}${String(day).padStart(2, '0')}`;
  if (direction === 'past' && date > today) return [monthsFrom(today, -1, day)];
  if (direction === 'future' && date < today) return [monthsFrom(today, 1, day)];
  return [date];
}

function relativeMonth(word: string): number {
  if (word === 'last' || word === 'previous') return -1;
  return word === 'next' ? 1 : 0;
}

/** Every form with a meaning of its own, the more exact ones first. */
export const forms: readonly DateForm[] = [
  form(String.raw`(\d{4})-(\d\d)-(\d\d)`, ([, year, monthNumber, day]) => [`${year}-${monthNumber}-${day}`]),
  form(String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)`, (match, today, direction) =>
    numeric(match, today, direction, Number(match[3]?.padStart(4, '20'))),
  ),
  form(
    `(\\d{1,2})(?:st|nd|rd|th)?(?: ${month})? ?(?:or|/|,|-) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}`,
    ([, first, , second, name], today, direction) =>
      [first, second].flatMap((day) =>
        nearest(Number(day), months.indexOf(name ?? '') + 1, today, direction),
      ),
  ),
  form(`${weekday} or (?:on )?${weekday}`, ([, first = '', second = ''], today, direction) =>
    [first, second].map((name) =>
      direction === 'past'
        ? addDays(today, -(since(name, today) || 7))
        : addDays(today, until(name, today) || 7),
    ),
  ),
  form(String.raw`(\d{1,2})[/.](\d{1,2})`, (match, today, direction) => numeric(match, today, direction)),
  form('the day before yesterday|day before yesterday', (_, today) => [addDays(today, -2)]),
  form('the day after tomorrow|day after tomorrow', (_, today) => [addDays(today, 2)]),
  form('yesterday|last night', (_, today) => [addDays(today, -1)]),
  form('(\\d{1,2}) weeks? (today|tomorrow)', ([, count, day], today) => [
    addDays(today, 7 * Number(count) + (day === 'tomorrow' ? 1 : 0)),
  ]),
  form('tomorrow', (_, today) => [addDays(today, 1)]),
  form(`${weekday} (?:before last|last but one)`, ([, name = ''], today) => [
    addDays(inWeek(name, monday(today)), -14),
  ]),
  form(`(?:on )?${weekday} (?:of )?last week|last week(?:,? on)? ${weekday}`, ([, a, b], today) => [
    addDays(inWeek(a ?? b ?? '', monday(today)), -7),
  ]),
  form(
    `(?:on )?${weekday} (?:of )?next week|next week(?:,? on)? ${weekday}|${weekday} week|1 week on ${weekday}`,
    ([, a, b, c, d], today) => {
      if (a ?? b) return [addDays(inWeek(a ?? b ?? '', monday(today)), 7)];
      return [addDays(today, (until(c ?? d ?? '', today) || 7) + 7)];
    },
  ),
  form(`this(?: coming)? ${weekday}|coming ${weekday}`, ([, a, b], today) => [
    addDays(today, until(a ?? b ?? '', today) || 7),
  ]),
  // "Last Tuesday" on a Wednesday would be called yesterday, so it may be the one of last week.
  form(`(?:last|past|previous) ${weekday}`, ([, name = ''], today) => {
    const days = since(name, today) || 7;
    return days === 1 ? [addDays(today, -1), addDays(today, -8)] : [addDays(today, -days)];
  }),
  // "Next Friday" on a Monday is this week's to some and next week's to others.
  form(`next ${weekday}`, ([, name = ''], today, direction) => {
    const inThisWeek = inWeek(name, monday(today));
    const next = addDays(inThisWeek, 7);
    if (inThisWeek <= today) return [next];
    // Where a past day is wanted both are wrong, and one is enough to say so.
    return direction === 'past' ? [inThisWeek] : [inThisWeek, next];
  }),
  form(
    `(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(last|this|next|previous) month`,
    ([, day, word = ''], today) => [monthsFrom(today, relativeMonth(word), Number(day))],
  ),
  form(
    `(?:at )?(?:the )?end of (?:(last|this|next|the|previous) month|${month})`,
    ([, word, name], today, direction) => {
      if (name) {
        const index = months.indexOf(name) + 1;
        return nearest(1, index, today, direction).map((date) => monthsFrom(date, 0, 31));
      }
      return [monthsFrom(monthsFrom(today, relativeMonth(word ?? ''), 1), 0, 31)];
    },
  ),
  form(
    `(?:at )?(?:the )?(?:start|beginning|first) of (last|this|next|the|previous) month`,
    ([, word = ''], today) => [monthsFrom(today, relativeMonth(word), 1)],
  ),
  form('(?:at )?(?:the )?end of (?:the|this) week', (_, today) => [inWeek('friday', monday(today))]),
  form('(?:at )?(?:the )?end of next week', (_, today) => [addDays(inWeek('friday', monday(today)), 7)]),
  form(`(\\d{1,3}) ?${unit} (?:ago|back|before|earlier)(?: today)?`, ([, count, name = ''], today) => [
    spanFrom(Number(count), name, -1, today),
  ]),
  form(
    `(?:in|after|within) (?:the next )?(\\d{1,3}) ?${unit}(?:'?s? time)?|(\\d{1,3}) ?${unit} (?:from now|from today|later|time)`,
    ([, a, nameA, b, nameB], today) => [spanFrom(Number(a ?? b), nameA ?? nameB ?? '', 1, today)],
  ),
  form('next week', (_, today, direction) => (direction === 'future' ? [addDays(today, 7)] : [])),
  form(
    `(?:in|on|of)? ?${month},? (?:on )?the (\\d{1,2})(?:st|nd|rd|th)?`,
    ([, name = '', day], today, direction) =>
      nearest(Number(day), months.indexOf(name) + 1, today, direction),
  ),
  form(
    `(?:on )?(?:${weekday},? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?${month})`,
    ([, , day], today, direction) =>
      Number(day) >= 1 && Number(day) <= 31 ? ofMonth(Number(day), today, direction) : [],
  ),
  form(`(?:on )?the (\\d{1,2})(?! (?:of )?${month})`, ([, day], today, direction) =>
    Number(day) >= 1 && Number(day) <= 31 ? ofMonth(Number(day), today, direction) : [],
  ),
  form(`(?:on )?${weekday}(?!,? (?:the )?\\d)`, ([, name = ''], today, direction) =>
    direction === 'past'
      ? [addDays(today, -(since(name, today) || 7))]
      : [addDays(today, until(name, today) || 7)],
  ),
  form(`christmas eve`, (_, today, direction) => nearest(24, 12, today, direction)),
  form(`christmas(?: day)?|xmas(?: day)?`, (_, today, direction) => nearest(25, 12, today, direction)),
  form(`boxing day`, (_, today, direction) => nearest(26, 12, today, direction)),
  form(`new year'?s? eve`, (_, today, direction) => nearest(31, 12, today, direction)),
  form(`new year(?:'?s day)?`, (_, today, direction) => nearest(1, 1, today, direction)),
  form(
    `today|just now|now|this (?:morning|afternoon|evening)|tonight|earlier(?: today)?|just|at (?:lunch|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?)`,
    (_, today) => [today],
  ),
];
