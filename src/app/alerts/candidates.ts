import { type Candidate, eligible } from '../../domain/alert/recipients.ts';
import { canBeReached, isOnLeave, type Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { type Instant, londonDate } from '../../domain/time.ts';
import { type AdminSettings, admins, cellOf, leadsOf, looksAfter } from '../people.ts';
import type { Work } from '../work.ts';

/** Those who can be told of an alert about a premises: the leads of its cell, first one first, and the admins. */
export async function candidatesFor(
  { work, settings, now }: { readonly work: Work; readonly settings: AdminSettings; readonly now: Instant },
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
  const today = londonDate(now);
  const onLeave = new Set(
    [...leads, ...officers].filter((person) => isOnLeave(person, today)).map(({ id }) => id),
  );
  const found = {
    leads: await Promise.all(leads.map(candidate)),
    admins: await Promise.all(officers.map(candidate)),
  };
  const isSomebodyHere = eligible([...found.leads, ...found.admins]).some((id) => !onLeave.has(id));
  if (!isSomebodyHere) return found;
  const away = (one: Candidate) => (onLeave.has(one.personId) ? { ...one, isAway: true } : one);
  return { leads: found.leads.map(away), admins: found.admins.map(away) };
}
