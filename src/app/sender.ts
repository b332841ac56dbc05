import type { View } from '../cards/view.ts';
import type { Address } from '../domain/people/person.ts';
import { DeliveryError, type DeliveryFailure } from '../ports/messenger.ts';
import { namesOf } from './commands/alerts.ts';
import type { Ports } from './ports.ts';
import { alertView } from './present/alert.ts';
import type { Outgoing } from './records.ts';
import { beginWork } from './work.ts';

/** Sends what waits in the outbox. */
export interface Sender {
  /** Sends everything that is due now, oldest first; joins a run that is under way and then looks once more. */
  drain(): Promise<void>;
}

/** How long a message waits after each failure, in milliseconds: doubling, up to a quarter of an hour. */
function pause(attempts: number): number {
  return Math.min(1000 * 2 ** attempts, 15 * 60 * 1000);
}

/** After so many failures a message is given up, and the operator told. */
const mostAttempts = 12;

/** Makes the sender. One process runs one. */
export function createSender(ports: Ports): Sender {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      await sendDue(ports);
    } while (again);
  }

  return {
    async drain() {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
      await running;
    },
  };
}

async function sendDue(ports: Ports): Promise<void> {
  const due = await beginWork(ports.store).find('outbox', {
    where: { state: 'pending' },
    upTo: { field: 'dueAt', value: ports.clock() },
  });
  // Ids rise with time, so answers of one conversation go out in the order in which they were given.
  const queues = Map.groupBy(
    due.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    queueOf,
  );
  await Promise.all([...queues.values()].map((queue) => sendInOrder(ports, queue)));
}

function queueOf({ to }: Outgoing): string {
  return 'person' in to ? to.person : to.conversation.conversationId;
}

async function sendInOrder(ports: Ports, queue: readonly Outgoing[]): Promise<void> {
  for (const { id } of queue) await sendOne(ports, id);
}

/** Sends one message, and marks it; what fails waits, or is given up. */
async function sendOne(ports: Ports, id: string): Promise<void> {
  const work = beginWork(ports.store);
  const message = await work.get('outbox', id);
  if (message?.state !== 'pending') return;
  const address =
    'person' in message.to ? (await work.get('person', message.to.person))?.address : message.to.conversation;
  const view = await draw(ports, message);
  if (!address || !view) return fail(ports, message, 'unreachable', undefined);
  try {
    await mark(ports, message, await deliver(ports, message, address, view));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    await fail(ports, message, error.failure, error);
  }
}

async function deliver(
  ports: Ports,
  message: Outgoing,
  address: Address,
  view: View,
): Promise<Partial<Outgoing>> {
  const { activityId, sentTo } = message;
  if (activityId && sentTo) {
    await ports.messenger.update({ ...sentTo, serviceUrl: address.serviceUrl }, activityId, view);
    return {};
  }
  const sent = await ports.messenger.send(address, view);
  return sent ? { activityId: sent, sentTo: address } : {};
}

/** What the message shows: as it was worded, or the alert as it is now. */
async function draw({ store, content }: Ports, message: Outgoing): Promise<View | undefined> {
  if (message.content.kind === 'message') return message.content.view;
  const work = beginWork(store);
  const alert = await work.get('alert', message.content.alertId);
  const premises = alert && (await work.get('premises', alert.ods));
  return alert && premises && alertView(alert, premises, await namesOf({ work }, alert), content);
}

/**
 * Marks a message as delivered. A chat message is then done with and removed; a card is kept, with the id by which it
 * is updated. A card that was asked for again meanwhile stays pending.
 */
async function mark(ports: Ports, sent: Outgoing, result: Partial<Outgoing>): Promise<void> {
  for (;;) {
    const work = beginWork(ports.store);
    const message = await work.get('outbox', sent.id);
    if (!message) return;
    if (message.content.kind === 'message') work.remove('outbox', message.id);
    else {
      const state = message.revision === sent.revision ? 'delivered' : 'pending';
      work.put('outbox', message.id, { ...message, ...result, state });
    }
    if (await work.commit()) return;
  }
}

async function fail(
  ports: Ports,
  message: Outgoing,
  failure: DeliveryFailure,
  error: DeliveryError | undefined,
) {
  const attempts = message.attempts + 1;
  const isFinal = failure === 'refused' || failure === 'unreachable' || attempts >= mostAttempts;
  const work = beginWork(ports.store);
  const current = await work.get('outbox', message.id);
  if (!current) return;
  const wait = error?.retryAfter ?? pause(attempts);
  const next = isFinal
    ? { ...current, attempts, state: 'failed' as const }
    : { ...current, attempts, dueAt: ports.clock() + wait };
  work.put('outbox', message.id, next);
  await work.commit();
  const remedy = isFinal
    ? 'Tell the person another way; they may have removed the app.'
    : 'It is tried again by itself.';
  ports.log.warn(
    { err: error, message: message.id, failure, attempts, remedy },
    'A message was not delivered',
  );
}
