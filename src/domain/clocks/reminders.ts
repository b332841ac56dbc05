import { Temporal } from 'temporal-polyfill';
import type { ClockPolicy } from '../policy.ts';
import type { Account } from '../premises/record.ts';
import { addDays, type PlainDate } from '../time.ts';

/** What a reminder is about, from the mildest to the most urgent of its clock. */
export type ReminderKind =
  | 'log_in_nudge'
  | 'log_in_urgent'
  | 'not_heard'
  | 'password_soon'
  | 'password_urgent';

/** A reminder of one account's clock. */
export interface Reminder {
  /** Kind and due date: with the account, what makes it one of its kind. */
  readonly key: string;
  readonly kind: ReminderKind;
  readonly dueOn: PlainDate;
  /** The last log-in or change that it counts from. */
  readonly since: PlainDate;
  /** The last day on which the account is certainly live, or the password holds. */
  readonly lastDay: PlainDate;
}

/** All reminders of an account, sent or not; none for a clock that nobody has started. */
export function remindersOf(account: Account, policy: ClockPolicy): readonly Reminder[] {
  return [...logInReminders(account, policy), ...passwordReminders(account, policy)];
}

/** The reminders of an account that were not sent yet. */
export function unsentReminders(account: Account, policy: ClockPolicy): readonly Reminder[] {
  return remindersOf(account, policy).filter(({ key }) => !account.reminded?.includes(key));
}

function logInReminders({ lastLogInOn: since }: Account, policy: ClockPolicy): Reminder[] {
  if (!since) return [];
  const lastDay = addDays(since, policy.logInLimitDays);
  return [
    reminder('log_in_nudge', addDays(since, policy.logInNudgeDays), since, lastDay),
    reminder('log_in_urgent', addDays(since, policy.logInUrgentDays), since, lastDay),
    reminder('not_heard', addDays(lastDay, 1), since, lastDay),
  ];
}

function passwordReminders({ passwordChangedOn: since }: Account, policy: ClockPolicy): Reminder[] {
  if (!since) return [];
  const lastDay = Temporal.PlainDate.from(since).add(policy.passwordLife).toString();
  const kinds: readonly ReminderKind[] = ['password_soon', 'password_urgent'];
  return policy.passwordReminderDays.map((days, index) =>
    reminder(kinds[index] ?? 'password_urgent', addDays(lastDay, -days), since, lastDay),
  );
}

function reminder(kind: ReminderKind, dueOn: PlainDate, since: PlainDate, lastDay: PlainDate): Reminder {
  return { key: `${kind}:${dueOn}`, kind, dueOn, since, lastDay };
}

const logInKinds: readonly ReminderKind[] = ['log_in_nudge', 'log_in_urgent', 'not_heard'];

/** Of several reminders that are due together, the last word of each clock: nobody needs to read the milder ones. */
export function lastWords(due: readonly Reminder[]): readonly Reminder[] {
  const logIn = due.findLast(({ kind }) => logInKinds.includes(kind));
  const password = due.findLast(({ kind }) => !logInKinds.includes(kind));
  return [logIn, password].filter((found) => found !== undefined);
}
