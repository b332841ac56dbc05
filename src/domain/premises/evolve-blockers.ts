import type { Blocker } from '../blocker.ts';
import type { Instant } from '../time.ts';
import type { PremisesEvent } from './events.ts';
import { afterFix } from './fixed.ts';
import { withLock, withoutLockOf } from './locks.ts';
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
      const blockers = [...others, withLock({ ...raised, followUpOn, setAside }, by, at)];
      return { ...premises, blockers };
    }
    case 'blocker_fixed': {
      const left = blocker && event.ownLock ? withoutLockOf(blocker, by) : undefined;
      if (left) return { ...premises, blockers: [...others, left] };
      return afterFix({ ...premises, blockers: others }, event.by);
    }
    case 'blocker_set_aside':
      return blocker ? { ...premises, blockers: [...others, { ...blocker, setAside: true }] } : premises;
    case 'lead_told':
      return withBlocker(premises, event.blockerId, { leadTold: true });
    case 'blocker_followed_up': {
      const { blockerId, followUpOn, setAside } = event;
      return withBlocker(premises, blockerId, { followUpOn, ...(setAside === false ? { setAside } : {}) });
    }
  }
}

function withBlocker(premises: Premises, blockerId: string, change: Partial<Blocker>): Premises {
  const blockers = premises.blockers.map((blocker) =>
    blocker.id === blockerId ? { ...blocker, ...change } : blocker,
  );
  return { ...premises, blockers };
}

/** The premises without blockers of a kind. */
export function withoutBlockers(premises: Premises, code: string): Premises {
  return { ...premises, blockers: premises.blockers.filter((blocker) => blocker.code !== code) };
}
