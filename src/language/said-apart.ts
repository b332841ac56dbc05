import type { Unmet } from '../domain/commands.ts';
import type { HeardList } from '../domain/heard.ts';
import { cellNames, readCells } from './cell-slot.ts';
import { normalise } from './normalise.ts';

/** What lists are called where a "not" can stand before it, or another list beside it. */
const called: readonly (readonly [HeardList, string])[] = [
  ['ready', 'ready|able to sign up'],
  ['waiting', 'wait(?:s|ing)?'],
  ['locked_out', 'locked(?: out)?'],
  ['at_risk', 'at risk'],
  ['stalled', 'stalled|quiet'],
  ['blocked', 'blocked|stuck'],
  ['lacking', '(?:lack(?:s|ing)?|without|no)(?: (?:an?|any|their))?(?: shared)?(?: nhsmail)? mailbox(?:es)?'],
  ['due', '(?:have|has|need|needs|got) to (?:log in|change)'],
];
const not = String.raw`\b(?:not|(?:is|are|was|were|do|does|did|has|have)n'?t|never|no longer)`;
const between =
  '(?:yet|even|currently|really|actually|being|been|be|all|now|still|the|those|ones|who|that|are|is)';
const denied: readonly (readonly [HeardList, RegExp])[] = called.map(([of, name]) => [
  of,
  new RegExp(`${not} (?:${between} )*(?:${name})\\b`),
]);

const no = String.raw`(?:${not}|\b(?:yet|no|nobody|no ?one|none|zero|not a)\b)`;
const already = '(?:already|now|actually|even|also)';

/** Other ways to ask for all others: those of lists that are called by a "not" themselves. */
const othersOf: Readonly<Partial<Record<HeardList, RegExp>>> = {
  ready: /\b(?:can'?t|cannot|can not) (?:yet )?sign up\b/,
  not_started: new RegExp(`^(?!.*${no}).*\\b(?:has|have) (?:${already} )?(?:started|begun|made a start)\\b`),
  not_here: new RegExp(
    `^(?!.*${no}).*\\b(?:is|are|has joined|have joined) (?:${already} )?(?:(?:on|in) )?teams\\b`,
  ),
};

/** Whether a text asks for all pharmacies that are not on a list: "who is not waiting". */
export function asksForOthers(of: HeardList, text: string): boolean {
  const words = normalise(text);
  return othersOf[of]?.test(words) || isDenied(of, words);
}

function isDenied(of: HeardList, words: string): boolean {
  return denied.some(([list, pattern]) => list === of && pattern.test(words));
}

/** What a text says of cells that no list can be limited by: one that it leaves out, or several. */
export function unmetCells(text: string, cells: readonly string[]): readonly Unmet[] {
  if (leavesOut(text, cells)) return ['except'];
  return readCells(text, cells).length > 1 ? ['cells'] : [];
}

const exception =
  /\b(?:except(?:ing)?|exclud(?:e|es|ing)|(?:other|rather) than|(?:apart|aside) from|(?:all|any|anyone|everyone|everybody) but|leav(?:e|ing) out|not (?:counting|including)|neither|nor)\b/;
const whom = '(?:(?:in|at|of|from|for|to|the|those|ones|people|anyone|cell) )*';

/** Whether words leave somebody out: "except North", "blocked but not in South", "outside Central". */
function leavesOut(text: string, cells: readonly string[]): boolean {
  const words = normalise(text);
  if (exception.test(words)) return true;
  const names = cellNames(cells);
  return (
    names !== '' &&
    new RegExp(`(?:${not}|\\b(?:without|outside|minus|bar|skip)) ${whom}(?:${names})(?!\\w)`).test(words)
  );
}

/** What stands between two lists that are asked for together: "blocked or waiting". */
const joins =
  /^(?: in \w+)?,? ?(?:or|and|but|nor|&|\/|,) ?(?:(?:who|which|those|that|they|is|are|has|have|been|gone|also|not|the|ones|people|everyone|anyone) )*$/;

/** Whether a text names another list beside one, or one whose pharmacies are not meant. */
export function namesAnother(of: HeardList, text: string): boolean {
  const words = normalise(text);
  const own = of === 'not_blocked' ? 'blocked' : of;
  if (denied.some(([list, pattern]) => list !== own && !isWithout(own, list) && pattern.test(words)))
    return true;
  const found = called
    .flatMap(([list, name]) =>
      [...words.matchAll(new RegExp(`\\b(?:${name})\\b`, 'g'))].map(({ 0: said, index }) => ({
        list,
        from: index,
        to: index + said.length,
      })),
    )
    .toSorted((a, b) => a.from - b.from);
  return found.some(({ list, to }, index) => {
    const next = found[index + 1];
    return (
      next !== undefined &&
      next.list !== list &&
      !isStatus(list, next.list) &&
      joins.test(words.slice(to, next.from))
    );
  });
}

/** "Who lacks a mailbox and is waiting" asks for those with one status. */
function isStatus(one: HeardList, other: HeardList): boolean {
  return one === 'lacking' && other === 'waiting';
}

/** "Gone silent, and not the locked ones": a list that leaves out the other by itself. */
function isWithout(of: HeardList, other: HeardList): boolean {
  return of === 'not_heard' && other === 'locked_out';
}
