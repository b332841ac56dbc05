import type { View } from '../../cards/view.ts';
import type { Address } from '../../domain/people/person.ts';
import { DeliveryError } from '../../ports/messenger.ts';
import { peopleOf } from '../alerts/people.ts';
import type { Ports } from '../ports.ts';
import { alertView } from '../present/alert.ts';
import type { Outgoing } from '../records.ts';
import { beginWork } from '../work.ts';
import type { Gate } from './rates.ts';
import { settleDelivered, settleFailed } from './settle.ts';
import { shortened } from './shorten.ts';

/** How long we wait for the connector's answer, in milliseconds; after that nobody knows what became of the message. */
const patience = 10_000;

/**
 * Sends one message: marks it as on its way, sends it, and marks what became of it. Each mark is a commit of its own,
 * so that a message that was cut off is known as such.
 */
export async function deliverOne(ports: Ports, id: string, gate: Gate): Promise<void> {
  const message = await setOut(ports, id);
  if (!message) return;
  const [address, view] = await Promise.all([addressOf(ports, message), draw(ports, message)]);
  if (!view)
    return settleFailed(ports, message, new DeliveryError('refused', 'What the message shows is gone.'));
  if (!address)
    return settleFailed(
      ports,
      message,
      new DeliveryError('unreachable', 'The person has not opened the bot.'),
    );
  await gate.pass(address.conversationId);
  try {
    await settleDelivered(ports, message, await post(ports, message, address, view));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    await settleFailed(ports, message, error);
  }
}

/** Marks a message as on its way. @returns undefined when it is not to be sent any more, or not by us */
async function setOut({ store, clock }: Ports, id: string): Promise<Outgoing | undefined> {
  const work = beginWork(store);
  const message = await work.get('outbox', id);
  if (!message?.content || (message.state !== 'pending' && message.state !== 'throttled')) return undefined;
  work.put('outbox', id, { ...message, state: 'sending', dueAt: clock() + 2 * patience });
  return (await work.commit()) ? message : undefined;
}

async function addressOf({ store }: Ports, { to }: Outgoing): Promise<Address | undefined> {
  if ('conversation' in to) return to.conversation;
  return (await beginWork(store).get('person', to.person))?.address;
}

/** Posts or updates; a message that is too big goes once more, shortened. */
async function post(
  ports: Ports,
  message: Outgoing,
  address: Address,
  view: View,
): Promise<Partial<Outgoing>> {
  try {
    return await postWithin(ports, message, address, view);
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.failure !== 'too_big') throw error;
    return postWithin(ports, message, address, shortened(view));
  }
}

async function postWithin(
  { messenger, sleep }: Ports,
  { activityId, sentTo }: Outgoing,
  address: Address,
  view: View,
): Promise<Partial<Outgoing>> {
  const sending =
    activityId && sentTo
      ? // The service URL may have changed since; the conversation and the message are the same.
        messenger
          .update({ ...sentTo, serviceUrl: address.serviceUrl }, activityId, view)
          .then(() => undefined)
      : messenger.send(address, view);
  const tooLate = sleep(patience).then(() => {
    throw new DeliveryError('ambiguous', 'The connector did not answer in time.');
  });
  const sent = await Promise.race([sending, tooLate]);
  return sent ? { activityId: sent, sentTo: address } : {};
}

/** What the message shows: as it was worded, or the alert as it is now. */
async function draw({ store, content, settings }: Ports, message: Outgoing): Promise<View | undefined> {
  if (message.content?.kind !== 'alert') return message.content?.view;
  const work = beginWork(store);
  const alert = await work.get('alert', message.content.alertId);
  const premises = alert && (await work.get('premises', alert.ods));
  return (
    alert &&
    premises &&
    alertView(alert, premises, await peopleOf({ work, settings }, alert, premises), content)
  );
}
