import { findOdsCodes } from '../domain/ods-code.ts';
import { addDays, type PlainDate } from '../domain/time.ts';
import type { Reading } from '../ports/interpreter.ts';
import { asWritten, readCell } from './cell-slot.ts';
import { readDates } from './dates.ts';
import { readDays } from './durations.ts';
import { normalise } from './normalise.ts';
import { readPerson } from './person-slot.ts';
import { unmetCells } from './said-apart.ts';

/** What a text says beside the meaning itself, by name. */
export type Slots = Readonly<Record<string, unknown>>;
export type SlotReader = (text: string, reading: Reading) => Slots;

/** Those slots that the text has. */
export function given(slots: Slots): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}

/** The pharmacy that a text names by its code. */
export const code: SlotReader = (text, { isListed }) => given({ ods: findOdsCodes(text, isListed)[0] });

/** The cell that limits a list; none where several are named, or one is left out. */
export const inCell: SlotReader = (text, { cells }) =>
  unmetCells(text, cells).length > 0 ? {} : given({ cell: readCell(text, cells, true) });

const led =
  /\b(?:leads?|(?:leads?|leading|responsible) (?:of|for|in|from)|in charge of|runs|covers|looks? after)\s+(?:the )?(?:cell )?([a-z][\w'-]*(?: [\w'-]+){0,3}?)(?: cell)?(?: (?:now|then|please|these days))?$/;
const noLed =
  /\b(?:them|they|us|we|me|you|it|its|that|this|those|these|here|there|what|who|which|whom|is|are|each|every|all|any|a|an|one|ones|lot|list|per|my|our|your|their|own|cells?|leads?|pharmac\w+|premises|everything|now|then|please|for|of)\b/;

/** The cell whose lead is asked for: one that there is, or what stands where a cell would. */
export function cellLed(text: string, { cells, isListed }: Pick<Reading, 'cells' | 'isListed'>): Slots {
  const known = readCell(text, cells);
  if (known || findOdsCodes(text, isListed).length > 0) return given({ cell: known });
  const cell = led.exec(normalise(text).replace(/^(?:which|what) (?:cell )?leads? /, ''))?.[1];
  return given({ cell: cell && !noLed.test(cell) ? asWritten(cell, text) : undefined });
}

/** The days on which something can have happened: one; without a day told, today; several when they are not clear. */
export function happenedOn(text: string, { today }: Reading): readonly PlainDate[] {
  const found = readDates(text, today, 'past');
  if (found.kind === 'none') return [today];
  if (found.kind === 'several') return found.dates;
  return found.kind === 'date' && found.date <= today ? [found.date] : [];
}

/** What stands before the day on which somebody comes back, or that is the last one away. */
const untilThen =
  /^.*\b(?:until|till?|back(?: on)?|through(?: to)?|up to(?: and including)?|last day(?: (?:off|of leave|away))?(?: is)?)\b/i;
/** A day on which somebody goes; it says nothing of the end. */
const fromThen = /\b(?:from|starting|as of) (?:the )?\w+/i;

/** Until when somebody is away: a day to come, or so many days from today. */
export const away: SlotReader = (text, { today }) => {
  const end = text.replace(untilThen, '');
  const found = end === text && fromThen.test(text) ? undefined : readDates(end, today, 'future');
  if (found?.kind === 'date' && found.date > today) return { until: found.date };
  const days = readDays(text);
  return given({ until: days && addDays(today, days) });
};

/** What is told of an alert, as far as the act has room for it. */
export function ofAlert(act: string, text: string, { today }: Reading): Slots {
  if (act === 'note') return given({ text: afterColon(text) });
  if (act === 'pass_on') return given({ to: readPerson(text) });
  if (act !== 'snooze') return {};
  const found = readDates(text, today, 'future');
  if (found.kind === 'date') return { until: found.date };
  const days = readDays(text);
  return given({ until: days && addDays(today, days) });
}

/** What somebody writes for others: behind a colon, a dash or "saying". */
export function afterColon(text: string): string | undefined {
  return /(?::|\s-|\bsaying|\bthat says)\s*(\S.*)$/s.exec(text)?.[1]?.trim();
}

const narrowedTo: readonly (readonly [RegExp, string])[] = [
  [/\bwaiting|applied\b/, 'waiting'],
  [/\bunknown|not heard|no answer|silent\b/, 'unknown'],
  [/\bsays? (?:they|it|that)|unconfirmed|not (?:yet )?confirmed/, 'says_it_has_one'],
  [/\bconfirmed\b/, 'confirmed'],
  [/\bnone|without|have no|no mailbox\b/, 'none'],
];

/** To what the list shown last is narrowed; nothing where a list cannot be narrowed like that. */
export const narrowing: SlotReader = (text, { cells }) => {
  if (unmetCells(text, cells).length > 0) return {};
  const words = normalise(text);
  return given({
    cell: readCell(text, cells),
    days: readDays(text),
    status: narrowedTo.find(([pattern]) => pattern.test(words))?.[1],
  });
};
