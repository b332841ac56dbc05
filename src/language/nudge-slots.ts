import type { HeardList } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { readCell } from './cell-slot.ts';
import { readDays } from './durations.ts';
import { readList } from './list-slots.ts';
import { normalise } from './normalise.ts';
import { dictationIn } from './own-sentence.ts';
import { unmetCells } from './said-apart.ts';
import { given, type SlotReader, type Slots } from './slots.ts';

const nudged: readonly (readonly [RegExp, HeardList])[] = [
  [
    /(?:\bnot|n't|\bnever|\bhasnt|\bhavent|\bdidnt)(?: even| yet)? (?:yet )?(?:started|begun|start)\b/,
    'not_started',
  ],
  [
    /\bwithout a mailbox|no mailbox|lack|(?:\bnot|n'?t|\bnever)(?: even| yet)? (?:yet )?appl(?:y|ied)\b/,
    'lacking',
  ],
  [/\bstalled|gone quiet|went quiet/, 'stalled'],
  [/\bwait(?:s|ing)?\b/, 'waiting'],
  [/\blocked out\b/, 'locked_out'],
  [/\b(?:must|have to|has to|need to|due to) (?:log in|change)|\blog in soon\b/, 'due'],
  [/\bnot heard (?:from|of)\b/, 'not_heard'],
  [/\bat risk\b/, 'at_risk'],
  [/\bnot (?:on|in) teams\b|\bn(?:obody|o ?one) on teams\b/, 'not_here'],
  [/\bblocked|stuck\b/, 'blocked'],
];

/** The lists whose people can be nudged in one go, by the name of the list. */
export const nudgedLists: readonly HeardList[] = nudged.map(([, of]) => of);

/** Words for people of some list or other, words that say which, and words that point at the list shown last. */
const some =
  /\b(?:every|everyone|everybody|all|anyone|anybody|those|people|pharmac(?:y|ies)|premises|leads?|ones?)\b/;
const saysWhich = /\b(?:who\w*|which|without)\b/;
const shownLast =
  /\b(?:them|these|this|that list|it|there|here|shown|above|list(?:ed)?|(?:the|that|whole) lot|those people|those$)\b/;

/** Who is nudged, and with which sentence. A cell and days limit the list that is named, or the one shown last. */
export const nudge: SlotReader = (text, reading) => {
  const { task: about, words } = dictationIn(text);
  return given({
    ...nudgedIn(about, reading),
    text: words,
    again: /\bagain\b/i.test(about) ? true : undefined,
  });
};

function nudgedIn(about: string, reading: Reading): Slots {
  if (leavesOutSome(about, reading)) return { unmet: ['except'] };
  const words = normalise(about);
  const of = nudged.find(([pattern]) => pattern.test(words))?.[1];
  if (!of) return ofListShown(about, reading);
  return someOfThem.test(words) ? { unmet: ['list'] } : { ...readList(of, about, reading) };
}

/** "Not Amara", "without FAD37", "but not those …": where people are nudged, nobody is who may not be meant. */
const notThem =
  /\b(?:[Nn]ot|NOT|[Ww]ithout) \p{Lu}|(?:,|\b(?:but|and)) not (?!(?:yet|even|started|begun|applied|heard|(?:on|in) teams)\b)/u;

/** "Those of them who are blocked": a part of the list shown last, which no other list is. */
const someOfThem = /(?<!\ball )\bof (?:them|these|this list|that list)\b/;

function leavesOutSome(about: string, { cells }: Reading): boolean {
  return notThem.test(about) || unmetCells(about, cells).includes('except');
}

/** What limits the list shown last; not where the words are of another list, which was not understood. */
function ofListShown(about: string, { cells }: Reading): Slots {
  const words = normalise(about);
  const unmet = unmetCells(about, cells);
  if (unmet.length > 0) return { unmet };
  const limits = given({ cell: readCell(about, cells), days: readDays(about) });
  const isAny = some.test(words) && Object.keys(limits).length === 0;
  return !shownLast.test(words) && (isAny || saysWhich.test(words)) ? { unmet: ['list'] } : limits;
}
