import { findFullNames } from './full-names.ts';

const name = String.raw`((?:\p{L}[\p{L}'-]*)(?: \p{L}[\p{L}'-]*){0,2}?)`;

/** Where a person stands in what an admin or a lead has done; the first that fits. */
const places: readonly RegExp[] = [
  new RegExp(
    `\\b(?:make|assign|appoint|set|name|put) ${name} (?:as |to be |to |the |be |a |an )*(?:cell )?(?:lead|admin\\w*|the lead)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:assign|appoint|set|put|make) ${name} (?:as|to|for|in) `, 'iu'),
  new RegExp(`^${name} (?:should|shall|must|will|can|to) (?:now )?(?:lead|be)\\b`, 'iu'),
  new RegExp(`\\b(?:give|add|make) ${name} (?:as |an |a |the )*admin`, 'iu'),
  new RegExp(
    `\\b(?:data|details|information|everything|all|record)(?: held)? (?:of|about|on|for) ${name}$`,
    'iu',
  ),
  new RegExp(`^(?:please )?(?:erase|forget|delete|remove) ${name}(?: please)?$`, 'iu'),
  new RegExp(`\\b(?:pass|hand|give)\\b.*? (?:on )?to ${name}(?:,|$)`, 'iu'),
  new RegExp(`\\b(?:can|could|let) ${name} (?:please )?take`, 'iu'),
  new RegExp(`\\bwhat (?:has|did) ${name} (?:done|do|change)`, 'iu'),
  new RegExp(`\\b(?:audit(?: log| trail)?|actions|done) (?:of|for|by) ${name}$`, 'iu'),
  new RegExp(`\\b(?:pass|hand|give|transfer)\\b.*? (?:over )?to ${name}$`, 'iu'),
  new RegExp(
    `^${name} (?:is|was|has|becomes|leads|takes|stops|shouldn'?t|should not|no longer|will)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:remove|take|stop) ${name} (?:as|from|off|out|being)\\b`, 'iu'),
  new RegExp(`\\b(?:rights|admin)(?: rights)? (?:from|of) ${name}$`, 'iu'),
  new RegExp(`(?:,|\\bfor|:) ${name}$`, 'iu'),
  new RegExp(`^(?:please )?(?:erase|forget|delete|remove) ${name} (?:from|out of) `, 'iu'),
];
const nobody =
  /^(?:it|them|this|that|him|her|me|my|all|everything|everyone|list|data|the|a|an|lead|admin|cell|us|you|somebody|someone|pharmacy|person|people|i|we|one|alert|case|what|who|which|another|good|please|over|as|give|he|she|they|mine|your|our)\b/i;

const pronoun = /\b(?:him|her|them|it|me|us|you)\b/i;
/** What stands behind a name and is none. */
const behindName = / (?:as|to|from|the|an?|up|off|out|in|for|of|should|shall|must|no|needs?|full)\b.*$/i;

/** The person whom words name, written as names are: the one full name, or what stands where a name does. */
export function readPerson(text: string): string | undefined {
  const [named, another] = findFullNames(withoutShouting(text));
  if (named && !another) return named;
  const plain = text
    .trim()
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?:completely|entirely|please|pls|plz|now|today|asap|thanks|thx)$/i, '');
  for (const place of places) {
    const found = place.exec(plain)?.[1]?.replace(behindName, '').trim();
    if (found && !nobody.test(found) && !pronoun.test(found) && found.length <= 80) return titled(found);
  }
  return undefined;
}

/** "PRIYA SHAH leads North": a name in capitals, written as names are. */
function withoutShouting(text: string): string {
  return text.replace(/\b\p{Lu}{3,} \p{Lu}{3,}\b/gu, (words) => titled(words.toLowerCase()));
}

/** A name in small letters, written as names are. */
export function titled(found: string): string {
  return found.replace(/(?<![\p{L}'-])\p{L}/gu, (letter) => letter.toUpperCase());
}
