import { escalate } from '../../domain/alert/life.ts';
import { eligible } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { candidatesFor } from '../alerts/candidates.ts';
import { keepAlert } from '../alerts/keep.ts';
import { saveAlert } from '../alerts/save.ts';
import { tellBeside } from '../alerts/tell-beside.ts';
import { wakeUp } from '../alerts/wake.ts';
import type { Ports } from '../ports.ts';
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
    if (alert.snoozedUntil !== undefined) await wakeUp(act, alert, 'alert_awake');
    else await goFurther(act, alert);
    await act.work.commit();
  }
}

async function goFurther(act: Act, alert: Alert): Promise<void> {
  const premises = await act.work.get('premises', alert.ods);
  if (!premises) return;
  const { leads, admins } = await candidatesFor(act, premises);
  const people = eligible(alert.level === 'lead' ? leads : admins);
  const known = escalate(alert, people, act.settings.isHoliday);
  await saveAlert(act, known);
  // Whom it has waited for so far was told when it came to them.
  const waitedFor = alert.passedTo ?? eligible(leads)[0];
  const others = people.filter((person) => person !== waitedFor);
  await tellBeside(act, 'alert_not_taken', { alert: known, premises }, others);
}
