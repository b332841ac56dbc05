import type { Content } from '../../content/pack.ts';
import { commandMeanings, listMeanings } from '../../content/words/command-meanings.ts';
import { Unmet } from '../../domain/commands.ts';
import type { HeardType } from '../../domain/heard.ts';
import { MailboxStatus } from '../../domain/premises/record.ts';
import { nudgedLists } from '../nudge-slots.ts';
import { phraseBook } from '../phrase-book.ts';

/** One thing that a command says besides what it is. */
interface Slot {
  readonly optional?: true;
  /** What stands in it. */
  readonly kind?: string;
  /** What can stand in it; where that is an id, with what it means. */
  readonly values?: readonly (string | boolean)[] | Readonly<Record<string, string>>;
}

type Slots = Readonly<Record<string, Slot>>;

/** A command that can be said, what it means, and its slots; a dot leads into a slot. */
export interface ListedCommand {
  readonly command: string;
  readonly means: string;
  readonly slots: Slots;
}

const ods: Slot = { kind: 'ODS code of a pharmacy' };
const cell: Slot = { kind: 'name of a cell' };
const days: Slot = { kind: 'number of days' };
const date: Slot = { kind: 'day, YYYY-MM-DD' };
const person: Slot = { kind: 'name or e-mail address of a person' };
const text: Slot = { kind: 'what was typed' };
const onOff: Slot = { values: [true, false] };
const status: Slot = { values: MailboxStatus.options };
const due: Slot = { values: ['log_in', 'password'] };
/** What was said to limit a list, and does not. */
const unmet: Slot = { values: Unmet.options };

function maybe(slot: Slot): Slot {
  return { optional: true, ...slot };
}

/** The slots of commands, as far as words fill them. */
function slotsOf(content: Content): Readonly<Partial<Record<HeardType, Slots>>> {
  const known = new Set(phraseBook(content).map(({ label }) => label));
  const facts = content.facts.map(({ id, question }) => [id, content.fill(question)]);
  const blockers = content.blockers
    .filter(({ code }) => known.has(`blocker:${code}`))
    .map(({ code, title }) => [code, title]);
  const code: Slot = { values: Object.fromEntries(blockers) };
  return {
    ask_fact: { fact: { values: Object.fromEntries(facts) } },
    confirm: { yes: onOff },
    say_pharmacy: { text },
    head_office_code: { text },
    answer: {
      'answer.kind': { values: ['option', 'date', 'address', 'names', 'text', 'blocker'] },
      'answer.option': maybe({ kind: 'option of the open question' }),
      'answer.date': maybe(date),
      'answer.address': maybe({ kind: 'e-mail address' }),
      'answer.names.label': maybe({ kind: 'name of a person' }),
      'answer.names.personId': maybe({ kind: 'id of the speaker, where that is the person' }),
      'answer.text': maybe(text),
      'answer.code': maybe(code),
    },
    stuck: { code: maybe(code) },
    status: { ods: maybe(ods), all: maybe({ values: [true] }) },
    report: { what: { values: ['logged_in', 'password_changed'] }, on: date, whose: maybe(person) },
    leave: { until: maybe(date) },
    reminders: { on: onOff },
    digest: { on: onOff },
    leave_pharmacy: { ods: maybe(ods) },
    show_list: {
      'list.of': { values: listMeanings },
      'list.cell': maybe(cell),
      'list.status': maybe(status),
      'list.cells': maybe({ kind: 'names of cells' }),
      'list.what': maybe(due),
      'list.code': maybe(code),
      'list.days': maybe(days),
      'list.others': maybe({ values: [true] }),
      ofShown: maybe({ values: ['part', 'place'] }),
      unmet: maybe(unmet),
    },
    more_rows: { page: maybe({ kind: 'number of a page' }), to: maybe({ values: ['before', 'last'] }) },
    my_alerts: { cell: maybe(cell), days: maybe(days), unmet: maybe(unmet) },
    narrow: {
      cell: maybe(cell),
      days: maybe(days),
      status: maybe(status),
      whole: maybe({ values: [true] }),
    },
    my_data: { person: maybe(person) },
    who_leads: { ods: maybe(ods), cell: maybe(cell), its: maybe({ values: [true] }) },
    history: { ods: maybe(ods) },
    did_it_arrive: { ods: maybe(ods) },
    act_on_alert: {
      act: { values: ['take', 'note', 'solve', 'pass_on', 'snooze', 'reopen'] },
      ods: maybe(ods),
      text: maybe({ kind: 'the note' }),
      to: maybe({ kind: 'name of a person, to pass it on to' }),
      until: maybe(date),
    },
    nudge: {
      'list.of': maybe({ values: nudgedLists }),
      'list.cell': maybe(cell),
      'list.status': maybe(status),
      'list.what': maybe(due),
      'list.code': maybe(code),
      'list.days': maybe(days),
      'list.others': maybe({ values: [true] }),
      cell: maybe(cell),
      days: maybe(days),
      unmet: maybe(unmet),
      text: maybe({ kind: 'a sentence of one’s own' }),
      again: maybe({ values: [true] }),
    },
    resend_failed: { perhaps: maybe({ values: [true] }) },
    invitation: { ods: maybe(ods), leads: maybe({ values: [true] }), who: maybe(person) },
    confirm_mailbox: { ods },
    act_for: { ods },
    bind_channel: { cell },
    make_lead: { who: person, cell, place: maybe({ kind: 'a place in the order of leads, from 1' }) },
    remove_lead: { who: person, cell },
    move_pharmacy: { ods: { kind: 'ODS codes of pharmacies' }, cell },
    mark_pharmacy: { ods, as: { values: ['closed', 'open', 'not_providing', 'providing'] } },
    remove_contractor: { who: person, ods },
    add_admin: { who: person },
    remove_admin: { who: person },
    erase_person: { person },
    audit: { person: maybe(person), ods: maybe(ods), its: maybe({ values: [true] }) },
  };
}

/** Every command that can be said. */
export function listCommands(content: Content): readonly ListedCommand[] {
  const slots = slotsOf(content);
  return Object.entries(commandMeanings).map(([command, means]) => ({
    command,
    means,
    slots: slots[command as HeardType] ?? {},
  }));
}
