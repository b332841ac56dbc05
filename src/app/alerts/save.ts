import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { alertSummary } from '../present/alert.ts';
import { showAlertTo } from '../sending/outbox.ts';
import { channelsWith } from './channels.ts';

/** Saves an alert, and brings every card of it up to date. */
export async function saveAlert(
  act: Pick<Act, 'work' | 'now' | 'chance' | 'content'>,
  alert: Alert,
): Promise<void> {
  const premises = await act.work.get('premises', alert.ods);
  const summary = premises ? alertSummary(alert, premises, act.content) : alert.ods;
  act.work.put('alert', alert.id, alert);
  for (const person of alert.recipients) await showAlertTo(act, alert.id, { person }, summary);
  for (const to of await channelsWith(act.work, alert)) await showAlertTo(act, alert.id, to, summary);
}
