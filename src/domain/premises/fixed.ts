import { withWalk } from '../walk/step.ts';
import type { Premises } from './record.ts';

/**
 * A pharmacy that could not open its mailbox, once the last thing in the way is gone: when it says so itself, it can
 * open it. When somebody else does, it is asked whether it can, and until then still says that it has one.
 */
export function afterFix(premises: Premises, by: 'pharmacy' | 'lead' | 'bot'): Premises {
  if (premises.walk.canOpen !== 'cannot' || premises.blockers.some(({ setAside }) => !setAside))
    return premises;
  return by === 'pharmacy'
    ? withWalk(premises, { canOpen: 'yes', askAgain: undefined })
    : withWalk(premises, { askAgain: true });
}
