import type { View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { alertSubject } from './alert.ts';
import { button } from './buttons.ts';

/** What is told of a case beside its card. */
export type NoticeId =
  | 'alert_awake'
  | 'alert_asked_again'
  | 'alert_back'
  | 'alert_gone'
  | 'alert_not_taken'
  | 'alert_one_more'
  | 'alert_open_again'
  | 'alert_passed_on';
/** What a notice names beside the case: whoever passed it on. */
export type NoticeSlots = { readonly lead?: string };

/** A line to somebody who has the card of an alert: a card changes in silence. */
export function alertNotice(
  content: Content,
  id: NoticeId,
  alert: Alert,
  premises: Premises,
  slots: NoticeSlots = {},
): View {
  const said = content.say(id, {
    ...slots,
    pharmacy: premises.name,
    ods: premises.ods,
    subject: alertSubject(alert, content),
  });
  // Who leads its cell no more is shown nothing of it.
  if (id === 'alert_gone') return { summary: said, said: [said] };
  const show = button(labels.show_one, { type: 'show_alert', alertId: alert.id });
  return { summary: said, said: [said], answers: [show] };
}
