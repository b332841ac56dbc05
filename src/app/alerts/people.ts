import { askersOf } from '../../domain/alert/askers.ts';
import { eligible } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import { candidatesFor } from './candidates.ts';

/** The people whom the card of an alert speaks of. */
export interface AlertPeople {
  /** The ids of those who ask for help. */
  readonly askers: readonly string[];
  /** Those who asked, took, noted or closed, by id. */
  readonly names: ReadonlyMap<string, Person>;
  /** Those to whom it can be passed on. */
  readonly others: readonly Person[];
}

/** Finds the people whom the card of an alert speaks of. */
export async function peopleOf(
  act: Pick<Act, 'work' | 'settings' | 'now'>,
  alert: Alert,
  premises: Premises,
): Promise<AlertPeople> {
  const { takenBy, passedTo, closedBy, notes } = alert;
  const askers = askersOf(alert, premises);
  const ids = [...askers, takenBy, passedTo, closedBy, ...notes.map(({ by }) => by)].filter(
    (id) => id !== undefined,
  );
  const { leads, admins } = await candidatesFor(act, premises);
  const others = eligible([...leads, ...admins]).filter((id) => id !== takenBy);
  const people = await act.work.getMany('person', [...new Set([...ids, ...others])]);
  return { askers, names: people, others: others.flatMap((id) => people.get(id) ?? []) };
}
