import type { Heard } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { readAboutSomeone } from './about-someone.ts';
import { cellNames } from './cell-slot.ts';
import { hear } from './heard.ts';
import { normalise } from './normalise.ts';
import { asksHowMany } from './of-shown.ts';
import { readCellShown, readPartShown } from './parts-shown.ts';
import { code } from './slots.ts';

type Reader = (text: string, reading: Reading) => Heard | undefined;

const who = '(?:who|(?:which|how many)(?: of (?:my|our|the))?(?: pharmacies| premises| ones| shops)?)';
const some =
  '(?:(?:and|but|only|just|all|everyone|everybody|anyone|those|these|them|the (?:rest|ones)|pharmacies|premises) )*';

/** What leads and admins ask of lists in words whose every part counts: "who has started", "all except North". */
const readers: readonly Reader[] = [
  (text, reading) => (/^note\s*:/i.test(text) ? hear('act_on_alert:note', text, reading)[0] : undefined),
  (text) => (takesIt.test(normalise(text)) ? { type: 'act_on_alert', act: 'take' } : undefined),
  (text) => (whoChangedIt.test(normalise(text)) ? { type: 'audit', its: true } : undefined),
  readPartShown,
  readCellShown,
  (text) =>
    asksHowMany(text) || allOfThem.test(normalise(text)) ? { type: 'narrow', whole: true } : undefined,
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
  (text, reading) => {
    const [, sentence] = reading.pending ? (addsSentence.exec(text.trim()) ?? []) : [];
    return sentence ? hear('nudge', `nudge them and ${sentence}`, reading)[0] : undefined;
  },
  (text, reading) => {
    const [, verb, whom] = nudgesOnly.exec(text.trim()) ?? [];
    return verb && whom ? hear('nudge', `${verb} ${whom}`, reading)[0] : undefined;
  },
  (text) => (wantsNothing.test(normalise(text)) ? { type: 'confirm', yes: false } : undefined),
  readAboutSomeone,
];

/** "Take it", of the alert in hand. */
const takesIt =
  /^(?:ok )?(?:(?:i'll|ill|i will|let me|i can|i) )?(?:take|have) (?:it|this|that|this one|that one)(?: please)?$/;

/** "Who changed it", of the pharmacy looked at. */
const whoChangedIt =
  /^who (?:has |have |else )?(?:changed|edited|touched|saw|seen|looked at) (?:it|this|this one|that one)$/;

const allOfThem = /^(?:and |show )?(?:me )?(?:all|everyone|everybody) (?:of )?(?:them|these|those|it)$/;

/** "And say please reply by Friday", beside the preview of a nudge. */
const addsSentence =
  /^(?:(?:and|also|but|oh|actually)[ ,]+)*(?:please )?((?:say|tell (?:them|everyone|everybody)|ask them|let them know)\b.+)$/is;
/** "Nudge just North." */
const nudgesOnly = /^(?:please )?(nudge|remind|chase|message) (?:just|only) (.+)$/i;
const wantsNothing =
  /^(?:cancel(?: (?:that|it|this))?|never ?mind(?: that)?|forget it|ignore (?:that|it|me))$/;

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
