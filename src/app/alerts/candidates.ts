import type { Candidate } from '../../domain/alert/recipients.ts';
import { canBeReached, type Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { type AdminSettings, admins, cellOf, leadsOf, looksAfter } from '../people.ts';
import type { Work } from '../work.ts';

/** Those who can be told of an alert about a premises: the leads of its cell, first one first, and the admins. */
export async function candidatesFor(
  { work, settings }: { readonly work: Work; readonly settings: AdminSettings },
  premises: Premises,
): Promise<{ readonly leads: readonly Candidate[]; readonly admins: readonly Candidate[] }> {
  const candidate = async (person: Person): Promise<Candidate> => ({
    personId: person.id,
    isOwn:
      premises.claims.some(({ personId }) => personId === person.id) ||
      (await looksAfter(work, person, premises.ods)),
    isReachable: canBeReached(person),
  });
  const ids = (await leadsOf(work, await cellOf(work, premises))).map(({ id }) => id);
  // By id once more: what this unit of work has changed about them counts.
  const known = await work.getMany('person', ids);
  const leads = ids.flatMap((id) => known.get(id) ?? []);
  const officers = await admins(work, settings);
  return {
    leads: await Promise.all(leads.map(candidate)),
    admins: await Promise.all(officers.map(candidate)),
  };
}
