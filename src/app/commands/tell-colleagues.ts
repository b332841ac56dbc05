import { saidBy } from '../../domain/premises/locks.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Turn } from '../turn/turn.ts';
import { tellPharmacy } from './tell-pharmacy.ts';

/** Tells those who said that something was in the way when a colleague says that it is gone: they know best. */
export async function tellColleagues(turn: Turn, before: Premises, after: Premises): Promise<void> {
  if (after.draftOf) return;
  const gone = before.blockers.filter(({ id }) => !after.blockers.some((blocker) => blocker.id === id));
  for (const blocker of gone) {
    const others = saidBy(blocker).filter((id) => id !== turn.person.id && after.people.includes(id));
    const said = turn.content.say('fixed_by_colleague', {
      blocker: turn.content.blocker(blocker.code).title,
    });
    await tellPharmacy(turn, after, [said], others);
  }
}
