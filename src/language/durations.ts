import { normalise } from './normalise.ts';
import { withDigits } from './number-words.ts';

/** A number of days; "the 30 day limit" is the name of a rule. */
const span =
  /\b(\d{1,3})\+?[ -]?(days?|d|weeks?|wks?|months?|mths?|years?|hours?|hrs?)\b(?! (?:sign|log|limit|rule|mark|deadline|lock))/;
const inDays: readonly (readonly [RegExp, number])[] = [
  [/^d/, 1],
  [/^w/, 7],
  [/^mo|^mt/, 30],
  [/^y/, 365],
  [/^h/, 1 / 24],
];

/**
 * Reads a span of time inside a text, in days: "10 days", "a fortnight", "the next month", "two weeks". A month counts
 * as 30 days.
 * @returns undefined when the text names none
 */
export function readDays(text: string): number | undefined {
  const words = withDigits(normalise(text)).replace(
    /\b(?:next|this|coming|past|last) (week|month)\b/g,
    (_, unit: string) => `1 ${unit}`,
  );
  const [, count, unit] = span.exec(words) ?? [];
  if (!count || !unit) return undefined;
  const [, days] = inDays.find(([pattern]) => pattern.test(unit)) ?? [];
  return days === undefined ? undefined : Math.max(1, Math.ceil(Number(count) * days));
}
