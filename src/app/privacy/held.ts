import { labels } from '../../content/words/labels.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { accountOf } from '../../domain/walk/step.ts';
import { doneBy } from '../past/audit.ts';
import { inWords, momentInWords } from '../present/dates.ts';
import type { Listing } from '../questions/listing.ts';
import type { Turn } from '../turn/turn.ts';

type Row = readonly [what: string, value: string];

/** Everything that is held of the person who asks, in rows: who they are, what they lead and look after, what they said and did. */
export async function heldListing(
  turn: Turn,
  list: Extract<ListRequest, { of: 'my_data' }>,
): Promise<Listing> {
  const { content, settings } = turn;
  const months = content.policy.retention.leaverMonths;
  return {
    list,
    title: content.say('my_data_title'),
    said: [
      content.say('my_data_why', { lpc: settings.lpcName }),
      content.say('my_data_how_long', { months }),
    ],
    columns: [labels.what, labels.held],
    rows: [
      ...identity(turn),
      ...(await ofRoster(turn)),
      ...(await atPharmacies(turn)),
      ...(await messages(turn)),
      ...(await ownWords(turn)),
      ...(await deeds(turn)),
    ],
    codes: [],
    cells: [],
  };
}

function identity({ person, roles }: Turn): Row[] {
  const { name, email, aadObjectId, address, lookedUpAt, remindersOff, leaveUntil, digestOff } = person;
  return [
    [labels.name, name],
    ...given(labels.email, email),
    [labels.teams_id, aadObjectId],
    ...given(labels.chat_id, address?.conversationId),
    [labels.looked_up, momentInWords(lookedUpAt)],
    ...(roles.admin ? given(labels.role, labels.admin) : []),
    ...(remindersOff ? given(labels.reminders, labels.no) : []),
    ...(digestOff ? given(labels.digest, labels.no) : []),
    ...given(labels.on_leave_until, leaveUntil && inWords(leaveUntil)),
  ];
}

function given(label: string, value: string | undefined): Row[] {
  return value ? [[label, value]] : [];
}

async function ofRoster({ work, person: { email } }: Turn): Promise<Row[]> {
  const contact = email ? await work.get('contact', email) : undefined;
  const cells = await work.getMany('cell', contact?.leadOf ?? []);
  return [
    ...given(labels.phone, contact?.phone),
    ...[...cells.values()].map(({ name }): Row => [labels.leads_cell, name]),
    ...(contact?.contractorOf ?? []).map((ods): Row => [labels.named_in_roster, ods]),
  ];
}

async function atPharmacies({ work, person }: Turn): Promise<Row[]> {
  const own = await work.getMany('premises', [...person.premises, ...person.claims]);
  return [...own.values()].flatMap((premises): Row[] => [
    [
      person.claims.includes(premises.ods) ? labels.claims : labels.pharmacy,
      `${premises.name} (${premises.ods})`,
    ],
    ...accountRows(premises, person.id),
  ]);
}

function accountRows(premises: Premises, personId: string): Row[] {
  const account = accountOf(premises, personId);
  if (!account) return [];
  return [
    [labels.account, [account.label, account.address].filter(Boolean).join(', ')],
    ...given(labels.last_log_in, account.lastLogInOn && inWords(account.lastLogInOn)),
    ...given(labels.password_changed, account.passwordChangedOn && inWords(account.passwordChangedOn)),
  ];
}

async function messages({ work, person }: Turn): Promise<Row[]> {
  const sent = await work.find('outbox', { where: { 'to.person': person.id } });
  return sent.map(({ summary, createdAt }) => [labels.message, `${momentInWords(createdAt)}: ${summary}`]);
}

/** The pharmacies (ODS codes) about whose cases somebody can have said something. */
async function reachOf({ work, person, roles }: Turn): Promise<string[]> {
  const cells = await work.getMany('cell', roles.leadOf);
  const led = roles.admin
    ? await work.find('premises')
    : await work.find('premises', { where: { cell: [...cells.values()].map(({ name }) => name) } });
  return [...person.premises, ...person.claims, ...led.map(({ ods }) => ods)];
}

/** What they typed about cases: their own, and those that they helped with. */
async function ownWords(turn: Turn): Promise<Row[]> {
  const { work, content, person } = turn;
  const what = content.say('my_data_words');
  const alerts = await work.find('alert', { where: { ods: await reachOf(turn) } });
  return alerts.flatMap(({ ods, raisedBy, words, notes, closedBy, helped }): Row[] => [
    ...(raisedBy === person.id && words ? given(what, `${ods}: ${words}`) : []),
    ...notes.filter(({ by }) => by === person.id).map(({ text }): Row => [what, `${ods}: ${text}`]),
    ...(closedBy === person.id && helped ? given(what, `${ods}: ${helped}`) : []),
  ]);
}

async function deeds(turn: Turn): Promise<Row[]> {
  const what = turn.content.say('my_data_event');
  const done = await doneBy(turn, turn.person.id);
  return done.map(({ at, text }) => [what, `${momentInWords(at)}: ${text}`]);
}
