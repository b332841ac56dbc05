import { keepInHands } from '../../domain/alert/hands.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { alertNotice } from '../present/alert-notice.ts';
import { sendTo } from '../sending/outbox.ts';
import { candidatesFor } from './candidates.ts';
import { saveAlert } from './save.ts';

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
  // A card that is there changes in silence, so whoever has one already is told beside it.
  for (const person of kept.people.filter((id) => alert.recipients.includes(id)))
    sendTo(act, person, alertNotice(act.content, 'alert_back', kept.alert, premises), {
      about: [alert.ods],
    });
  return true;
}
