import { escalate, wake } from '../../domain/alert/life.ts';
import { eligible } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { candidatesFor } from '../alerts/candidates.ts';
import { peopleOf } from '../alerts/people.ts';
import { saveAlert } from '../alerts/save.ts';
import type { Ports } from '../ports.ts';
import { alertView } from '../present/alert.ts';
import { sendTo } from '../sending/outbox.ts';
import { beginWork } from '../work.ts';
import { actOfBot } from './act-of-bot.ts';

/** Takes every alert whose time has come one step further: to more people, or out of its snooze. */
export async function sweepAlerts(ports: Ports): Promise<void> {
  const due = await beginWork(ports.store).find('alert', { upTo: { field: 'dueAt', value: ports.clock() } });
  for (const { id } of due) await advance(ports, id);
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

/** The card alone would change in silence, so whoever put the alert aside gets it as a new message, too. */
async function wakeUp(act: Act, alert: Alert): Promise<void> {
  const awake = wake(alert);
  await saveAlert(act, awake);
  const premises = await act.work.get('premises', alert.ods);
  if (!premises || !alert.takenBy) return;
  const said = [act.content.say('alert_awake')];
  sendTo(
    act,
    alert.takenBy,
    alertView(awake, premises, await peopleOf(act, awake, premises), act.content, said),
  );
}
