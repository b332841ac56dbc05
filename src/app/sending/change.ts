import type { Ports } from '../ports.ts';
import type { Outgoing } from '../records/outgoing.ts';
import { beginWork, type Work } from '../work.ts';

/** Runs a change of one message until no other writer is in the way. */
export async function changeMessage(
  { store }: Pick<Ports, 'store'>,
  id: string,
  decide: (work: Work, message: Outgoing) => Promise<void>,
): Promise<void> {
  for (;;) {
    const work = beginWork(store);
    const message = await work.get('outbox', id);
    if (!message) return;
    await decide(work, message);
    if (await work.commit()) return;
  }
}
