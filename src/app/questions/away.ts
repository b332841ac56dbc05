import { canBeReached } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';

/** The people (ids) of pharmacies whom no message reaches: they have taken the bot away, or blocked it. */
export async function peopleAway(
  work: Work,
  premises: readonly Pick<Premises, 'people'>[],
): Promise<ReadonlySet<string>> {
  const ids = new Set(premises.flatMap(({ people }) => people));
  const people = await work.getMany('person', [...ids]);
  return new Set([...ids].filter((id) => !canBeReached(people.get(id))));
}
