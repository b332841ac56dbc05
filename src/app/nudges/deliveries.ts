import type { Nudge, NudgeGroup } from '../../domain/nudge/record.ts';
import type { DeliveryState, Outgoing } from '../records/outgoing.ts';
import { nudgeMessageId } from '../sending/outbox.ts';
import type { Work } from '../work.ts';

/** What became of a nudge's message to one person. */
export interface Delivery {
  readonly recipient: Nudge['recipients'][number];
  readonly message: Outgoing;
  readonly group: NudgeGroup;
}

const groups: Readonly<Record<DeliveryState, NudgeGroup>> = {
  pending: 'on_the_way',
  throttled: 'on_the_way',
  sending: 'on_the_way',
  delivered: 'arrived',
  ambiguous: 'perhaps',
  unreachable: 'not_arrived',
  failed: 'not_arrived',
  dropped: 'not_arrived',
};

/** The group of the report in which a message stands. */
export function groupOf({ state }: Pick<Outgoing, 'state'>): NudgeGroup {
  return groups[state];
}

/** What became of every message of a nudge; whoever was erased is not among them. */
export async function deliveriesOf(work: Work, { id, recipients }: Nudge): Promise<Delivery[]> {
  const idOf = (person: string) => nudgeMessageId(id, person);
  const messages = await work.getMany(
    'outbox',
    recipients.map(({ person }) => idOf(person)),
  );
  return recipients.flatMap((recipient) => {
    const message = messages.get(idOf(recipient.person));
    return message ? [{ recipient, message, group: groupOf(message) }] : [];
  });
}

/** The report in numbers. */
export function countGroups(deliveries: readonly Pick<Delivery, 'group'>[]): Record<NudgeGroup, number> {
  const counts = { not_arrived: 0, perhaps: 0, on_the_way: 0, arrived: 0 };
  for (const { group } of deliveries) counts[group] += 1;
  return counts;
}
