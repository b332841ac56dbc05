import { normalise } from './normalise.ts';

const theirs = '(?:these|those|them|this list|that list|that lot)';
/** How a question begins, or what it holds, that is about a part of the list shown last. */
const partOfShown: readonly RegExp[] = [
  /^(?:(?:and|but|now|so|then) )*(?:(?:only|just) (?:the|those|these|them|ones|pharmacies|premises|people|who|which)\b|only \w+(?: ones)?$)/,
  new RegExp(
    `\\b(?:which|who|any|some|none|how many) of ${theirs}(?! (?:in|that|which|who|with|without)\\b)`,
  ),
  new RegExp(`^(?:and |but )?(?:of|from|among|out of) ${theirs}(?! (?:that|which|who|with|without)\\b)`),
];
/** The same for another list of the same place: "and the blocked ones". */
const placeOfShown: readonly RegExp[] = [
  /^(?:(?:and|but|now|so|then) )*the (?:\w+ ){0,2}ones?\b/,
  /^(?:(?:and|but|now|so|then) )*(?:within|(?:in )?(?:the )?next) (?:\d+|\w+) (?:days?|weeks?|months?)$/,
  /^(?:and|but|now|so|then) (?:the )?(?:last|this|past|previous) (?:week|month)$/,
];

/**
 * Whether a list is asked for of the one shown last: a part of that, as in "only the blocked ones" or "which of these are
 * waiting"; or another one of its cell, "and the blocked ones".
 */
export function readOfShown(text: string): 'part' | 'place' | undefined {
  const words = normalise(text);
  if (partOfShown.some((pattern) => pattern.test(words))) return 'part';
  return placeOfShown.some((pattern) => pattern.test(words)) ? 'place' : undefined;
}

const total =
  /^(?:(?:and|so|ok) )*how many(?: (?:is|are) (?:that|they|these|those|on (?:it|there|(?:the|this|that) list)))?(?: of (?:them|these|those)(?: are there)?)?(?: (?:then|in total|in all|altogether|exactly))?$/;

/** Whether a text only asks how many the list shown last has. */
export function asksHowMany(text: string): boolean {
  return total.test(normalise(text));
}
