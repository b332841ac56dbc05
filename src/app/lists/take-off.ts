import type { PremisesEvent } from '../../domain/premises/events.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';
import { removeContractor } from './contacts.ts';

/** Somebody whom a pharmacy has: by the roster's address, or by their own joining, or both. */
export interface OfPharmacy {
  readonly email?: string | undefined;
  readonly personId?: string | undefined;
}

/**
 * Takes somebody off a pharmacy: the roster names them for it no more, and what they had joined they have left.
 * @returns what then has to be recorded of the premises
 */
export async function takeOff(
  work: Work,
  { ods, rosterEmails, people }: Premises,
  { email, personId }: OfPharmacy,
): Promise<PremisesEvent[]> {
  if (email) await removeContractor(work, ods, email);
  const person = personId ? await work.get('person', personId) : undefined;
  const events: PremisesEvent[] = [];
  if (email && rosterEmails.includes(email)) events.push({ type: 'roster_person_removed', email });
  if (person && people.includes(person.id)) {
    work.put('person', person.id, { ...person, premises: person.premises.filter((own) => own !== ods) });
    events.push({ type: 'left', personId: person.id });
  }
  return events;
}
