import { wake } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { alertNotice } from '../present/alert-notice.ts';
import { sendTo } from '../sending/outbox.ts';
import { saveAlert } from './save.ts';

/**
 * Ends the rest of an alert that is put aside. The card alone would change in silence, so whoever put it aside is told
 * beside it.
 */
export async function wakeUp(
  act: Act,
  alert: Alert,
  why: 'alert_awake' | 'alert_asked_again',
): Promise<void> {
  await saveAlert(act, wake(alert));
  const premises = await act.work.get('premises', alert.ods);
  if (!premises || !alert.takenBy) return;
  sendTo(act, alert.takenBy, alertNotice(act.content, why, alert, premises), { about: [alert.ods] });
}
