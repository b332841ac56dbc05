import type { Button, Input, View } from '../../cards/view.ts';
import type { Content, Slots } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { alertStates } from '../../content/words/names.ts';
import { isOpen } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { AlertPeople } from '../alerts/people.ts';
import { whoIs } from '../past/who.ts';
import { button } from './buttons.ts';
import { claimView } from './claim.ts';
import { momentInWords } from './dates.ts';

type Names = AlertPeople['names'];

/** What an alert is about, in a few words. */
export function alertSubject(alert: Alert, content: Content): string {
  switch (alert.subject.kind) {
    case 'test':
      return content.say('alert_test_subject');
    case 'claim':
      return content.say('claim_subject');
    case 'risk':
      return content.say('alert_risk_subject');
    case 'blocker':
      return content.blocker(alert.subject.code).title;
  }
}

const summaries = {
  test: 'test_summary',
  claim: 'claim_summary_short',
  risk: 'alert_summary_risk',
  blocker: 'alert_summary',
} as const;
const titles = {
  test: { open: 'alert_title_test', closed: 'alert_title_test' },
  risk: { open: 'alert_title_risk', closed: 'alert_title_risk_over' },
  blocker: { open: 'alert_title', closed: 'alert_title_over' },
} as const;

/** An alert in one line, for notifications. */
export function alertSummary(alert: Alert, { name, ods }: Premises, content: Content): string {
  return content.say(summaries[alert.subject.kind], {
    pharmacy: name,
    ods,
    subject: alertSubject(alert, content),
  });
}

/** The card of an alert: the same for everybody who has it, drawn from its present state. */
export function alertView(
  alert: Alert,
  premises: Premises,
  people: AlertPeople,
  content: Content,
  said: string[] = [],
): View {
  const { names } = people;
  if (alert.subject.kind === 'claim') return claimView(alert, premises, names, content, said);
  const slots = { pharmacy: premises.name, ods: premises.ods, subject: alertSubject(alert, content) };
  const isTest = alert.subject.kind === 'test';
  return {
    summary: alertSummary(alert, premises, content),
    title: content.say(titles[alert.subject.kind][isOpen(alert) ? 'open' : 'closed'], slots),
    tone: isOpen(alert) ? 'attention' : 'good',
    said,
    ...lead(alert, content),
    facts: [
      ...(isTest ? [] : [{ label: labels.what, value: slots.subject }]),
      { label: labels.state, value: stateLine(alert, names) },
      { label: labels.pharmacy, value: `${premises.name} (${premises.ods})` },
      { label: labels.postcode, value: premises.postcode },
      ...(premises.cell ? [{ label: labels.cell, value: premises.cell }] : []),
      { label: labels.since, value: momentInWords(alert.raisedAt) },
      ...askedBy(people),
      ...triedFacts(alert, content, slots),
      ...(alert.words ? [{ label: labels.in_their_words, value: alert.words }] : []),
      ...(alert.ticket ? [{ label: labels.ticket, value: alert.ticket }] : []),
      ...alert.notes.map(({ by, text }) => ({ label: `${labels.note}: ${nameOf(by, names)}`, value: text })),
      ...(alert.helped ? [{ label: labels.helped, value: alert.helped }] : []),
    ],
    ...(isOpen(alert) ? openParts(alert, people) : closedParts(alert)),
  };
}

function lead({ subject }: Alert, content: Content): Pick<View, 'lead' | 'more'> {
  if (subject.kind !== 'test') return {};
  return {
    lead: content.say('alert_test_ask', { from: subject.from, word: subject.word }),
    ...(subject.legacyName ? { more: content.say('alert_test_legacy') } : {}),
  };
}

/** How a case stands, with the name of whoever has or closed it. */
export function stateLine(alert: Alert, names: Names): string {
  const state = alertStates[alert.state];
  if (alert.state === 'taken') {
    const aside = alert.snoozedUntil ? `, ${labels.aside_until} ${momentInWords(alert.snoozedUntil)}` : '';
    return `${state}: ${nameOf(alert.takenBy, names)}${aside}`;
  }
  if (alert.state === 'raised' && alert.passedTo)
    return `${labels.passed_to} ${nameOf(alert.passedTo, names)}, ${labels.not_taken_yet}`;
  if (!alert.closedBy) return state;
  const found = alert.found && labels[alert.found].toLowerCase();
  return `${found ?? state}: ${nameOf(alert.closedBy, names)}`;
}

function nameOf(id: string | undefined, names: Names): string {
  return id ? whoIs(id, names) : labels.this_bot;
}

function askedBy({ askers, names }: AlertPeople): { label: string; value: string }[] {
  const value = askers.map((id) => nameOf(id, names)).join(', ');
  return value ? [{ label: labels.asked_by, value }] : [];
}

function triedFacts({ subject }: Alert, content: Content, slots: Slots): { label: string; value: string }[] {
  if (subject.kind !== 'blocker') return [];
  const { remedy } = content.blocker(subject.code);
  return [{ label: labels.tried, value: content.fill(remedy, { ...slots, lead: labels.the_lpc }) }];
}

/** A closed case can be opened again; a test message is asked for by the walk itself. */
function closedParts({ id, revision, subject, state }: Alert): Partial<View> {
  if (subject.kind !== 'blocker' || state !== 'solved') return {};
  return { answers: [button(labels.reopen, { type: 'reopen_alert', alertId: id, revision })] };
}

function openParts(alert: Alert, { askers, names, others }: AlertPeople): Partial<View> {
  const id = { alertId: alert.id, revision: alert.revision };
  const take =
    alert.state === 'raised'
      ? [button(labels.take, { type: 'take_alert', ...id }, { style: 'positive' })]
      : [];
  const chat = askers.flatMap((id) => chatWith(names.get(id)));
  if (alert.subject.kind === 'test') {
    return {
      answers: [
        button(labels.received, { type: 'test_result', received: true, ...id }, { style: 'positive' }),
        button(
          labels.not_received,
          { type: 'test_result', received: false, ...id },
          { style: 'destructive' },
        ),
        ...chat,
      ],
    };
  }
  const passing = passingParts(alert, others);
  return {
    inputs: [
      {
        id: 'text',
        kind: 'text',
        label: labels.note_or_helped,
        error: labels.note_error,
        required: false,
        maxLength: 500,
      },
      ...passing.inputs,
      ...untilInputs,
    ],
    answers: [
      ...take,
      button(labels.add_note, { type: 'note_alert', ...id }, { withInputs: true }),
      button(labels.solve, { type: 'solve_alert', ...id }, { withInputs: true }),
      ...passing.buttons,
      button(labels.snooze, { type: 'snooze_alert', ...id }, { withInputs: true }),
    ],
    actions: chat,
  };
}

const untilInputs: readonly Input[] = [
  {
    id: 'until',
    kind: 'choice',
    label: labels.snooze_until,
    error: labels.snooze_until,
    required: false,
    choices: [
      { title: labels.tomorrow, value: 'tomorrow' },
      { title: labels.three_days, value: 'three_days' },
    ],
  },
  { id: 'on', kind: 'date', label: labels.snooze_on, error: labels.snooze_on, required: false },
];

/** What is needed to hand an alert to somebody else, when there is somebody. */
function passingParts(
  { id, revision }: Alert,
  others: AlertPeople['others'],
): { inputs: Input[]; buttons: Button[] } {
  if (others.length === 0) return { inputs: [], buttons: [] };
  const choices = others.map(({ id: value, name }) => ({ title: name, value }));
  return {
    inputs: [
      { id: 'to', kind: 'choice', label: labels.pass_to, error: labels.pass_to, required: false, choices },
    ],
    buttons: [button(labels.pass, { type: 'pass_alert', alertId: id, revision }, { withInputs: true })],
  };
}

function chatWith(person: Person | undefined): Button[] {
  if (!person?.email) return [];
  return [{ label: labels.open_chat.replace('{name}', person.name), url: chatLink(person.email) }];
}

/** A link that opens a chat in Teams with a person. */
function chatLink(email: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;
}
