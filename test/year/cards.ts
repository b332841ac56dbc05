import { expect } from 'vitest';
import type { Outgoing } from '../../src/app/records/outgoing.ts';
import { beginWork } from '../../src/app/work.ts';
import { isOpen } from '../../src/domain/alert/life.ts';
import type { Alert } from '../../src/domain/alert/record.ts';
import { chatOf, type Town } from './town.ts';

const cardId = (alert: Alert, person: string) => `alert-${alert.id}-${person}`;

/**
 * Who is told of an open alert has a card that shows it as it stands now, and a case that is over shows nothing to do.
 * What could not be delivered yet waits in the outbox. Somebody sees each open alert, or is about to.
 * @param alerts those of yesterday and today
 */
export async function expectCards(alerts: readonly Alert[], town: Town): Promise<void> {
  const ids = alerts.flatMap((alert) => alert.recipients.map((person) => cardId(alert, person)));
  const cards = await beginWork(town.ports.store).getMany('outbox', ids);
  for (const alert of alerts) {
    const seen = alert.recipients.filter((person) =>
      expectCard(alert, person, cards.get(cardId(alert, person)), town),
    );
    if (isOpen(alert)) expect(seen, `${alert.id}: somebody sees it`).not.toHaveLength(0);
  }
}

/** @returns whether the person sees the alert, or is about to */
function expectCard(alert: Alert, person: string, card: Outgoing | undefined, { wire }: Town): boolean {
  const what = `${alert.id}: ${alert.subject.kind} ${alert.state} ${alert.revision}`;
  switch (card?.state) {
    case 'pending':
    case 'throttled':
      return true;
    case 'unreachable':
      expect(wire.closed.has(chatOf(person)), `${what}: ${person} is cut off`).toBe(true);
      return false;
    default:
      expect(card?.state, `${what}: the card of ${person}`).toBe('delivered');
      expect(isShown(alert, wire.revisions.get(card?.activityId ?? '')), `${what}: shown to ${person}`).toBe(
        true,
      );
      return true;
  }
}

function isShown(alert: Alert, revision: number | undefined): boolean {
  return revision === alert.revision || (!isOpen(alert) && revision === undefined);
}
