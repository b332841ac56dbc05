import { isOpen, tell } from '../../domain/alert/life.ts';
import { instead } from '../../domain/alert/recipients.ts';
import type { Act } from '../act.ts';
import { candidatesFor } from './candidates.ts';
import { saveAlert } from './save.ts';

/** Tells the next in line of an alert, because somebody who was told turns out not to be reachable. */
export async function tellNext(act: Act, alertId: string): Promise<void> {
  const alert = await act.work.get('alert', alertId);
  const premises = alert && (await act.work.get('premises', alert.ods));
  if (!alert || !premises || !isOpen(alert)) return;
  const { leads, admins } = await candidatesFor(act, premises);
  const told = instead(alert, leads, admins);
  if (!told) return;
  const isNew = told.people.some((person) => !alert.recipients.includes(person));
  if (isNew) await saveAlert(act, { ...tell(alert, told.people), level: told.level });
}
