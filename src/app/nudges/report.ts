import type { Button } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { nudgeGroups } from '../../content/words/nudges.ts';
import type { Nudge, NudgeGroup } from '../../domain/nudge/record.ts';
import { button } from '../present/buttons.ts';
import { momentInShort, momentInWords } from '../present/dates.ts';
import { deliveryWords } from '../present/delivery.ts';
import type { Listing } from '../questions/listing.ts';
import { countGroups, deliveriesOf } from './deliveries.ts';
import { type Asker, type Base, codesOf, type Names } from './names.ts';

/** What became of a nudge: for each recipient, those first whom it did not reach. */
export async function reportListing(
  { work, content }: Asker,
  base: Base,
  nudge: Nudge,
  names: Names,
): Promise<Listing> {
  const shown = (await deliveriesOf(work, nudge))
    .map((delivery) => ({ ...delivery, pharmacies: names.pharmaciesOf(codesOf(delivery.recipient)) }))
    .filter(({ pharmacies }) => pharmacies !== '')
    .toSorted((a, b) => nudgeGroups.indexOf(a.group) - nudgeGroups.indexOf(b.group));
  const counts = countGroups(shown);
  const { leftOut, notHere, sentAt = 0 } = nudge;
  return {
    ...base,
    said: [
      ...base.said,
      content.say('nudge_report_sent', { time: momentInWords(sentAt) }),
      content.say('nudge_report_counts', counts),
      ...(counts.perhaps > 0 ? [content.say('nudge_report_perhaps')] : []),
      ...(notHere.length > 0 ? [content.say('nudge_report_not_here', { count: notHere.length })] : []),
      ...(leftOut.length > 0 ? [content.say('nudge_report_left', { people: leftOut.length })] : []),
    ],
    columns: [labels.person, labels.pharmacy, labels.state, labels.arrived_at],
    rows: shown.map(({ recipient, message, pharmacies }) => [
      names.personOf(recipient.person),
      pharmacies,
      deliveryWords(message),
      message.deliveredAt ? momentInShort(message.deliveredAt) : labels.not_arrived_yet,
    ]),
    codes: [...new Set(shown.flatMap(({ recipient }) => codesOf(recipient)))],
    buttons: buttons(nudge, counts),
  };
}

function buttons({ id: nudgeId, notHere }: Nudge, counts: Readonly<Record<NudgeGroup, number>>): Button[] {
  const again = button(labels.send_again_failed, { type: 'resend_failed', nudgeId });
  const perhaps = button(labels.send_again_perhaps, { type: 'resend_failed', nudgeId, perhaps: true });
  const list = { of: 'nudge', nudgeId, part: 'not_here' };
  return [
    ...(counts.not_arrived > 0 ? [again] : []),
    ...(counts.perhaps > 0 ? [perhaps] : []),
    ...(notHere.length > 0 ? [button(labels.nudge_not_reached, { type: 'show_list', list })] : []),
  ];
}
