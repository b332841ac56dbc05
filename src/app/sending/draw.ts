import type { View } from '../../cards/view.ts';
import { peopleOf } from '../alerts/people.ts';
import { mayReadAlerts } from '../alerts/readers.ts';
import { nudgeReportView } from '../nudges/live-report.ts';
import type { Ports } from '../ports.ts';
import { alertView } from '../present/alert.ts';
import { channelAlertView, movedAlertView } from '../present/alert-in-channel.ts';
import { alertNotice } from '../present/alert-notice.ts';
import type { Outgoing } from '../records/outgoing.ts';
import { beginWork } from '../work.ts';
import type { Reader } from './outbox.ts';

/**
 * What a message shows: as it was worded, or the alert or the report as it is now. A card that its reader may see no
 * more says so.
 * @returns undefined when that is gone, or is new to a reader who may not see it
 */
export async function draw(ports: Ports, { content, to, activityId }: Outgoing): Promise<View | undefined> {
  switch (content?.kind) {
    case 'alert':
      return drawAlert(ports, content.alertId, to, activityId !== undefined);
    case 'nudge_report':
      return nudgeReportView(ports, content.nudgeId);
    default:
      return content?.view;
  }
}

async function drawAlert(
  { store, content, settings, clock }: Ports,
  alertId: string,
  to: Reader,
  isPosted: boolean,
): Promise<View | undefined> {
  const work = beginWork(store);
  const alert = await work.get('alert', alertId);
  const premises = alert && (await work.get('premises', alert.ods));
  if (!alert || !premises) return undefined;
  if ('person' in to && !(await mayReadAlerts({ work, settings }, to.person, premises)))
    return isPosted ? alertNotice(content, 'alert_gone', alert, premises) : undefined;
  const people = await peopleOf({ work, settings, now: clock() }, alert, premises);
  if ('person' in to) return alertView(alert, premises, people, content);
  if (!alert.channels?.includes(to.conversation.conversationId))
    return movedAlertView(alert, premises, content);
  return channelAlertView(alert, premises, people, content, to.conversation);
}
