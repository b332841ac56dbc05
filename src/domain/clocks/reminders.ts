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
  return clocksOf(account, policy).flatMap((clock) =>
    clock.what === 'log_in' ? logInReminders(clock, policy) : passwordReminders(clock, policy),
  );
}

/** The reminders of an account that were not sent yet. */
export function unsentReminders(account: Account, policy: ClockPolicy): readonly Reminder[] {
  return remindersOf(account, policy).filter(({ key }) => !account.reminded?.includes(key));
}

/** A clock of an account that runs: since when, and the last day on which it certainly holds. */
export interface RunningClock {
  readonly what: 'log_in' | 'password';
  readonly since: PlainDate;
  readonly lastDay: PlainDate;
}

/** The clocks of an account that somebody has started by a report. */
export function clocksOf(
  { lastLogInOn, passwordChangedOn }: Account,
  policy: ClockPolicy,
): readonly RunningClock[] {
  const clocks: RunningClock[] = [];
  if (lastLogInOn)
    clocks.push({
      what: 'log_in',
      since: lastLogInOn,
      lastDay: addDays(lastLogInOn, policy.logInLimitDays),
    });
  if (passwordChangedOn)
    clocks.push({
      what: 'password',
      since: passwordChangedOn,
      lastDay: Temporal.PlainDate.from(passwordChangedOn).add(policy.passwordLife).toString(),
    });
  return clocks;
}

function logInReminders({ since, lastDay }: RunningClock, policy: ClockPolicy): Reminder[] {
  return [
    reminder('log_in_nudge', addDays(since, policy.logInNudgeDays), since, lastDay),
    reminder('log_in_urgent', addDays(since, policy.logInUrgentDays), since, lastDay),
    reminder('not_heard', addDays(lastDay, 1), since, lastDay),
  ];
}

function passwordReminders({ since, lastDay }: RunningClock, policy: ClockPolicy): Reminder[] {
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
