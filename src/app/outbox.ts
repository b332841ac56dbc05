import type { View } from '../cards/view.ts';
import type { Address } from '../domain/people/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Outgoing } from './records.ts';
import type { Work } from './work.ts';

interface Sending {
  readonly work: Work;
  readonly now: Instant;
  readonly chance: Chance;
}

function pending(id: string, now: Instant): Omit<Outgoing, 'content' | 'to'> {
  return { id, state: 'pending', createdAt: now, dueAt: now, attempts: 0, revision: 1 };
}

/** Puts a message to a person into the outbox; it is sent after the commit. */
export function sendTo({ work, now, chance }: Sending, person: string, view: View): void {
  const id = chance.newId();
  work.create('outbox', id, { ...pending(id, now), content: { kind: 'message', view }, to: { person } });
}

/** Puts an answer into the outbox for the conversation that asked. */
export function answerIn({ work, now, chance }: Sending, conversation: Address, view: View): void {
  const id = chance.newId();
  work.create('outbox', id, {
    ...pending(id, now),
    content: { kind: 'message', view },
    to: { conversation },
  });
}

/**
 * Asks for a person's card of an alert to be sent, or, where they have one, brought up to date. There is one entry for
 * each card: however often the alert changes, its card is drawn from the alert as it then is.
 */
export async function showAlertTo({ work, now }: Sending, alertId: string, person: string): Promise<void> {
  const id = alertCardId(alertId, person);
  const known = await work.get('outbox', id);
  const fresh = { ...pending(id, now), content: { kind: 'alert' as const, alertId }, to: { person } };
  const again = known && {
    ...known,
    ...pending(id, now),
    createdAt: known.createdAt,
    revision: known.revision + 1,
  };
  work.put('outbox', id, again ?? fresh);
}

/** The outbox entry of a person's card of an alert. */
export function alertCardId(alertId: string, person: string): string {
  return `alert-${alertId}-${person}`;
}
