import { Heard } from '../domain/heard.ts';
import { findOdsCodes } from '../domain/ods-code.ts';
import { addDays } from '../domain/time.ts';
import type { Reading } from '../ports/interpreter.ts';
import { readCell } from './cell-slot.ts';
import { readDates } from './dates.ts';
import { readDays } from './durations.ts';
import { normalise } from './normalise.ts';
import { readPerson } from './person-slot.ts';

type Slots = Readonly<Record<string, unknown>>;
type SlotReader = (text: string, reading: Reading) => Slots;

const cellOnly: SlotReader = (text, { cells }) => given({ cell: readCell(text, cells, true) });
const codeOnly: SlotReader = (text, { isListed }) => given({ ods: findOdsCodes(text, isListed)[0] });
const personOnly: SlotReader = (text) => given({ person: readPerson(text) });

/** What has happened, on the day told; without a day it was today. */
function happened(text: string, { today }: Reading): Slots {
  const found = readDates(text, today, 'past');
  if (found.kind === 'none') return { date: today };
  return found.kind === 'date' && found.date <= today ? { date: found.date } : {};
}

function lacking(text: string, reading: Reading): Slots {
  const words = normalise(text);
  const [, status] =
    [
      [/\b(?:waiting|applied)\b/, 'waiting'] as const,
      [/\b(?:not heard|unknown|silent|no answer)\b/, 'unknown'] as const,
      [/\bsays? (?:they|it|that)\b.*\bha(?:ve|s)\b|\bunconfirmed\b/, 'says_it_has_one'] as const,
    ].find(([pattern]) => pattern.test(words)) ?? [];
  return { ...cellOnly(text, reading), ...given({ status }) };
}

function due(text: string, reading: Reading): Slots {
  const words = normalise(text);
  const isPassword = /\b(?:passwords?|pws?|pwds?)\b/.test(words);
  const isLogIn = /\blog(?:ging)?[ -]?(?:in|on|ins)\b|\blapse/.test(words);
  const what = isPassword === isLogIn ? undefined : isPassword ? 'password' : 'log_in';
  return { ...cellOnly(text, reading), ...given({ what, days: readDays(text) }) };
}

function actOnAlert(act: string): SlotReader {
  return (text, reading) => ({ act, ...codeOnly(text, reading), ...alertSlots(act, text, reading) });
}

function alertSlots(act: string, text: string, { today }: Reading): Slots {
  if (act === 'note') return given({ text: afterColon(text) });
  if (act === 'pass_on') return given({ to: readPerson(text) });
  if (act !== 'snooze') return {};
  const found = readDates(text, today, 'future');
  if (found.kind === 'date') return { until: found.date };
  const days = readDays(text);
  return given({ until: days && addDays(today, days) });
}

function onLeave(text: string, { today }: Reading): Slots {
  const found = readDates(text.replace(/^.*\b(?:until|till?|back)\b/i, ''), today, 'future');
  if (found.kind === 'date' && found.date > today) return { until: found.date };
  const days = readDays(text);
  return given({ until: days && addDays(today, days) });
}

/** What somebody writes for others: behind a colon, a dash or "saying". */
function afterColon(text: string): string | undefined {
  return /(?::|\s-|\bsaying|\bthat says)\s*(\S.*)$/s.exec(text)?.[1]?.trim();
}

const nudged: readonly (readonly [RegExp, string])[] = [
  [/\bnot (?:started|begun)|ha(?:ve|s)n'?t (?:started|begun)|didn'?t start/, 'not_started'],
  [/\bwithout a mailbox|no mailbox|lack/, 'lacking'],
  [/\bstalled|gone quiet/, 'stalled'],
  [/\bwaiting\b/, 'waiting'],
  [/\blocked out\b/, 'locked_out'],
  [/\b(?:must|have to|has to|need to|due to) (?:log in|change)|\blog in soon\b/, 'due'],
  [/\bnot heard (?:from|of)\b/, 'not_heard'],
  [/\bat risk\b/, 'at_risk'],
  [/\bblocked|stuck\b/, 'blocked'],
];

/** What stands in quotation marks. */
const quoted = /["“]([^"”]{1,300})["”]/;

function nudge(text: string, { cells }: Reading): Slots {
  const [about = ''] = text.split(/[:"“]/);
  return given({
    list: nudged.find(([pattern]) => pattern.test(normalise(about)))?.[1],
    cell: readCell(about, cells),
    text: quoted.exec(text)?.[1]?.trim() ?? afterColon(text),
    again: /\bagain\b/i.test(about) ? true : undefined,
  });
}

const statuses: readonly (readonly [RegExp, string])[] = [
  [/\bwaiting|applied\b/, 'waiting'],
  [/\bunknown|not heard|no answer|silent\b/, 'unknown'],
  [/\bsays? (?:they|it|that)|unconfirmed|not (?:yet )?confirmed/, 'says_it_has_one'],
  [/\bconfirmed\b/, 'confirmed'],
  [/\bnone|without|have no|no mailbox\b/, 'none'],
];

function followUp(text: string, { cells }: Reading): Slots {
  const words = normalise(text);
  return given({
    cell: readCell(text, cells),
    days: readDays(text),
    status: statuses.find(([pattern]) => pattern.test(words))?.[1],
  });
}

const readers: Readonly<Record<string, SlotReader>> = {
  report_log_in: happened,
  report_password_changed: happened,
  on_leave: onLeave,
  left_pharmacy: codeOnly,
  lacking,
  due,
  waiting: (text, reading) => ({ ...cellOnly(text, reading), ...given({ days: readDays(text) }) }),
  history: codeOnly,
  who_leads: (text, reading) => ({
    ...codeOnly(text, reading),
    ...given({ cell: readCell(text, reading.cells) }),
  }),
  assign_lead: (text, { cells }) => given({ person: readPerson(text), cell: readCell(text, cells) }),
  move_premises: (text, { cells, isListed }) => ({
    ods: findOdsCodes(text, isListed),
    ...given({ cell: readCell(text, cells) }),
  }),
  nudge,
  resend_failed: (text) => (/\b(?:perhaps|maybe|may have|might have)\b/i.test(text) ? { perhaps: true } : {}),
  invitation: codeOnly,
  confirm_mailbox: codeOnly,
  act_for: codeOnly,
  erase_person: personOnly,
  appoint_admin: personOnly,
  audit: personOnly,
  follow_up: followUp,
  remove_lead: (text, { cells }) => given({ who: readPerson(text), cell: readCell(text, cells) }),
  remove_admin: (text) => given({ who: readPerson(text) }),
  ...Object.fromEntries(
    ['having', 'blocked', 'not_blocked', 'locked_out', 'not_started', 'nobody_on_teams', 'stalled', 'ready']
      .concat('counts', 'this_week', 'trend', 'funnel', 'at_risk', 'not_heard')
      .map((type) => [type, cellOnly]),
  ),
};

/** Labels whose command has another name, or parts that the label itself tells. */
function parts(label: string): { readonly type: string; readonly slots: SlotReader } {
  const [type = '', detail = ''] = label.split(':');
  switch (type) {
    case 'fact':
      return { type: 'ask_fact', slots: () => ({ fact: detail }) };
    case 'blocker':
      return { type: 'stuck', slots: () => ({ code: detail }) };
    case 'status_of':
      return { type: 'status', slots: codeOnly };
    case 'erase_me':
      return { type: 'erase_person', slots: (text) => ({ person: readPerson(text) ?? 'me' }) };
    case 'act_on_alert':
      return { type, slots: actOnAlert(detail) };
    case 'mark_premises':
      return { type, slots: (text, reading) => ({ ...codeOnly(text, reading), as: detail }) };
    case 'import_list':
      return { type, slots: () => ({ list: detail }) };
    default:
      return { type, slots: readers[type] ?? (() => ({})) };
  }
}

/**
 * What a label says of a text, with its slots: one command; several where a day fits more than one, so that the person
 * has to choose; none where a slot that it cannot do without is missing.
 */
export function hear(label: string, text: string, reading: Reading): readonly Heard[] {
  const { type, slots } = parts(label);
  const parsed = Heard.safeParse({ type, ...slots(text, reading) });
  if (parsed.success) return [parsed.data];
  return type.startsWith('report_') ? severalDays(type, text, reading) : [];
}

function severalDays(type: string, text: string, { today }: Reading): readonly Heard[] {
  const found = readDates(text, today, 'past');
  if (found.kind !== 'several') return [];
  return found.dates.flatMap((date) => {
    const parsed = Heard.safeParse({ type, date });
    return parsed.success ? [parsed.data] : [];
  });
}

function given(slots: Slots): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}
