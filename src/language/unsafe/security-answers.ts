import { bare } from './look-alikes.ts';
import { stopWords } from './stop-words.ts';

const subject =
  '(?:pet|dog|cat|school|car|teacher|street|road|job|film|movie|band|team|football team|colour|color|food|book|holiday|friend|house|boss|song|singer|animal|place|toy|cousin|nickname)';
const joined = String.raw`(?:'?s?(?: name)?)\s*(?:is called|was called|is|was|are|called|named|=|:|-)\s*`;

/** Each ends where the answer begins. */
const beginnings: readonly RegExp[] = [
  /\bmaiden name(?: of [\w' ]{1,20}?)?\s*(?:is|was|=|:|-|,)?\s*(\S.*)/i,
  new RegExp(
    String.raw`\b(?:first|1st|favou?rite|fav|childhood|best)\s+(?:\w+ )?${subject}${joined}(\S.*)`,
    'i',
  ),
  /\b(?:pet|dog|cat|teacher)(?:'?s)? name (?:is|was|=|:)\s*(\S.*)/i,
  /\bfirst (?:school|pet|car|teacher)\s+((?:St|Mr|Mrs|[A-Z])\S*.*)/,
  /\bmemorable\s+(?:word|place|date|name|info\w*|phrase)\s*(?:is|was|=|:|-)?\s*(\S.*)/i,
  /\b(?:security|secret)\s+(?:answers?|questions?|words?|phrase)\b[^.]{0,20}?\s*(?:is|are|was|=|:|-)\s*(\S.*)/i,
  /\banswers?\s+to\s+(?:the|my|our|his|her)\s+(?:security |secret )?questions?\s+(?:is|are|was)\s+(\S.*)/i,
  /\b(?:place|town|city|country) of birth\s*(?:is|was|=|:|-)?\s*(\S.*)/i,
  /\b(?:street|road) (?:i|we) grew up (?:on|in)\s*(?:is|was|=|:)?\s*(\S.*)/i,
];
const bornAsAnswer =
  /\bborn in [A-Z]?\w+.*\b(?:security|answer)|\b(?:security|secret)\b.*\b(?:pet|mother|maiden)\b\s*:?\s*[A-Z]/i;

/** Words that may stand before the answer. */
const articles = new Set(['a', 'an', 'the', 'mr', 'mrs', 'st']);

/** Whether a text tells the answer to a security question. */
export function tellsSecurityAnswer(text: string): boolean {
  if (bornAsAnswer.test(text)) return true;
  return beginnings.some((beginning) => {
    const told = beginning.exec(text)?.[1];
    if (!told) return false;
    const words = told.split(/\s+/).map((word) => bare(word).toLowerCase());
    const [first = ''] = words;
    const value = articles.has(first) ? words[1] : first;
    return value !== undefined && value !== '' && !stopWords.has(value);
  });
}
