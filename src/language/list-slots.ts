import type { HeardList } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { readDays } from './durations.ts';
import { normalise } from './normalise.ts';
import { given, inCell, type SlotReader, type Slots } from './slots.ts';

const lackingStatuses: readonly (readonly [RegExp, string])[] = [
  [/\b(?:not even|n't|not yet|never) applied\b|\bno mailbox at all\b/, 'none'],
  [/\b(?:waiting|applied)\b/, 'waiting'],
  [/\b(?:not heard|unknown|silent|no answer)\b|\b(?:don'?t|do not) know\b|\bno idea\b/, 'unknown'],
  [/\b(?:says?|tells? us|claims?) (?:they|it|that|to)\b.*\bha(?:ve|s)\b|\bunconfirmed\b/, 'says_it_has_one'],
];

const lacking: SlotReader = (text, reading) => {
  const words = normalise(text);
  const status = lackingStatuses.find(([pattern]) => pattern.test(words))?.[1];
  return { ...inCell(text, reading), ...given({ status }) };
};

const due: SlotReader = (text, reading) => {
  const words = normalise(text);
  const isPassword = /\b(?:passwords?|pws?|pwds?)\b/.test(words);
  const isLogIn = /\blog(?:ging)?[ -]?(?:in|on|ins)\b|\blapse/.test(words);
  const what = isPassword === isLogIn ? undefined : isPassword ? 'password' : 'log_in';
  return { ...inCell(text, reading), ...given({ what, days: readDays(text) }) };
};

const waiting: SlotReader = (text, reading) => ({
  ...inCell(text, reading),
  ...given({ days: readDays(text) }),
});

const none: SlotReader = () => ({});

/** What limits a list besides a cell, or that nothing does. */
const readers: Readonly<Partial<Record<HeardList, SlotReader>>> = {
  mine: none,
  leads_not_here: none,
  lacking,
  due,
  waiting,
};

/** How a text limits the list that it asks for. */
export function readLimits(of: HeardList, text: string, reading: Reading): Slots {
  return (readers[of] ?? inCell)(text, reading);
}
