import type { BlockerCode } from '../blocker.ts';
import type { Policy } from '../policy.ts';
import { addDays, type PlainDate } from '../time.ts';
import type { PremisesEvent } from './events.ts';
import type { Premises } from './record.ts';

/** The fewest days before the bot asks (again) about a blocker, also when its lead is told at once. */
export const leastDaysBetween = 2;

/**
 * The events that put a blocker in the way. A blocker of the same kind that is open already is used again: being
 * stuck twice on one thing is one case, and its follow-up does not move away. The lead is told at once of a severe one.
 */
export function raiseBlocker(
  situation: { readonly premises: Premises; readonly policy: Policy; readonly today: PlainDate },
  code: BlockerCode,
  { setAside }: { readonly setAside: boolean },
): readonly PremisesEvent[] {
  const { premises, policy, today } = situation;
  const open = premises.blockers.find((blocker) => blocker.code === code);
  const { severity, days } = policy.blockers[code];
  const blockerId = open?.id ?? `${premises.ods}-${premises.events + 1}`;
  return [
    {
      type: 'blocker_raised',
      blockerId,
      code,
      followUpOn: open?.followUpOn ?? addDays(today, Math.max(days, leastDaysBetween)),
      setAside,
    },
    ...(severity === 'high' ? [{ type: 'lead_told' as const, blockerId }] : []),
  ];
}
