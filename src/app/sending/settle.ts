import type { Instant } from '../../domain/time.ts';
import type { DeliveryError, DeliveryFailure } from '../../ports/messenger.ts';
import type { Act } from '../act.ts';
import { tellNext } from '../alerts/tell-next.ts';
import { followUnreachable } from '../alerts/undeliverable.ts';
import type { Ports } from '../ports.ts';
import type { DeliveryState, Outgoing } from '../records/outgoing.ts';
import type { Work } from '../work.ts';
import { waitAfter } from './backoff.ts';
import { changeMessage } from './change.ts';
import { runsOut } from './outbox.ts';
import { onlyOnce } from './take-up.ts';

/**
 * After so many failures, about a day of trying, what must not arrive twice has gone stale. What answers somebody, and
 * what somebody has to act on, is never given up: however long an outage lasts, it arrives after it.
 */
const mostAttempts = 100;

/** How often the connector has to refuse without a known reason before we take the person to be unreachable. */
const mostDoubts = 6;

/** What the end of one attempt means for other messages. */
export interface Settled {
  /** For how many milliseconds the channel wants no message in this conversation. */
  readonly rest?: number;
  /** The conversation in which it was sent. */
  readonly conversationId?: string;
  /** Somebody else is told instead. */
  readonly hasMoved?: boolean;
  readonly isDelivered?: boolean;
  /** Why it did not arrive. */
  readonly failure?: DeliveryFailure;
  /** It is to be tried once more at once, in another way. */
  readonly isToRepeat?: boolean;
}

/**
 * Marks a message as delivered. What a chat message said is then forgotten; a card keeps the id by which it is
 * updated, and stays pending when it was asked for again meanwhile.
 */
export async function settleDelivered(
  ports: Ports,
  sent: Outgoing,
  result: Partial<Outgoing>,
): Promise<Settled> {
  const deliveredAt = ports.clock();
  await changeMessage(ports, sent.id, async (work, message) => {
    if ('person' in message.to) await markReachable(work, message.to.person);
    if (message.purpose === 'answer') return work.remove('outbox', message.id);
    const {
      content,
      doubts: _,
      failure: __,
      isShortened: ___,
      ...rest
    } = { ...message, ...result, deliveredAt };
    const isShown = message.revision === sent.revision;
    const isCard = content !== undefined && content.kind !== 'message';
    work.put(
      'outbox',
      message.id,
      { ...rest, ...(isCard ? { content } : {}), state: isCard && !isShown ? 'pending' : 'delivered' },
      content?.kind === 'alert' ? undefined : runsOut(ports, deliveredAt),
    );
  });
  return { isDelivered: true };
}

/** Whoever has got a message can be reached. */
async function markReachable(work: Work, personId: string): Promise<void> {
  const person = await work.get('person', personId);
  if (person?.unreachableSince === undefined) return;
  const { unreachableSince: _, ...reachable } = person;
  work.put('person', personId, reachable);
}

/**
 * Marks what a failure means for a message, and, where the person cannot be reached, for the person. An alert that its
 * reader does not get goes to the next in line, in the same commit.
 */
export async function settleFailed(ports: Ports, sent: Outgoing, error: DeliveryError): Promise<Settled> {
  const now = ports.clock();
  const attempts = sent.attempts + 1;
  const wait = waitAfter(attempts, error.retryAfter);
  let state: DeliveryState = 'pending';
  let hasMoved = false;
  await changeMessage(ports, sent.id, async (work, message) => {
    const person = 'person' in message.to ? await work.get('person', message.to.person) : undefined;
    const isKnownUnreachable = person?.unreachableSince !== undefined;
    state = stateAfter(message, sent, error, isKnownUnreachable);
    const doubts = error.failure === 'perhaps_unreachable' ? (message.doubts ?? 0) + 1 : 0;
    const isWaiting = state === 'pending' || state === 'throttled';
    const isAlert = message.content?.kind === 'alert';
    const dueAt = isWaiting ? now + wait : message.dueAt;
    const options = isWaiting || isAlert ? undefined : runsOut(ports, now);
    const failed = { ...message, state, attempts, dueAt, doubts, failure: error.failure };
    work.put('outbox', message.id, failed, options);
    const act = actOf(ports, work, now);
    if (person && state === 'unreachable' && !isKnownUnreachable) {
      work.put('person', person.id, { ...person, unreachableSince: now });
      await followUnreachable(act, person);
    }
    hasMoved = !isWaiting && (await moveOn(act, message, state));
  });
  const remedy = remedies[state];
  ports.log.warn({ err: error, message: sent.id, state, attempts, remedy }, 'A message was not delivered');
  const { failure } = error;
  return { hasMoved, failure, ...(failure === 'throttled' ? { rest: wait } : {}) };
}

/** Puts a message back that is to be sent in another way. */
export async function settleOtherwise(
  ports: Ports,
  sent: Outgoing,
  otherwise: Partial<Outgoing>,
): Promise<Settled> {
  await changeMessage(ports, sent.id, async (work, message) => {
    work.put('outbox', sent.id, { ...message, ...otherwise, state: 'pending' });
  });
  return { isToRepeat: true };
}

function stateAfter(
  message: Outgoing,
  sent: Outgoing,
  { failure }: DeliveryError,
  isKnownUnreachable: boolean,
): DeliveryState {
  const isDoubtful = failure === 'perhaps_unreachable';
  const hasDoubts = isKnownUnreachable || (message.doubts ?? 0) + 1 >= mostDoubts;
  if (failure === 'unreachable' || (isDoubtful && hasDoubts)) return 'unreachable';
  // What was asked for meanwhile has not been tried yet.
  if (message.revision !== sent.revision) return 'pending';
  if (failure === 'refused' || failure === 'too_big') return 'failed';
  if (onlyOnce.has(message.purpose)) {
    if (sent.attempts + 1 >= mostAttempts) return 'failed';
    if (failure === 'ambiguous') return 'ambiguous';
  }
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
  dropped: 'None: the reason for it has gone.',
};

/** What the bot itself does in the commit that marks a message. */
function actOf({ content, settings, chance }: Ports, work: Work, now: Instant): Act {
  return { work, now, by: 'bot', content, settings, chance };
}

/**
 * Hands an alert to the next in line. A channel in which the bot cannot post any more gets no further alerts.
 * @returns whether there was a person's card to be handed on
 */
async function moveOn(act: Act, { content, to }: Outgoing, state: DeliveryState): Promise<boolean> {
  if (content?.kind !== 'alert') return false;
  if ('person' in to) return tellNext(act, content.alertId);
  const { conversationId } = to.conversation;
  const isBound = (await act.work.get('channel', conversationId)) !== undefined;
  if (isBound && state === 'unreachable') act.work.remove('channel', conversationId);
  return false;
}
