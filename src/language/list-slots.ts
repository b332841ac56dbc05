import type { Unmet } from '../domain/commands.ts';
import type { HeardList } from '../domain/heard.ts';
import { takesDays } from '../domain/lists/request.ts';
import { addDays, type PlainDate } from '../domain/time.ts';
import type { Reading } from '../ports/interpreter.ts';
import { readCell, readCells } from './cell-slot.ts';
import { readDates } from './dates.ts';
import { readDays } from './durations.ts';
import { normalise } from './normalise.ts';
import { asksForOthers, namesAnother, unmetCells } from './said-apart.ts';
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
const mine: SlotReader = (text, reading) => (readCell(text, reading.cells) ? inCell(text, reading) : {});

/** Leads are listed of several cells at once. */
const leads: SlotReader = (text, reading) => {
  const { cell } = inCell(text, reading);
  const cells = cell === undefined ? readCells(text, reading.cells) : [cell];
  return cells.length === 0 ? {} : { cells };
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
  readonly unmet?: readonly Unmet[];
}

/** How a text limits the list that it asks for. */
export function readList(of: HeardList, text: string, reading: Reading): ListSaid {
  const days = daysOf(of, text, reading);
  const unmet: readonly Unmet[] = [
    ...unmetCells(text, reading.cells).filter((what) => what !== 'cells' || of !== 'leads_not_here'),
    ...(namesAnother(of, text) ? (['lists'] as const) : []),
    ...(days === 'unmet' ? (['days'] as const) : []),
  ];
  const list = {
    of,
    ...(readers[of] ?? inCell)(text, reading),
    ...given({ days: days === 'unmet' ? undefined : days, others: asksForOthers(of, text) || undefined }),
  };
  return unmet.length > 0 ? { list, unmet } : { list };
}

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const inMonth = new RegExp(`\\b(?:in|during|for|since|of) (?:the )?${month}\\b`);
/** "Waiting since October": as long as that, or only from then on. */
const sinceDay = new RegExp(
  `\\bsince (?:the )?(?:${month}|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last|christmas|easter)`,
);
/** "Less than 10 days": what is newer, and lists ask for what has lasted longer. */
const newer = /\b(?:less|fewer|shorter|newer|younger) than\b|\b(?:within|under|up to|at most|no more than)\b/;
/** "In the last 10 days" asks what is new; "for the last 10 days", and what nobody did in them, what has lasted. */
const lately =
  /(?<!\bfor )(?<!\bfor the )\b(?:last|past|this|next|coming) (?:\d+ |\w+ )?(?:days?|weeks?|months?|fortnight)\b/;
const isOfSilence: ReadonlySet<string> = new Set(['not_heard', 'stalled', 'lacking']);
const silent =
  /\b(?:not|(?:is|are|was|were|do|does|did|has|have)n'?t|never|no|nothing|nobody|none|without)\b/;
/** Reports that are of now, or of the week: "how are we doing this week". */
const isOfNow: ReadonlySet<string> = new Set(['counts', 'funnel', 'this_week']);
const week = 7;

/** The days of a text, where the list takes them. */
function daysOf(
  of: HeardList | 'alerts',
  text: string,
  { today }: Pick<Reading, 'today'>,
): number | 'unmet' | undefined {
  const words = normalise(text);
  const days = readDays(text);
  if (of === 'due') return days ?? (inMonth.test(words) ? 'unmet' : undefined);
  if (of === 'trend') return undefined;
  if (isOfNow.has(of)) return isOfAnotherTime(of, text, today) ? 'unmet' : undefined;
  if (days === undefined) return sinceDay.test(words) ? 'unmet' : undefined;
  const isNew = newer.test(words) || (lately.test(words) && !isOfSilence.has(of) && !silent.test(words));
  return takesDays(of) && !isNew ? days : 'unmet';
}

/** Whether a report is asked for of other days than it has: a month, a date, or a span that is not the week. */
function isOfAnotherTime(of: string, text: string, today: PlainDate): boolean {
  const days = readDays(text);
  if (days !== undefined) return days !== week;
  if (inMonth.test(normalise(text))) return true;
  const found = readDates(text, today, 'past');
  if (found.kind !== 'date') return found.kind === 'several';
  if (of === 'this_week') return found.date <= today && found.date !== addDays(today, -week);
  // How things stand is told of today, and the paper may be for tomorrow.
  return found.date < today;
}

/** How a text limits the open alerts. */
export const ofAlerts: SlotReader = (text, reading) => {
  const days = daysOf('alerts', text, reading);
  const unmet = [...unmetCells(text, reading.cells), ...(days === 'unmet' ? ['days'] : [])];
  return {
    ...inCell(text, reading),
    ...given({ days: days === 'unmet' ? undefined : days, unmet: unmet.length > 0 ? unmet : undefined }),
  };
};
