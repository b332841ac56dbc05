import type { View } from '../../cards/view.ts';
import type { Address } from '../../domain/people/person.ts';
import { DeliveryError } from '../../ports/messenger.ts';
import type { Ports } from '../ports.ts';
import type { Outgoing } from '../records/outgoing.ts';
import { beginWork } from '../work.ts';
import { draw } from './draw.ts';
import { drop, whyToDrop } from './drop.ts';
import type { Gate } from './gate.ts';
import { type Settled, settleDelivered, settleFailed, settleOtherwise } from './settle.ts';
import { shortened } from './shorten.ts';

/** How long we wait for the connector's answer, in milliseconds; after that nobody knows what became of the message. */
const patience = 10_000;

/** What the sender knows besides the message. */
interface Delivery {
  /** Whether somebody waits for it, or for one behind it, by now. */
  readonly isUrgent: () => boolean;
  /** For how many milliseconds the channel still wants no message in a conversation; undefined: it takes them. */
  readonly restOf: (conversationId: string) => number | undefined;
}

/**
 * Sends one message when the rates allow it: marks it as on its way, sends it, and marks what became of it. Each mark
 * is a commit of its own, so that a message that was cut off is known as such. What has to be sent in another way is
 * tried at once, as a message like any other.
 */
export async function deliverOne(
  ports: Ports,
  id: string,
  gate: Gate,
  { isUrgent, restOf }: Delivery,
): Promise<Settled> {
  for (;;) {
    const waiting = await beginWork(ports.store).get('outbox', id);
    const chat = waiting && (await addressOf(ports, waiting));
    const rest = chat && restOf(chat.conversationId);
    if (rest) return { rest };
    const attempt = () => tryOnce(ports, id);
    const settled = await (chat ? gate.pass(chat.conversationId, isUrgent, attempt) : attempt());
    if (settled.failure === 'throttled') gate.slowDown();
    if (!settled.isToRepeat) return chat ? { ...settled, conversationId: chat.conversationId } : settled;
  }
}

async function tryOnce(ports: Ports, id: string): Promise<Settled> {
  const message = await setOut(ports, id);
  if (!message) return {};
  const [address, view] = await Promise.all([addressOf(ports, message), draw(ports, message)]);
  if (!view)
    return settleFailed(ports, message, new DeliveryError('refused', 'What the message shows is gone.'));
  if (!address)
    return settleFailed(
      ports,
      message,
      new DeliveryError('unreachable', 'The person has not opened the bot.'),
    );
  let result: Partial<Outgoing>;
  try {
    result = await post(ports, message, address, message.isShortened ? shortened(view) : view);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const otherwise = otherWay(message, error);
    return otherwise ? settleOtherwise(ports, message, otherwise) : settleFailed(ports, message, error);
  }
  return settleDelivered(ports, message, result);
}

/** Marks a message as on its way. @returns undefined when it is not to be sent any more, or not by us */
async function setOut({ store, clock, content }: Ports, id: string): Promise<Outgoing | undefined> {
  const work = beginWork(store);
  const message = await work.get('outbox', id);
  if (!message?.content || (message.state !== 'pending' && message.state !== 'throttled')) return undefined;
  const why = await whyToDrop(work, message, clock());
  if (why) {
    drop({ work, content, now: clock() }, message, why);
    await work.commit();
    return undefined;
  }
  // Until then it is in the hands of this process; after twice our patience that was cut off.
  work.put('outbox', id, { ...message, state: 'sending', dueAt: clock() + 2 * patience });
  return (await work.commit()) ? message : undefined;
}

async function addressOf({ store }: Ports, { to }: Outgoing): Promise<Address | undefined> {
  if ('conversation' in to) return to.conversation;
  return (await beginWork(store).get('person', to.person))?.address;
}

/**
 * How a message can still be sent: what is too big goes once more, shortened; what is to be updated but is not there
 * any more is posted anew.
 */
function otherWay({ isShortened, activityId }: Outgoing, { failure }: DeliveryError) {
  if (failure === 'too_big' && !isShortened) return { isShortened: true };
  if (failure === 'gone' && activityId !== undefined) return { activityId: undefined };
  return undefined;
}

/** Posts a message, or updates it where it was posted. */
async function post(
  ports: Ports,
  { activityId, sentTo }: Outgoing,
  address: Address,
  view: View,
): Promise<Partial<Outgoing>> {
  const { messenger } = ports;
  // Whoever has another chat with the bot now does not look at the old one.
  const isThere = activityId !== undefined && sentTo?.conversationId === address.conversationId;
  const sending = isThere
    ? messenger.update(address, activityId, view).then(() => undefined)
    : messenger.send(address, view);
  const sent = await within(ports, sending);
  return sent ? { activityId: sent, sentTo: address } : {};
}

/** Waits for an answer as long as our patience lasts. @throws DeliveryError when there is still none */
async function within<Result>({ sleep }: Ports, answer: Promise<Result>): Promise<Result> {
  const answered = new AbortController();
  // It only ever rejects, so it can never stand for an answer.
  const tooLate = sleep(patience, answered.signal).then(() => {
    throw new DeliveryError('ambiguous', 'The connector did not answer in time.');
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    answered.abort();
  }
}
