import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { mailboxStatuses, waitedFor } from '../../content/words/names.ts';
import type { PremisesList, PremisesListName } from '../../domain/lists/request.ts';
import type { Found } from '../../domain/questions/find.ts';
import { inWords } from '../present/dates.ts';

/** A column of a list: its name, and what it says of a line. */
interface Column {
  readonly label: string;
  readonly text: (found: Found, content: Content) => string;
}

const pharmacy: Column = { label: labels.pharmacy, text: ({ premises }) => premises.name };
const ods: Column = { label: labels.ods, text: ({ premises }) => premises.ods };
const cell: Column = { label: labels.cell, text: ({ premises }) => premises.cell ?? labels.no_cell };
const mailbox: Column = {
  label: labels.status_column,
  text: ({ premises }) => mailboxStatuses[premises.mailbox.status],
};
const address: Column = { label: labels.mailbox, text: ({ premises }) => premises.walk.address ?? '' };
const reason: Column = {
  label: labels.what,
  text: ({ blocker }, content) => (blocker ? content.blocker(blocker.code).title : ''),
};
const what: Column = { label: labels.what, text: ({ what: on }) => (on ? waitedFor[on] : '') };
const who: Column = { label: labels.person, text: ({ account }) => account?.label ?? labels.somebody };
const since: Column = {
  label: labels.since,
  text: ({ since: on }) => (on ? inWords(on) : labels.no_day),
};
const lastDay: Column = { label: labels.last_day, text: ({ until }) => (until ? inWords(until) : '') };
const lastLogIn: Column = { ...since, label: labels.last_log_in };
const lastHeard: Column = { ...since, label: labels.last_heard };
const confirmedOn: Column = { ...since, label: labels.confirmed_on };
const roster: Column = {
  label: labels.named_in_roster,
  text: ({ premises }) => premises.rosterEmails.join(' ') || labels.nobody,
};

const columns: Readonly<Record<PremisesListName, readonly Column[]>> = {
  mine: [pharmacy, ods, cell, mailbox],
  lacking: [pharmacy, ods, cell, mailbox],
  having: [pharmacy, ods, address, confirmedOn],
  ready: [pharmacy, ods, cell, address],
  at_risk: [pharmacy, ods, cell, address],
  blocked: [pharmacy, ods, reason, since],
  not_blocked: [pharmacy, ods, cell, mailbox],
  locked_out: [pharmacy, ods, who, since],
  not_heard: [pharmacy, ods, who, lastLogIn],
  due: [pharmacy, ods, who, what, lastDay],
  without_cell: [pharmacy, ods, mailbox, roster],
  not_started: [pharmacy, ods, cell, roster],
  not_here: [pharmacy, ods, cell, roster],
  stalled: [pharmacy, ods, cell, lastHeard],
  waiting: [pharmacy, ods, what, since],
};

/** The columns of a list; the other half of a list has those of all pharmacies. */
export function columnsOf({ of, others }: PremisesList): readonly Column[] {
  return columns[others ? 'mine' : of];
}
