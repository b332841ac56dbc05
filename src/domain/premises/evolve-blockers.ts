import { type Blocker, lockingCodes } from '../blocker.ts';
import type { Instant } from '../time.ts';
import { accountOf, withAccount, withWalk } from '../walk/step.ts';
import type { PremisesEvent } from './events.ts';
import type { Premises } from './record.ts';

type BlockerEvent = Extract<
  PremisesEvent,
  { type: 'blocker_raised' | 'blocker_set_aside' | 'lead_told' | 'blocker_fixed' | 'blocker_followed_up' }
>;

/** The premises after an event about what is in its way. */
export function changeBlockers(premises: Premises, event: BlockerEvent, by: string, at: Instant): Premises {
  const others = premises.blockers.filter(({ id }) => id !== event.blockerId);
  const blocker = premises.blockers.find(({ id }) => id === event.blockerId);
  switch (event.type) {
    case 'blocker_raised': {
      const { blockerId: id, code, followUpOn, setAside } = event;
      const raised = blocker ?? {
        id,
        code,
        raisedAt: at,
        leadTold: false,
        ...(by === 'bot' ? {} : { raisedBy: by }),
      };
      const after = { ...premises, blockers: [...others, { ...raised, followUpOn, setAside }] };
      return withLock(after, code, by, true);
    }
    case 'blocker_fixed':
      return withLock(
        afterFix({ ...premises, blockers: others }, event.by),
        blocker?.code ?? '',
        blocker?.raisedBy,
        false,
      );
    case 'blocker_set_aside':
      return blocker ? { ...premises, blockers: [...others, { ...blocker, setAside: true }] } : premises;
    case 'lead_told':
      return withBlocker(premises, event.blockerId, { leadTold: true });
    case 'blocker_followed_up':
      return withBlocker(premises, event.blockerId, { followUpOn: event.followUpOn });
  }
}

function withBlocker(premises: Premises, blockerId: string, change: Partial<Blocker>): Premises {
  const blockers = premises.blockers.map((blocker) =>
    blocker.id === blockerId ? { ...blocker, ...change } : blocker,
  );
  return { ...premises, blockers };
}

/**
 * A pharmacy that could not open its mailbox: when it says that the last thing in the way is fixed, it can. When its
 * lead says so, the pharmacy is asked whether it can.
 */
function afterFix(premises: Premises, by: 'pharmacy' | 'lead' | 'bot'): Premises {
  if (premises.walk.canOpen !== 'cannot' || premises.blockers.some(({ setAside }) => !setAside))
    return premises;
  return withWalk(premises, { canOpen: by === 'pharmacy' ? 'yes' : undefined });
}

/** The premises with the account of a person marked as locked, or not locked any more. */
function withLock(
  premises: Premises,
  code: string,
  personId: string | undefined,
  isLocked: boolean,
): Premises {
  const own = personId ? accountOf(premises, personId) : undefined;
  if (!own || !lockingCodes.has(code)) return premises;
  return withAccount(premises, own.id, { lockedOut: isLocked ? true : undefined });
}

/** The premises without blockers of a kind. */
export function withoutBlockers(premises: Premises, code: string): Premises {
  return { ...premises, blockers: premises.blockers.filter((blocker) => blocker.code !== code) };
}
