import type { Policy } from '../policy.ts';
import type { PremisesEvent } from '../premises/events.ts';
import type { Account, Premises } from '../premises/record.ts';
import { addDays, type PlainDate } from '../time.ts';

/** How an account stands: apart from the mailbox status, which silence never changes. */
export type AccountHealth = 'live' | 'not_heard_from' | 'locked_out';

/** The health of an account on a day; an account of which nobody has ever reported a log-in counts as live. */
export function accountHealth(
  { lockedOut, lastLogInOn }: Account,
  policy: Policy,
  today: PlainDate,
): AccountHealth {
  if (lockedOut) return 'locked_out';
  const isLate = lastLogInOn !== undefined && addDays(lastLogInOn, policy.clocks.logInLimitDays) < today;
  return isLate ? 'not_heard_from' : 'live';
}

/** Whether a confirmed mailbox has too few linked accounts that nobody reports as locked. */
export function isAtRisk(premises: Premises, policy: Policy): boolean {
  const usable = premises.accounts.filter(({ linked, lockedOut }) => linked && !lockedOut);
  return premises.walk.confirmed !== undefined && usable.length < policy.minimumLinkedAccounts;
}

/** What has to be noted of a mailbox that has come to be at risk, or is so no more. */
export function riskEvents(premises: Premises, policy: Policy): readonly PremisesEvent[] {
  const isNow = isAtRisk(premises, policy);
  if (isNow === (premises.atRisk !== undefined)) return [];
  return [{ type: isNow ? 'risk_began' : 'risk_ended' }];
}
