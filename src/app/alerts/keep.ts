import { keepInHands } from '../../domain/alert/hands.ts';
import { isOpen } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { alertSummary } from '../present/alert.ts';
import { endAlertCard, showAlertTo } from '../sending/outbox.ts';
import { candidatesFor } from './candidates.ts';
import { followCell } from './channels.ts';
import { saveAlert } from './save.ts';
import { tellBeside } from './tell-beside.ts';

/**
 * Sees to it that somebody has an open alert, or knows of it, who still can act. Who leads its cell no more reads so on
 * their card; whoever had the alert is told of it beside.
 * @returns whether anything had to change
 */
export async function keepAlert(act: Act, alert: Alert): Promise<boolean> {
  const premises = await act.work.get('premises', alert.ods);
  if (!premises || !isOpen(alert)) return false;
  const moved = await followCell(act.work, alert, premises);
  const placed = moved?.alert ?? alert;
  const kept = keepInHands(placed, await candidatesFor(act, premises), act.now, act.settings.isHoliday);
  if (!moved && !kept) return false;
  const after = kept?.alert ?? placed;
  await saveAlert(act, after);
  const summary = alertSummary(after, premises, act.content);
  const gone = alert.recipients.filter((person) => !after.recipients.includes(person));
  for (const person of gone) await endAlertCard(act, alert.id, person, summary);
  for (const channel of moved?.left ?? []) await showAlertTo(act, alert.id, channel, summary);
  const holder = alert.takenBy ?? alert.passedTo;
  const lost = gone.filter((person) => person === holder);
  await tellBeside(act, 'alert_gone', { alert: after, premises }, lost);
  await tellBeside(act, 'alert_back', { alert: after, premises }, kept?.people ?? []);
  return true;
}
