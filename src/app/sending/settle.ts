import type { DeliveryError } from '../../ports/messenger.ts';
import { tellNext } from '../alerts/tell-next.ts';
import type { Ports } from '../ports.ts';
import type { DeliveryState, Outgoing, Purpose } from '../records.ts';
import { beginWork, type Work } from '../work.ts';
import { waitAfter } from './backoff.ts';
import { keptFor } from './outbox.ts';

/** After so many failures a message is given up, and the operator told: about a day of trying. */
const mostAttempts = 100;

/** Messages that must never arrive twice, even if that means that one may not arrive. */
const onlyOnce: ReadonlySet<Purpose> = new Set(['reminder', 'nudge', 'digest']);

/** Runs a change of one message until no other writer is in the way. */
async function change(
  ports: Ports,
  id: string,
  decide: (work: Work, message: Outgoing) => Promise<void>,
): Promise<void> {
  for (;;) {
    const work = beginWork(ports.store);
    const message = await work.get('outbox', id);
    if (!message) return;
    await decide(work, message);
    if (await work.commit()) return;
  }
}

/**
 * Marks a message as delivered. What a chat message said is then forgotten; a card keeps the id by which it is
 * updated, and stays pending when it was asked for again meanwhile.
 */
export function settleDelivered(ports: Ports, sent: Outgoing, result: Partial<Outgoing>): Promise<void> {
  const deliveredAt = ports.clock();
  return change(ports, sent.id, async (work, message) => {
    if (message.purpose === 'answer') return work.remove('outbox', message.id);
    const { content, ...rest } = { ...message, ...result, deliveredAt };
    if (content?.kind !== 'alert') {
      return work.put(
        'outbox',
        message.id,
        { ...rest, state: 'delivered' },
        { expires: deliveredAt + keptFor },
      );
    }
    const isShown = message.revision === sent.revision;
    work.put('outbox', message.id, { ...rest, content, state: isShown ? 'delivered' : 'pending' });
  });
}

/** Marks what a failure means for a message, and, where the person cannot be reached, for the person. */
export async function settleFailed(ports: Ports, sent: Outgoing, error: DeliveryError): Promise<void> {
  const now = ports.clock();
  const attempts = sent.attempts + 1;
  const state = stateAfter(sent, error, attempts);
  await change(ports, sent.id, async (work, message) => {
    const doubts = error.failure === 'perhaps_unreachable' ? (message.doubts ?? 0) + 1 : 0;
    const isWaiting = state === 'pending' || state === 'throttled';
    const dueAt = isWaiting ? now + waitAfter(attempts, error.retryAfter) : message.dueAt;
    const options = isWaiting || message.content?.kind === 'alert' ? undefined : { expires: now + keptFor };
    work.put('outbox', message.id, { ...message, state, attempts, dueAt, doubts }, options);
    if (state === 'unreachable' && 'person' in message.to)
      await markUnreachable(ports, work, message, message.to.person);
  });
  const remedy = remedies[state];
  ports.log.warn({ err: error, message: sent.id, state, attempts, remedy }, 'A message was not delivered');
}

/** How often the connector has to refuse without a known reason before we take the person to be unreachable. */
const mostDoubts = 3;

function stateAfter(
  { purpose, doubts }: Outgoing,
  { failure }: DeliveryError,
  attempts: number,
): DeliveryState {
  if (failure === 'unreachable') return 'unreachable';
  if (failure === 'perhaps_unreachable') return (doubts ?? 0) + 1 >= mostDoubts ? 'unreachable' : 'pending';
  if (failure === 'refused' || failure === 'too_big' || attempts >= mostAttempts) return 'failed';
  if (failure === 'ambiguous' && onlyOnce.has(purpose)) return 'ambiguous';
  return failure === 'throttled' ? 'throttled' : 'pending';
}

const remedies: Readonly<Record<DeliveryState, string>> = {
  pending: 'None: it is tried again by itself.',
  throttled: 'None: it is sent when the channel allows it.',
  sending: 'None.',
  delivered: 'None.',
  ambiguous: 'Ask the person whether it arrived; it is not sent twice.',
  unreachable: 'Ask the person to open Mailbox Guide in Teams; an alert has gone to the next lead.',
  failed: 'Tell the person another way, and report this.',
};

/** Notes that a person cannot be reached; what only they would have seen goes to the next in line, in the same commit. */
async function markUnreachable(ports: Ports, work: Work, message: Outgoing, personId: string): Promise<void> {
  const person = await work.get('person', personId);
  if (person)
    work.put('person', personId, { ...person, unreachableSince: person.unreachableSince ?? ports.clock() });
  if (message.content?.kind !== 'alert') return;
  const { clock: now, content, settings, chance } = ports;
  await tellNext({ work, now: now(), by: 'bot', content, settings, chance }, message.content.alertId);
}

/**
 * Takes up messages that were on their way when the bot stopped, or whose answer never came: nobody knows whether they
 * arrived. Those that must arrive are sent again; those that must not arrive twice are not.
 * @param all at the start: every message on its way; otherwise only those whose time has run out
 */
export async function takeUpCutOff(ports: Ports, { all }: { readonly all: boolean }): Promise<void> {
  const now = ports.clock();
  const cutOff = await beginWork(ports.store).find('outbox', {
    where: { state: 'sending' },
    ...(all ? {} : { upTo: { field: 'dueAt', value: now } }),
  });
  for (const { id } of cutOff) {
    await change(ports, id, async (work, message) => {
      if (message.state !== 'sending') return;
      const state = onlyOnce.has(message.purpose) ? 'ambiguous' : 'pending';
      work.put('outbox', id, { ...message, state, dueAt: now });
    });
  }
}
