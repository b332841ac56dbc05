import type { HeardList } from '../domain/heard.ts';
import { takesDays } from '../domain/lists/request.ts';
import type { Reading } from '../ports/interpreter.ts';
import { readCell } from './cell-slot.ts';
import { readDays } from './durations.ts';
import { normalise } from './normalise.ts';
import { given, inCell, type SlotReader, type Slots } from './slots.ts';

const lackingStatuses: readonly (readonly [RegExp, string])[] = [
  [/(?:\bnot|n't|\bnever)(?: even| yet)? (?:yet )?applied\b|\bno mailbox at all\b/, 'none'],
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
  const isLogIn = /\blog(?:ging)?[ -]?(?:in|on|ins)\b|\blapse|\block(?:s|ed)?\b/.test(words);
  const what = isPassword === isLogIn ? undefined : isPassword ? 'password' : 'log_in';
  return { ...inCell(text, reading), ...given({ what }) };
};

/** "Mine" is no cell, but a cell that there is can be named. */
const mine: SlotReader = (text, { cells }) => given({ cell: readCell(text, cells) });

const leads: SlotReader = (text, reading) => {
  const { cell } = inCell(text, reading);
  return cell === undefined ? {} : { cells: [cell] };
};

/** What limits a list besides a cell and days. */
const readers: Readonly<Partial<Record<HeardList, SlotReader>>> = {
  mine,
  leads_not_here: leads,
  lacking,
  due,
};

/** A list as a text asks for it, and what the text says of it that the list cannot be limited by. */
export interface ListSaid {
  readonly list: Slots;
  readonly unmet?: readonly 'days'[];
}

/** How a text limits the list that it asks for. */
export function readList(of: HeardList, text: string, reading: Reading): ListSaid {
  const list = { of, ...(readers[of] ?? inCell)(text, reading) };
  const days = daysOf(of, text);
  if (days === 'unmet') return { list, unmet: ['days'] };
  return { list: { ...list, ...given({ days }) } };
}

const month =
  /\bin (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
/** "Less than 10 days": what is newer, and lists ask for what has lasted longer. */
const newer = /\b(?:less|fewer|shorter|newer|younger) than\b|\b(?:within|under|up to|at most|no more than)\b/;
/** "In the last 10 days" asks what is new; "for the last 10 days", and what nobody did in them, what has lasted. */
const lately =
  /(?<!\bfor )(?<!\bfor the )\b(?:last|past|this|next|coming) (?:\d+ |\w+ )?(?:days?|weeks?|months?|fortnight)\b/;
const isOfSilence: ReadonlySet<string> = new Set(['not_heard', 'stalled', 'waiting', 'lacking']);
/** Reports that are of now, or of the week: "how are we doing this week". */
const isOfNow: ReadonlySet<string> = new Set(['counts', 'funnel', 'this_week']);
const week = 7;

/** The days of a text, where the list takes them. */
function daysOf(of: HeardList | 'alerts', text: string): number | 'unmet' | undefined {
  const words = normalise(text);
  const days = readDays(text);
  if (of === 'due') return days ?? (month.test(words) ? 'unmet' : undefined);
  if (days === undefined || of === 'trend') return undefined;
  if (isOfNow.has(of)) return days === week ? undefined : 'unmet';
  const isNew = newer.test(words) || (lately.test(words) && !isOfSilence.has(of));
  return takesDays(of) && !isNew ? days : 'unmet';
}

/** How a text limits the open alerts. */
export const ofAlerts: SlotReader = (text, reading) => {
  const days = daysOf('alerts', text);
  const cell = inCell(text, reading);
  return days === 'unmet' ? { ...cell, unmet: ['days'] } : { ...cell, ...given({ days }) };
};
