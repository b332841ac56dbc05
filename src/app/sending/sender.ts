import type { Ports } from '../ports.ts';
import type { Outgoing } from '../records.ts';
import { beginWork } from '../work.ts';
import { deliverOne } from './deliver.ts';
import { createGate, type Rates } from './rates.ts';
import { takeUpCutOff } from './settle.ts';

/** Sends what waits in the outbox. */
export interface Sender {
  /** Takes up what an earlier run of the bot left on its way. To be called once, before the first drain. */
  takeUp(): Promise<void>;
  /** Sends everything that is due now; joins a run that is under way, which then looks once more. */
  drain(): Promise<void>;
}

/** How many messages are looked up at a time. */
const batch = 2_000;

/** Makes the sender. One process runs one. */
export function createSender(ports: Ports, rates: Rates): Sender {
  const gate = createGate(rates, ports.clock, ports.sleep);
  let running: Promise<void> | undefined;
  let again = false;

  async function sendDue(): Promise<void> {
    await takeUpCutOff(ports, { all: false });
    for (;;) {
      const due = await findDue(ports);
      if (due.length === 0) return;
      // Answers of one conversation go out one after the other, in the order in which they were given.
      const queues = Map.groupBy(due, queueOf);
      await Promise.all(
        [...queues.values()].map(async (queue) => {
          for (const { id } of queue) await deliverOne(ports, id, gate);
        }),
      );
      if (due.length < batch) return;
    }
  }

  async function run(): Promise<void> {
    do {
      again = false;
      await sendDue();
    } while (again);
  }

  return {
    takeUp: () => takeUpCutOff(ports, { all: true }),
    async drain() {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
      await running;
    },
  };
}

async function findDue({ store, clock }: Ports): Promise<Outgoing[]> {
  const due = await beginWork(store).find('outbox', {
    where: { state: ['pending', 'throttled'] },
    upTo: { field: 'dueAt', value: clock() },
    orderBy: 'dueAt',
    limit: batch,
  });
  return due.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

function queueOf({ to }: Outgoing): string {
  return 'person' in to ? to.person : to.conversation.conversationId;
}
