import { keepInHands } from '../../domain/alert/hands.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { alertCardId, endCard } from '../sending/outbox.ts';
import { candidatesFor } from './candidates.ts';
import { saveAlert } from './save.ts';
import { tellBeside } from './tell-beside.ts';

/**
 * Sees to it that somebody has an open alert, or knows of it, who still can act.
 * @returns whether anything had to change
 */
export async function keepAlert(act: Act, alert: Alert): Promise<boolean> {
  const premises = await act.work.get('premises', alert.ods);
  if (!premises) return false;
  const kept = keepInHands(alert, await candidatesFor(act, premises), act.now, act.settings.isHoliday);
  if (!kept) return false;
  await saveAlert(act, kept.alert);
  const gone = alert.recipients.filter((person) => !kept.alert.recipients.includes(person));
  for (const person of gone) await endCard(act.work, alertCardId(alert.id, person));
  await tellBeside(act, 'alert_back', { alert: kept.alert, premises }, kept.people);
  return true;
}
