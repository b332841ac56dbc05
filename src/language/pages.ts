import type { Heard } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { normalise } from './normalise.ts';
import { isAtDesk } from './situation.ts';

const cardinals = ['one', 'two', 'three', 'four', 'five'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const lead =
  "(?:please |ok |and |now |then |show |give |let |can |could |may |i |we |you |me |us |see |have |go |turn |take |jump |skip |back |up |to |open |what is |what's |what was )*";
const asked = new RegExp(
  `^${lead}(?:(?:on )?(?:the |a |one )?(?:page (?:no\\.? |number )?(?<cardinal>\\d{1,4}|${cardinals.join('|')})|(?<ordinal>\\d{1,4}(?:st|nd|rd|th)|${ordinals.join('|')}) page|(?<last>last|final) page|(?<before>(?:previous|prior|preceding|earlier) page|page (?:before|back)|(?<=back (?:a |one )?)page))(?: again)?)(?: of (?:it|the list|this list))?(?: please| pls| thanks)*$`,
);

/** "Page 3", "go back a page", "last page": a text that is nothing but another page of a list, but for the next one. */
export function readPage(text: string, { roles }: Pick<Reading, 'roles'>): Heard | undefined {
  const found = isAtDesk(roles) ? asked.exec(normalise(text))?.groups : undefined;
  if (!found) return undefined;
  const { cardinal, ordinal, before } = found;
  const page = numberOf(cardinal, cardinals) ?? numberOf(ordinal, ordinals);
  if (page === undefined) return { type: 'more_rows', to: before ? 'before' : 'last' };
  return page > 0 ? { type: 'more_rows', page } : undefined;
}

function numberOf(word: string | undefined, names: readonly string[]): number | undefined {
  if (word === undefined) return undefined;
  return names.includes(word) ? names.indexOf(word) + 1 : Number.parseInt(word, 10);
}
