import type { Alert } from '../../domain/alert/record.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Work } from '../work.ts';

/** The people whom an alert speaks of, by id. */
export function namesOf(work: Work, alert: Alert): Promise<Map<string, Person>> {
  const { raisedBy, takenBy, closedBy, notes } = alert;
  const ids = [raisedBy, takenBy, closedBy, ...notes.map(({ by }) => by)].filter((id) => id !== undefined);
  return work.getMany('person', [...new Set(ids)]);
}
