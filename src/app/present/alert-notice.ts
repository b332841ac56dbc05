import type { View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { alertSubject } from './alert.ts';
import { button } from './buttons.ts';

/** A line to somebody who has the card of an alert: a card changes in silence. */
export function alertNotice(
  content: Content,
  id: 'alert_awake' | 'alert_back',
  alert: Alert,
  premises: Premises,
): View {
  const said = content.say(id, {
    pharmacy: premises.name,
    ods: premises.ods,
    subject: alertSubject(alert, content),
  });
  return {
    summary: said,
    said: [said],
    answers: [button(labels.show_one, { type: 'show_alert', alertId: alert.id })],
  };
}
