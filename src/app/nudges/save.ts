import type { Nudge } from '../../domain/nudge/record.ts';
import type { Act } from '../act.ts';
import { runsOut } from '../sending/outbox.ts';
import { pendingFor } from '../turn/turn.ts';

/** Writes a nudge. A preview runs out like every question; what was sent is kept as long as its messages. */
export function saveNudge(act: Pick<Act, 'work' | 'content'>, nudge: Nudge): void {
  const { id, madeAt, sentAt } = nudge;
  const options = sentAt === undefined ? { expires: madeAt + pendingFor } : runsOut(act, sentAt);
  act.work.put('nudge', id, nudge, options);
}
