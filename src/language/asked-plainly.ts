import type { Heard } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { cellNames } from './cell-slot.ts';
import { hear } from './heard.ts';
import { normalise } from './normalise.ts';
import { asksHowMany } from './of-shown.ts';
import { code } from './slots.ts';

type Reader = (text: string, reading: Reading) => Heard | undefined;

const who = '(?:who|(?:which|how many)(?: of (?:my|our|the))?(?: pharmacies| premises| ones| shops)?)';
const some =
  '(?:(?:and|but|only|just|all|everyone|everybody|anyone|those|these|them|the (?:rest|ones)|pharmacies|premises) )*';

/** What leads and admins ask of lists in words whose every part counts: "who has started", "all except North". */
const readers: readonly Reader[] = [
  (text) => (asksHowMany(text) ? { type: 'narrow', whole: true } : undefined),
  (text, { cells }) => {
    const names = cellNames(cells);
    const exceptCell = new RegExp(
      `^${some}(?:except|excluding|but|not|outside|without|other than|apart from) (?:(?:in|from|for|of|the|those|ones|cell) )*(?:${names})(?: cell)?$`,
    );
    // No limit: the answer says what a list can be narrowed to.
    return names !== '' && exceptCell.test(normalise(text)) ? { type: 'narrow' } : undefined;
  },
  listed(
    'not_started',
    new RegExp(
      `^${who}(?: in \\w+)? (?:has|have)(?: already| now)? (?:started|begun)(?: already)?(?: in \\w+)?$`,
    ),
  ),
  listed(
    'locked_out',
    new RegExp(`^${who}(?: in \\w+)? (?:is|are)(?: not|n't) locked(?: out)?(?: in \\w+)?$`),
  ),
  listed('waiting', new RegExp(`^${who}(?: in \\w+)? (?:has |have )?applied\\b`)),
  (text, reading) => {
    const isOfAll = /^what (?:has |have )?(?:been )?happen(?:ed|ing)\b/.test(normalise(text));
    const [asked] = isOfAll && !code(text, reading).ods ? hear('this_week', text, reading) : [];
    return asked?.type === 'show_list' && asked.unmet?.includes('days') ? asked : undefined;
  },
  (text, reading) => {
    const isNudge = /^(?:please )?(?:nudge|remind|chase)\b/.test(normalise(text));
    const [asked] = isNudge ? hear('nudge', text, reading) : [];
    return asked?.type === 'nudge' && asked.unmet?.includes('except') ? asked : undefined;
  },
];

/** Reads what leads and admins ask of lists word for word, where a single word turns the meaning. */
export function readAskedPlainly(text: string, reading: Reading): Heard | undefined {
  for (const read of readers) {
    const command = read(text, reading);
    if (command) return command;
  }
  return undefined;
}

function listed(label: 'not_started' | 'locked_out' | 'waiting', pattern: RegExp): Reader {
  return (text, reading) => (pattern.test(normalise(text)) ? hear(label, text, reading)[0] : undefined);
}
