import { normalise } from './normalise.ts';
import { withDigits } from './number-words.ts';

/** What thumbs make of the words of days. */
const slips: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:yest(?:er)?dy|yesterd?ya|yesteday|yesterady|yestarday|ystrday|y'?day|yday|yester|yest|yst)\b/g,
    'yesterday',
  ],
  [/\b(?:tom+or+ow|tomoro|tomorow|tmrw|tmr|tmrow|tomoz|2mor+ow?|2mrw|2moro|tomo)\b/g, 'tomorrow'],
  [/\b(?:2day|todya|tday)\b/g, 'today'],
  [/\bmornin\b/g, 'morning'],
  [/\bnite\b/g, 'night'],
  [/\bmon\b/g, 'monday'],
  [/\b(?:tues?|tuseday|teusday)\b/g, 'tuesday'],
  [/\b(?:weds?|wensday|wednsday|wendesday)\b/g, 'wednesday'],
  [/\b(?:thurs?|thur|thrusday|thurday)\b/g, 'thursday'],
  [/\b(?:fri|firday|fridya)\b/g, 'friday'],
  [/\b(?:sat|saterday)\b/g, 'saturday'],
  [/\bsun\b/g, 'sunday'],
  [/\b(?:sept?|septmber)\b/g, 'september'],
  [/\b(?:janurary|janury|jan)\b/g, 'january'],
  [/\b(?:febuary|feburary|feb)\b/g, 'february'],
  [/\b(?:novemeber|novmber|nov)\b/g, 'november'],
  [/\b(?:decemeber|decmber|dec)\b/g, 'december'],
  [/\b(?:octobre|oct)\b/g, 'october'],
  [/\baug\b/g, 'august'],
  [/\b(?:apr|apirl)\b/g, 'april'],
  [/\bbank holiday monday\b/g, 'monday'],
];

/** A text as the rules of dates compare it: lower case, whole names of days and months, digits for numbers. */
export function dateWords(text: string): string {
  const words = slips.reduce((rest, [slip, word]) => rest.replace(slip, word), normalise(text));
  return withDigits(words)
    .replace(/\b(\d{1,2}) (st|nd|rd|th)\b/g, '$1$2')
    .replace(/\b(?:roughly|approx(?:imately)?|about|around|abt|circa|maybe|probably|i think|exactly)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
