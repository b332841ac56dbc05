import { withLogIn } from '../premises/locks.ts';
import type { Premises } from '../premises/record.ts';
import type { PlainDate } from '../time.ts';
import { withAccount } from '../walk/step.ts';

/** The two clocks of an account. */
export type ClockName = 'logged_in' | 'password_changed';

const fields = { logged_in: 'lastLogInOn', password_changed: 'passwordChangedOn' } as const;

/** The clock that a reminder's key belongs to: the key begins with the kind of the reminder. */
export function clockOf(key: string): ClockName {
  return key.startsWith('password') ? 'password_changed' : 'logged_in';
}

/**
 * Starts a clock of an account anew from a day, or stops it without one. Its own reminders are forgotten, as they
 * counted from another day; those of the other clock were sent, and stay so. A log-in shows that the account is not locked any more.
 */
export function restartClock(
  premises: Premises,
  accountId: string | undefined,
  clock: ClockName,
  on: PlainDate | undefined,
): Premises {
  const account = premises.accounts.find(({ id }) => id === accountId);
  if (!account) return premises;
  const isSameDay = account[fields[clock]] === on;
  const kept = (account.reminded ?? []).filter((key) => isSameDay || clockOf(key) !== clock);
  const restarted = withAccount(premises, accountId, {
    [fields[clock]]: on,
    reminded: kept.length > 0 ? kept : undefined,
  });
  return clock === 'logged_in' && on !== undefined ? withLogIn(restarted, account.id, on) : restarted;
}
