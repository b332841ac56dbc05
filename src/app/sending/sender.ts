import { refreshReports } from '../nudges/live-report.ts';
import type { Ports } from '../ports.ts';
import { type Outgoing, Purpose } from '../records/outgoing.ts';
import { beginWork } from '../work.ts';
import { deliverOne } from './deliver.ts';
import { createGate } from './gate.ts';
import { createOutageWatch } from './outage.ts';
import type { Rates } from './rates.ts';
import { onlyOnce, takeUpCutOff, takeUpOutOfTime, takeUpReachable } from './take-up.ts';

/** Sends what waits in the outbox. */
export interface Sender {
  /**
   * Sends everything that is due now, beside what is being sent already: nobody waits for a slow conversation but those
   * in it. Settles when there is nothing left that is due.
   */
  drain(): Promise<void>;
}

/** The messages of one conversation that wait for the one before them. */
interface Queue {
  readonly ids: string[];
  /** Whether somebody waits for one that is or was among them; it is so until all are sent. */
  hasUrgent: boolean;
}

/** How many messages are looked up at a time. */
const batch = 2_000;

/** Makes the sender. One process runs one. */
export function createSender(ports: Ports, rates: Rates): Sender {
  const gate = createGate(rates, ports.uptime, ports.sleep);
  const watch = createOutageWatch(ports);
  const queues = new Map<string, Queue>();
  const inHand = new Set<string>();
  const working = new Set<Promise<void>>();
  /** Until when, by the time since the start, the channel wants no message in a queue, and in its conversation. */
  const resting = new Map<string, number>();
  const troubles: unknown[] = [];

  /** Takes in what is due. @returns whether there was anything new */
  async function look(): Promise<boolean> {
    await takeUpCutOff(ports, inHand);
    await takeUpReachable(ports);
    await takeUpOutOfTime(ports);
    await refreshReports(ports);
    const fresh = (await findDue(ports, inHand)).filter((message) => !restOf(queueOf(message)));
    // Another look may have taken it in meanwhile.
    for (const message of fresh) if (!inHand.has(message.id)) enqueue(message);
    return fresh.length > 0;
  }

  /** For how many milliseconds a queue or a conversation still rests. */
  function restOf(key: string): number | undefined {
    const left = (resting.get(key) ?? 0) - ports.uptime();
    if (left > 0) return left;
    resting.delete(key);
    return undefined;
  }

  /** Messages of one conversation go out one after the other, in the order in which they were asked for. */
  function enqueue(message: Outgoing): void {
    const key = queueOf(message);
    inHand.add(message.id);
    const known = queues.get(key);
    const queue = known ?? { ids: [], hasUrgent: false };
    queue.ids.push(message.id);
    queue.hasUrgent ||= isUrgent(message);
    if (known) return;
    queues.set(key, queue);
    const work = sendAll(key, queue).finally(() => working.delete(work));
    working.add(work);
  }

  async function sendAll(key: string, queue: Queue): Promise<void> {
    for (let id = queue.ids.shift(); id !== undefined; id = queue.ids.shift()) await sendOne(key, queue, id);
    queues.delete(key);
  }

  async function sendOne(key: string, queue: Queue, id: string): Promise<void> {
    try {
      const end = await deliverOne(ports, id, gate, { isUrgent: () => queue.hasUrgent, restOf });
      watch.note(end);
      const { rest, hasMoved, conversationId } = end;
      if (rest !== undefined) {
        for (const each of [key, conversationId ?? key]) resting.set(each, ports.uptime() + rest);
        for (const left of queue.ids.splice(0)) inHand.delete(left);
      }
      // What has gone to somebody else instead does not wait for those who are slow.
      if (hasMoved) await look();
    } catch (error) {
      // One message that cannot be dealt with must not keep back those behind it.
      troubles.push(error);
    } finally {
      inHand.delete(id);
    }
  }

  return {
    async drain() {
      while ((await look()) || working.size > 0) {
        await Promise.all(working);
        const [trouble] = troubles.splice(0);
        if (trouble) throw trouble;
      }
    },
  };
}

/** What is due and not in hand yet, in the order in which it was asked for. Only that is parsed: there may be much in hand. */
async function findDue({ store, clock }: Ports, inHand: ReadonlySet<string>): Promise<Outgoing[]> {
  const work = beginWork(store);
  const dueOf = (purpose: readonly Purpose[]) =>
    work.findIds('outbox', {
      where: { purpose, state: ['pending', 'throttled'] },
      upTo: { field: 'dueAt', value: clock() },
      orderBy: 'dueAt',
      limit: batch + inHand.size,
    });
  // Looked for apart, so that no crowd of nudges hides an answer.
  const ids = [
    ...(await dueOf(Purpose.options.filter((purpose) => isUrgent({ purpose })))),
    ...(await dueOf([...onlyOnce])),
  ];
  const fresh = await work.getMany(
    'outbox',
    ids.filter((id) => !inHand.has(id)),
  );
  return [...fresh.values()].toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Whether somebody waits for a message: what goes to many at once, of the bot's own accord, can wait. */
function isUrgent({ purpose }: Pick<Outgoing, 'purpose'>): boolean {
  return !onlyOnce.has(purpose);
}

function queueOf({ to }: Outgoing): string {
  return 'person' in to ? to.person : to.conversation.conversationId;
}
