import type { View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { isOpen } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Address } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { AlertPeople } from '../alerts/people.ts';
import { alertSubject, alertSummary, stateLine } from './alert.ts';
import { button } from './buttons.ts';
import { momentInWords } from './dates.ts';
import { openPrivately } from './private-chat.ts';

/**
 * The card of an alert in a channel: what a whole team may read. It names no contractor and holds nothing that somebody
 * typed; the rest stands in the private chats of the leads.
 */
export function channelAlertView(
  alert: Alert,
  premises: Premises,
  { names }: AlertPeople,
  content: Content,
  address: Address,
  said: string[] = [],
): View {
  const summary = alertSummary(alert, premises, content);
  const take = { type: 'take_alert', alertId: alert.id, revision: alert.revision } as const;
  const { kind } = alert.subject;
  const isToTake = alert.state === 'raised' && (kind === 'blocker' || kind === 'risk');
  return {
    summary,
    title: summary,
    tone: isOpen(alert) ? 'attention' : 'good',
    said,
    facts: [
      { label: labels.what, value: alertSubject(alert, content) },
      { label: labels.state, value: stateLine(withoutContractor(alert), names) },
      { label: labels.pharmacy, value: `${premises.name} (${premises.ods})` },
      { label: labels.postcode, value: premises.postcode },
      ...(premises.cell ? [{ label: labels.cell, value: premises.cell }] : []),
      { label: labels.since, value: momentInWords(alert.raisedAt) },
    ],
    answers: [
      ...(isToTake ? [button(labels.take, take, { style: 'positive' })] : []),
      openPrivately(address),
    ],
  };
}

/** What the card of an alert becomes in a channel whose cell its premises has left: how it stands is not theirs to see. */
export function movedAlertView(alert: Alert, premises: Premises, content: Content): View {
  const summary = alertSummary(alert, premises, content);
  return { summary, title: summary, said: [content.say('alert_moved')] };
}

/** What is no longer needed was withdrawn by the pharmacy; everything else is done by leads. */
function withoutContractor(alert: Alert): Alert {
  const { closedBy: _, ...unnamed } = alert;
  return alert.state === 'withdrawn' ? unnamed : alert;
}
