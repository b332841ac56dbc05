import type { Heard } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { cellNames } from './cell-slot.ts';
import { hear } from './heard.ts';
import { normalise } from './normalise.ts';
import { readOfShown } from './of-shown.ts';

/** What stands beside the name of a list in "only the blocked ones", "which of them are waiting". */
const beside =
  /\b(?:and|but|now|so|then|ok|only|just|which|who|any|some|none|how many|of|from|among|out of|them|these|those|this|that|lot|list|the|ones?|pharmacies|premises|people|is|are|have|has|been|were|still|also)\b/g;

/** What the pharmacies of a list are called. */
const called: readonly (readonly [RegExp, string])[] = [
  [/^(?:blocked|stuck)$/, 'blocked'],
  [/^waiting$/, 'waiting'],
  [/^locked(?: out)?$/, 'locked_out'],
  [/^(?:stalled|gone quiet|quiet)$/, 'stalled'],
  [/^ready$/, 'ready'],
  [/^at risk$/, 'at_risk'],
  [/^(?:not|haven't) started$/, 'not_started'],
  [/^(?:not|aren't) on teams$/, 'nobody_on_teams'],
];

/** A part of the list shown last that is called by one word: "only those locked out", "and the waiting ones". */
export function readPartShown(text: string, reading: Reading): Heard | undefined {
  if (!readOfShown(text)) return undefined;
  const rest = normalise(text).replace(beside, ' ').replace(/\s+/g, ' ').trim();
  // "Only the waiting ones" are those with that status.
  if (/\b(?:only|just)\b/.test(normalise(text)) && rest === 'waiting') return undefined;
  const label = called.find(([pattern]) => pattern.test(rest))?.[1];
  return label === undefined ? undefined : hear(label, text, reading)[0];
}

const asks =
  '(?:(?:and|but|now|so|then|ok|only|just|who|which|what|of|them|these|those|the|ones|is|are|there|in|from|for|cell) )+';

/** Nothing but a cell, and words that ask for it: "and central", "which are in south". */
export function readCellShown(text: string, { cells, question }: Reading): Heard | undefined {
  const names = cellNames(cells);
  const words = normalise(text);
  if (names === '' || question || !new RegExp(`^${asks}(?:${names})(?: cell)?$`).test(words))
    return undefined;
  const cell = cells.find((name) =>
    new RegExp(`(?:^| )${RegExp.escape(normalise(name))}(?: cell)?$`).test(words),
  );
  return cell === undefined ? undefined : { type: 'narrow', cell };
}
