import type { Button, View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Duty } from '../../domain/clocks/duties.ts';
import { lastWords, type Reminder, type ReminderKind } from '../../domain/clocks/reminders.ts';
import { clockOf } from '../../domain/clocks/restart.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import { toldLine } from '../people.ts';
import { button } from '../present/buttons.ts';
import { inWords } from '../present/dates.ts';
import { tellerOf } from '../present/question.ts';
import { type Sent, sendTo } from '../sending/outbox.ts';
import { askDue } from './ask-due.ts';

/** A duty that was done, with its premises before and after. */
export interface Due {
  readonly duty: Duty;
  readonly before: Premises;
  readonly premises: Premises;
  readonly raised: readonly Alert[];
}

/** How many pharmacies one message offers to go on with. */
const mostPharmacies = 4;

/**
 * Sends each person one message with everything that is due for them, however long the bot was away.
 * @param readers those who are not on leave, and have not opted out
 */
export async function tellDue(act: Act, due: readonly Due[], readers: readonly Person[]): Promise<void> {
  for (const person of readers) {
    const own = due.filter(({ duty, premises }) =>
      duty.kind === 'reminder' ? duty.personId === person.id : premises.people.includes(person.id),
    );
    if (own.length > 0) {
      const about = [...new Set(own.map(({ premises }) => premises.ods))];
      const asksFor = reportsOf(own);
      const view = await dueView(act, person, own);
      sendTo(act, person.id, view, { purpose: 'reminder', about, ...(asksFor ? { asksFor } : {}) });
    }
  }
}

/** The reports that end the reminders, where there is nothing else to tell. */
function reportsOf(due: readonly Due[]): Sent['asksFor'] {
  const reports = due.flatMap(({ duty }) => (duty.kind === 'reminder' ? [clockOf(duty.reminder.key)] : []));
  return reports.length === due.length ? [...new Set(reports)] : undefined;
}

async function dueView(act: Act, person: Person, due: readonly Due[]): Promise<View> {
  const reminders = dueReminders(due);
  const others = due.filter(({ duty }) => duty.kind !== 'reminder');
  const asksMore = reminders.some(({ kind }) => kind === 'not_heard');
  const asking = asksMore ? due : others;
  const { lead, answers = [] } = asking.length > 0 ? await askDue(act, person, asking) : {};
  const said = [
    ...reminders.map((reminder) => reminderLine(act, reminder)),
    ...(await Promise.all(others.map((entry) => premisesLine(act, person, entry)))),
  ];
  return {
    summary: said[0] ?? labels.this_bot,
    said,
    ...(lead ? { lead } : {}),
    answers: [...reportButtons(reminders), ...answers, ...goOnButtons(others)],
    actions: [button(labels.status, { type: 'status' }), button(labels.help, { type: 'help' })],
  };
}

/** The reminders of a person, once each: one account may be linked to several mailboxes. */
function dueReminders(due: readonly Due[]): readonly Reminder[] {
  const all = due.flatMap(({ duty }) => (duty.kind === 'reminder' ? [duty.reminder] : []));
  const unique = [...new Map(all.map((reminder) => [reminder.key, reminder])).values()];
  return lastWords(unique.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)));
}

const reminderWords = {
  log_in_nudge: 'remind_log_in',
  log_in_urgent: 'remind_log_in_urgent',
  not_heard: 'remind_not_heard',
  password_soon: 'remind_password',
  password_urgent: 'remind_password_urgent',
} as const satisfies Record<ReminderKind, string>;

function reminderLine({ content }: Act, { kind, since, lastDay }: Reminder): string {
  return content.say(reminderWords[kind], { since: inWords(since), lastDay: inWords(lastDay) });
}

async function premisesLine(
  act: Act,
  { id: reader }: Person,
  { duty, before, premises, raised }: Due,
): Promise<string> {
  const { content, work } = act;
  const slots = { pharmacy: premises.name, ods: premises.ods };
  switch (duty.kind) {
    case 'follow_up':
      return content.say(duty.followUp.who === 'portal' ? 'ask_portal' : 'ask_head_office', slots);
    case 'stall':
      return content.say('ask_stalled', slots);
    case 'blocker': {
      const blocker = before.blockers.find(({ id }) => id === duty.blockerId);
      const teller = blocker ? tellerOf(blocker, premises, reader) : 'nobody';
      const { title } = content.blocker(blocker?.code ?? 'other');
      const asked = content.say('ask_blocker', { ...slots, blocker: title, teller });
      const lead = (await toldLine(work, premises, raised)) ?? labels.the_lpc;
      return raised.length > 0 ? `${asked} ${content.say('ask_blocker_lead_told', { lead })}` : asked;
    }
    default:
      return '';
  }
}

function reportButtons(reminders: readonly Reminder[]): Button[] {
  const isLogIn = reminders.some(
    ({ kind }) => reminderWords[kind].includes('log_in') || kind === 'not_heard',
  );
  const isPassword = reminders.some(({ kind }) => reminderWords[kind].includes('password'));
  return [
    ...(isLogIn ? [button(labels.logged_in_today, { type: 'report', what: 'logged_in' })] : []),
    ...(isPassword ? [button(labels.changed_today, { type: 'report', what: 'password_changed' })] : []),
    ...(isLogIn ? [button(labels.locked_out, { type: 'stuck', code: 'locked_out' })] : []),
  ];
}

function goOnButtons(due: readonly Due[]): Button[] {
  const pharmacies = [...new Map(due.map(({ premises }) => [premises.ods, premises])).values()];
  return pharmacies
    .slice(0, mostPharmacies)
    .map(({ ods, name }) =>
      button(labels.go_on_with.replace('{pharmacy}', name), { type: 'choose_pharmacy', ods }),
    );
}
