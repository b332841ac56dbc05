import { en } from 'chrono-node';
import type { PlainDate } from '../domain/time.ts';
import { type DateForm, type Direction, forms, isRealDate, nearest } from './date-forms.ts';
import { dateWords } from './date-words.ts';

/**
 * What a text says of a day. `several`: it fits more than one, so the person has to choose. `vague`: it speaks of a
 * time, but of no one day ("a while back"), so the person has to be asked.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'several'; readonly dates: readonly PlainDate[] }
  | { readonly kind: 'vague' }
  | { readonly kind: 'none' };

const vague =
  /\b(?:a while|some ?time|ages|recently|lately|not long|long ago|(?:few|several|some|many) (?:days|weeks|months)|(?<!\d )(?:days|weeks|months|years) ago|soon|later|eventually|(?:early|mid|late) (?:january|february|march|april|may|june|july|august|september|october|november|december)|last week)\b/;
/** "A while ago now": the now is no day. */
const longAgo = /\b(?:a (?:good |long |little )?while|ages|a long time|some time) (?:ago|back|now)\b/;
const wholePeriod = /\b(?:last|this|next|previous) (?:month|year|winter|summer|spring|autumn)\b/;
const monthAlone =
  /\b(?:in|last|since|next)? ?(?:january|february|march|april|june|july|august|september|october|november|december)\b/;

/**
 * Reads the day that a text names, in British order: "22/11", "last Tuesday", "a fortnight ago", "the 3rd".
 * @param direction decides what a weekday or a day without a year means
 */
export function readDates(text: string, today: PlainDate, direction: Direction): DateReading {
  const words = dateWords(text);
  if (/\bbetween\b/.test(words) || longAgo.test(words)) return { kind: 'vague' };
  const form = forms.find(({ pattern }) => pattern.test(words));
  if (form) return reading(applyForm(form, words, today, direction));
  if (vague.test(words)) return { kind: 'vague' };
  const dates = byParser(words, today, direction);
  if (dates.length > 0) return reading(dates);
  if (wholePeriod.test(words)) return { kind: 'vague' };
  return monthAlone.test(words) && !/\d/.test(words) ? { kind: 'vague' } : { kind: 'none' };
}

/** The day that a text names, if it names one and no other. */
export function readDate(text: string, today: PlainDate, direction: Direction): PlainDate | undefined {
  const found = readDates(text, today, direction);
  return found.kind === 'date' ? found.date : undefined;
}

function applyForm(form: DateForm, words: string, today: PlainDate, direction: Direction): PlainDate[] {
  const match = form.pattern.exec(words);
  const found = match ? form.dates(match, today, direction) : [];
  return [...new Set(found.filter(isRealDate))];
}

function reading(dates: readonly PlainDate[]): DateReading {
  const [date] = dates;
  if (!date) return { kind: 'none' };
  return dates.length === 1 ? { kind: 'date', date } : { kind: 'several', dates };
}

/** Dates with the name of a month, and whatever else the parser knows. */
function byParser(words: string, today: PlainDate, direction: Direction): readonly PlainDate[] {
  // Noon keeps the day the same in every time zone that the parser may think in.
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const found = en.GB.parse(words, reference, { forwardDate: direction === 'future' }).find(({ start }) =>
    start.isCertain('day'),
  );
  if (!found) return [];
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (!year || !month || !day) return [];
  if (!start.isCertain('year') && start.isCertain('month')) return nearest(day, month, today, direction);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRealDate(date) ? [date] : [];
}
