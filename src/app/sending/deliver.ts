import type { View } from '../../cards/view.ts';
import type { Address } from '../../domain/people/person.ts';
import type { Sleep } from '../../ports/clock.ts';
import { DeliveryError } from '../../ports/messenger.ts';
import type { Ports } from '../ports.ts';
import type { Outgoing } from '../records/outgoing.ts';
import { beginWork } from '../work.ts';
import { draw } from './draw.ts';
import type { Gate } from './rates.ts';
import { type Settled, settleDelivered, settleFailed } from './settle.ts';
import { shortened } from './shorten.ts';

/** How long we wait for the connector's answer, in milliseconds; after that nobody knows what became of the message. */
const patience = 10_000;
/** How often we look whether it has come meanwhile, in milliseconds. */
const step = 500;

/**
 * Sends one message when the rates allow it: marks it as on its way, sends it, and marks what became of it. Each mark
 * is a commit of its own, so that a message that was cut off is known as such.
 */
export async function deliverOne(ports: Ports, id: string, gate: Gate): Promise<Settled> {
  const waiting = await beginWork(ports.store).get('outbox', id);
  const chat = waiting && (await addressOf(ports, waiting));
  if (chat) await gate.pass(chat.conversationId);
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
    result = await post(ports, message, address, view);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return settleFailed(ports, message, error);
  }
  return settleDelivered(ports, message, result);
}

/** Marks a message as on its way. @returns undefined when it is not to be sent any more, or not by us */
async function setOut({ store, clock }: Ports, id: string): Promise<Outgoing | undefined> {
  const work = beginWork(store);
  const message = await work.get('outbox', id);
  if (!message?.content || (message.state !== 'pending' && message.state !== 'throttled')) return undefined;
  work.put('outbox', id, { ...message, state: 'sending', dueAt: clock() + 3 * patience });
  return (await work.commit()) ? message : undefined;
}

async function addressOf({ store }: Ports, { to }: Outgoing): Promise<Address | undefined> {
  if ('conversation' in to) return to.conversation;
  return (await beginWork(store).get('person', to.person))?.address;
}

/**
 * Posts a message, or updates it where it was posted. What is too big goes once more, shortened; what is to be updated
 * but is not there any more is posted anew.
 */
async function post(
  ports: Ports,
  message: Outgoing,
  address: Address,
  view: View,
): Promise<Partial<Outgoing>> {
  try {
    return await postWithin(ports, message, address, view);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.failure === 'too_big') return postWithin(ports, message, address, shortened(view));
    if (error.failure === 'gone')
      return postWithin(ports, { ...message, activityId: undefined }, address, view);
    throw error;
  }
}

async function postWithin(
  { messenger, sleep }: Ports,
  { activityId, sentTo }: Outgoing,
  address: Address,
  view: View,
): Promise<Partial<Outgoing>> {
  // Whoever has another chat with the bot now does not look at the old one.
  const isThere = activityId !== undefined && sentTo?.conversationId === address.conversationId;
  let isAnswered = false;
  const sending = (
    isThere
      ? messenger.update(address, activityId, view).then(() => undefined)
      : messenger.send(address, view)
  ).finally(() => {
    isAnswered = true;
  });
  const sent = await Promise.race([sending, giveUp(sleep, () => isAnswered)]);
  return sent ? { activityId: sent, sentTo: address } : {};
}

/**
 * Waits as long as our patience lasts, in short steps: one long sleep would outlive the answer, and keep a bot that is
 * to stop from ending.
 * @throws DeliveryError when there is still no answer
 */
async function giveUp(sleep: Sleep, isAnswered: () => boolean): Promise<undefined> {
  for (let waited = 0; waited < patience && !isAnswered(); waited += step) await sleep(step);
  if (!isAnswered()) throw new DeliveryError('ambiguous', 'The connector did not answer in time.');
}
