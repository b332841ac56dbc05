import { canBeReached, type Person } from '../../domain/people/person.ts';
import { raiseBlocker } from '../../domain/premises/raise-blocker.ts';
import { londonDate } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import { changePremises } from '../premises.ts';

/**
 * Follows up that a person cannot be reached: a premises all of whose people cannot be reached has a blocker, and its
 * lead is told at once, so that somebody reaches the pharmacy another way.
 */
export async function followUnreachable(
  act: Act,
  { premises: codes }: Pick<Person, 'premises'>,
): Promise<void> {
  for (const premises of (await act.work.getMany('premises', codes)).values()) {
    const people = await act.work.getMany('person', premises.people);
    const isCutOff = ![...people.values()].some(canBeReached);
    const isKnown = premises.blockers.some(({ code }) => code === 'undeliverable');
    if (!isCutOff || isKnown) continue;
    const situation = { premises, policy: act.content.policy, today: londonDate(act.now) };
    const raised = raiseBlocker(situation, 'undeliverable', { setAside: true });
    const told = raised.flatMap((event) =>
      event.type === 'blocker_raised' ? [{ type: 'lead_told' as const, blockerId: event.blockerId }] : [],
    );
    await changePremises(act, premises, [...raised, ...told]);
  }
}
