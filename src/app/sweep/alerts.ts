import { escalate, wake } from '../../domain/alert/life.ts';
import { eligible } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { candidatesFor } from '../alerts/candidates.ts';
import { keepAlert } from '../alerts/keep.ts';
import { saveAlert } from '../alerts/save.ts';
import type { Ports } from '../ports.ts';
import { alertNotice } from '../present/alert-notice.ts';
import { sendTo } from '../sending/outbox.ts';
import { beginWork } from '../work.ts';
import { actOfBot } from './act-of-bot.ts';

/**
 * Sees to it that every open alert is with somebody who can act, and takes those whose time has come one step further:
 * to more people, or out of their snooze.
 */
export async function sweepAlerts(ports: Ports): Promise<void> {
  await keepAlerts(ports);
  const due = await beginWork(ports.store).find('alert', { upTo: { field: 'dueAt', value: ports.clock() } });
  for (const { id } of due) await advance(ports, id);
}

/** People leave, lead other cells, and take the bot away; whatever became of them, an open alert is not lost. */
async function keepAlerts(ports: Ports): Promise<void> {
  const open = await actOfBot(ports).work.find('alert', { where: { state: ['raised', 'taken'] } });
  for (const { id } of open) {
    const act = actOfBot(ports);
    const alert = await act.work.get('alert', id);
    if (alert && (await keepAlert(act, alert))) await act.work.commit();
  }
}

async function advance(ports: Ports, id: string): Promise<void> {
  for (;;) {
    const act = actOfBot(ports);
    const alert = await act.work.get('alert', id);
    // After a long stop an alert may have several steps to go; each is decided on what the one before has left.
    if (alert?.dueAt === undefined || alert.dueAt > act.now) return;
    if (alert.snoozedUntil !== undefined) await wakeUp(act, alert);
    else await goFurther(act, alert);
    await act.work.commit();
  }
}

async function goFurther(act: Act, alert: Alert): Promise<void> {
  const premises = await act.work.get('premises', alert.ods);
  if (!premises) return;
  const { leads, admins } = await candidatesFor(act, premises);
  const people = eligible(alert.level === 'lead' ? leads : admins);
  await saveAlert(act, escalate(alert, people, act.settings.isHoliday));
}

/** The card alone would change in silence, so whoever put the alert aside is told beside it. */
async function wakeUp(act: Act, alert: Alert): Promise<void> {
  await saveAlert(act, wake(alert));
  const premises = await act.work.get('premises', alert.ods);
  if (!premises || !alert.takenBy) return;
  sendTo(act, alert.takenBy, alertNotice(act.content, 'alert_awake', alert, premises), {
    about: [alert.ods],
  });
}
