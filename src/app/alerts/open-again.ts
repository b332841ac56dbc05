import { raiseAgain } from '../../domain/alert/life.ts';
import { eligible, recipients } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import type { AdminSettings } from '../people.ts';
import type { Settings } from '../ports.ts';
import { candidatesFor } from './candidates.ts';
import { saveAlert } from './save.ts';
import { tellBeside } from './tell-beside.ts';

/** What opening an alert needs of an act. */
export type Opening = Pick<Act, 'work' | 'now' | 'chance' | 'content'> & {
  readonly settings: AdminSettings & Pick<Settings, 'isHoliday'>;
};

/**
 * Opens a closed alert again as if it had just been raised: before those whom it concerns now, and those who had it
 * and who closed it.
 * @param opener who opens it, and need not be told
 */
export async function openAgain(
  act: Opening,
  premises: Premises,
  closed: Alert,
  opener?: string,
): Promise<Alert> {
  const { leads, admins } = await candidatesFor(act, premises);
  const told = recipients(closed.severity, leads, admins);
  const had = [closed.takenBy, closed.passedTo, closed.closedBy];
  const people = eligible([...leads, ...admins]).filter(
    (person) => person !== opener && (told.people.includes(person) || had.includes(person)),
  );
  const alert = raiseAgain(closed, told, act.now, act.settings.isHoliday);
  await saveAlert(act, alert);
  await tellBeside(act, 'alert_open_again', { alert, premises }, people);
  return alert;
}
