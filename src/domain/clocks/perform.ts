import { endedByAnyWord } from '../blocker.ts';
import type { Policy } from '../policy.ts';
import type { PremisesEvent } from '../premises/events.ts';
import { leastDaysBetween } from '../premises/raise-blocker.ts';
import type { Premises } from '../premises/record.ts';
import { addDays, type PlainDate } from '../time.ts';
import type { Duty } from './duties.ts';

/**
 * What doing a duty changes about its premises, so that it is done once.
 * @param canAsk somebody of the pharmacy is asked about it; where nobody is, their lead is told at once
 */
export function eventsOfDuty(
  duty: Duty,
  premises: Premises,
  policy: Policy,
  { today, canAsk }: { readonly today: PlainDate; readonly canAsk: boolean },
): readonly PremisesEvent[] {
  switch (duty.kind) {
    case 'reminder':
      return [{ type: 'reminded', accountId: duty.accountId, keys: [duty.reminder.key] }];
    case 'follow_up':
      return [{ type: 'follow_up_asked', on: duty.followUp.on }];
    case 'blocker':
      return blockerEvents(duty.blockerId, premises, policy, { today, canAsk });
    case 'stall': {
      const blockerId = `${premises.ods}-${premises.events + 1}`;
      const followUpOn = addDays(today, policy.blockers.stalled.days);
      return [
        { type: 'blocker_raised', blockerId, code: 'stalled', followUpOn, setAside: true },
        ...(canAsk ? [] : [{ type: 'lead_told' as const, blockerId }]),
      ];
    }
  }
}

/** A blocker that outlives its days: asked about again, and the lead is told if they do not know yet. */
function blockerEvents(
  blockerId: string,
  { blockers }: Premises,
  policy: Policy,
  { today, canAsk }: { readonly today: PlainDate; readonly canAsk: boolean },
): PremisesEvent[] {
  const blocker = blockers.find(({ id }) => id === blockerId);
  if (!blocker) return [];
  const days = Math.max(policy.blockers[blocker.code].days, leastDaysBetween);
  const isAsked = canAsk && blocker.setAside && !endedByAnyWord.has(blocker.code);
  const followUpOn = addDays(today, days);
  return [
    { type: 'blocker_followed_up', blockerId, followUpOn, ...(isAsked ? { setAside: false as const } : {}) },
    ...(blocker.leadTold ? [] : [{ type: 'lead_told' as const, blockerId }]),
  ];
}
