import { Heard, type HeardList } from '../domain/heard.ts';
import { findOdsCodes } from '../domain/ods-code.ts';
import type { Reading } from '../ports/interpreter.ts';
import { readCell, readCells } from './cell-slot.ts';
import { readInvited } from './invited.ts';
import { ofAlerts, readList } from './list-slots.ts';
import { nudge } from './nudge-slots.ts';
import { readOfShown } from './of-shown.ts';
import { isInOwnWords } from './options.ts';
import { isOfAll } from './own.ts';
import { readPerson } from './person-slot.ts';
import { readPlace } from './place-slot.ts';
import { unmetCells } from './said-apart.ts';
import { away, cellLed, code, given, happenedOn, narrowing, ofAlert } from './slots.ts';
import { readSubject } from './subject.ts';

/** Makes a command of a text, still to be checked. @param detail what stands in the label behind the colon */
type Maker = (text: string, reading: Reading, detail: string) => unknown;

/** The lists that labels ask for. */
const lists: Readonly<Record<string, HeardList>> = {
  my_premises: 'mine',
  nobody_on_teams: 'not_here',
  leads_not_opened: 'leads_not_here',
  lacking: 'lacking',
  having: 'having',
  ready: 'ready',
  blocked: 'blocked',
  not_blocked: 'not_blocked',
  locked_out: 'locked_out',
  not_heard: 'not_heard',
  at_risk: 'at_risk',
  due: 'due',
  not_started: 'not_started',
  stalled: 'stalled',
  waiting: 'waiting',
  counts: 'counts',
  funnel: 'funnel',
  trend: 'trend',
  this_week: 'this_week',
};

/** What people report of their own account. */
const reports: Readonly<Record<string, string>> = {
  report_log_in: 'logged_in',
  report_password_changed: 'password_changed',
};

/** The commands of labels that have another name than their command, or slots. */
const makers: Readonly<Record<string, Maker>> = {
  fact: (_text, _reading, fact) => ({ type: 'ask_fact', fact }),
  blocker: (_text, _reading, blocker) => ({ type: 'stuck', code: blocker }),
  answer: (_text, _reading, option) => ({ type: 'answer', answer: { kind: 'option', option } }),
  confirm: (_text, _reading, said) => ({ type: 'confirm', yes: said === 'yes' }),
  status: (text) => ({ type: 'status', ...(isOfAll(text) ? { all: true } : {}) }),
  status_of: about('status'),
  history: about('history'),
  invitation: (text, reading) => {
    const named = code(text, reading);
    return { type: 'invitation', ...named, ...(Object.keys(named).length > 0 ? {} : readInvited(text)) };
  },
  confirm_mailbox: about('confirm_mailbox'),
  act_for: about('act_for'),
  left_pharmacy: about('leave_pharmacy'),
  mark_premises: (text, reading, as) => ({ type: 'mark_pharmacy', ...code(text, reading), as }),
  move_premises: (text, { cells, isListed }) => ({
    type: 'move_pharmacy',
    ods: findOdsCodes(text, isListed),
    cell: readCell(text, cells),
  }),
  act_on_alert: (text, reading, act) => ({
    type: 'act_on_alert',
    act,
    ...code(text, reading),
    ...ofAlert(act, text, reading),
  }),
  on_leave: (text, reading) => ({ type: 'leave', ...away(text, reading) }),
  opt_out: () => ({ type: 'reminders', on: false }),
  opt_in: () => ({ type: 'reminders', on: true }),
  erase_me: (text) => {
    const person = readPerson(text);
    return person === undefined ? { type: 'forget_me' } : { type: 'erase_person', person };
  },
  my_data: (text, { person }) => {
    const other = readPerson(text);
    return { type: 'my_data', ...given({ person: other === person.name ? undefined : other }) };
  },
  erase_person: (text) => ({ type: 'erase_person', person: readPerson(text) }),
  audit: (text, reading) => ({
    type: 'audit',
    ...given({ person: readPerson(text) }),
    ...code(text, reading),
  }),
  appoint_admin: (text) => ({ type: 'add_admin', who: readPerson(text) }),
  remove_admin: (text) => ({ type: 'remove_admin', who: readPerson(text) }),
  assign_lead: (text, reading) => {
    const { place, rest } = readPlace(text);
    return { type: 'make_lead', ...ledBy(rest, reading), ...given({ place }) };
  },
  remove_lead: (text, reading) => ({ type: 'remove_lead', ...ledBy(text, reading) }),
  who_leads: (text, reading) => {
    const cells = readCells(text, reading.cells);
    if (cells.length > 1) return { type: 'show_list', list: { of: 'leads', cells } };
    const about = { ...code(text, reading), ...cellLed(text, reading) };
    const its = Object.keys(about).length === 0 && /\b(?:its|it)\b/i.test(text);
    return { type: 'who_leads', ...about, ...(its ? { its } : {}) };
  },
  follow_up: (text, reading) => {
    const limits = narrowing(text, reading);
    // A cell that is left out, or a second one: the answer to no limit says what a list can be narrowed to.
    const isUnmet = unmetCells(text, reading.cells).length > 0;
    return isUnmet || Object.keys(limits).length > 0 ? { type: 'narrow', ...limits } : undefined;
  },
  nudge: (text, reading) => ({ type: 'nudge', ...nudge(text, reading) }),
  my_alerts: (text, reading) => ({ type: 'my_alerts', ...ofAlerts(text, reading) }),
  resend_failed: (text) => ({
    type: 'resend_failed',
    ...(/\b(?:perhaps|maybe|may have|might have)\b/i.test(text) ? { perhaps: true } : {}),
  }),
  digest: (_text, _reading, said) => ({ type: 'digest', on: said === 'on' }),
  did_it_arrive: about('did_it_arrive'),
  export: () => ({ type: 'export_csv' }),
  import_list: () => ({ type: 'how_to_import' }),
};

/** A command about the pharmacy that the text names by its code. */
function about(type: string): Maker {
  return (text, reading) => ({ type, ...code(text, reading) });
}

/** A person, and the cells that they lead or are to lead. */
function ledBy(text: string, { cells }: Reading) {
  const several = readCells(text, cells).join(' and ');
  const [who, cell] = [readPerson(text), several === '' ? undefined : several];
  return { who: who?.toLowerCase() === cell?.toLowerCase() ? undefined : who, cell };
}

/**
 * The commands of a label, with what the text says besides: one; several where a day fits more than one, so that the
 * person has to choose; none where a slot that it cannot do without is missing.
 */
export function hear(label: string, text: string, reading: Reading): readonly Heard[] {
  return commandsOf(label, text, reading).flatMap((command) => {
    const parsed = Heard.safeParse(command);
    return parsed.success ? [parsed.data] : [];
  });
}

function commandsOf(label: string, text: string, reading: Reading): readonly unknown[] {
  if (isInOwnWords(label)) return [];
  const [meaning = '', detail = ''] = label.split(':');
  const list = lists[meaning];
  if (list) {
    const ofShown = given({ ofShown: readOfShown(text) });
    return [{ type: 'show_list', ...readList(list, text, reading), ...ofShown }];
  }
  const what = reports[meaning];
  const whose = given({ whose: readSubject(text) });
  if (what) return happenedOn(text, reading).map((on) => ({ type: 'report', what, on, ...whose }));
  const make = makers[meaning];
  return [make ? make(text, reading, detail) : { type: meaning }];
}
