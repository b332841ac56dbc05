import type { Policy } from '../policy.ts';
import type { PremisesEvent } from '../premises/events.ts';
import { isLocked } from '../premises/locks.ts';
import type { Premises } from '../premises/record.ts';

/** Whether a confirmed mailbox has too few linked accounts that nobody reports as locked. */
export function isAtRisk(premises: Premises, policy: Policy): boolean {
  const usable = premises.accounts.filter(({ id, linked }) => linked && !isLocked(premises, id));
  return premises.walk.confirmed !== undefined && usable.length < policy.minimumLinkedAccounts;
}

/** What has to be noted of a mailbox that has come to be at risk, or is so no more. */
export function riskEvents(premises: Premises, policy: Policy): readonly PremisesEvent[] {
  const isNow = isAtRisk(premises, policy);
  if (isNow === (premises.atRisk !== undefined)) return [];
  return [{ type: isNow ? 'risk_began' : 'risk_ended' }];
}
