import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import type { Purpose } from '../../src/app/records/outgoing.ts';
import { sendTo } from '../../src/app/sending/outbox.ts';
import { teamsRates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { beginWork } from '../../src/app/work.ts';
import { people } from '../../src/playground/people.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { beginning, day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../wire/temporary-folder.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';
import { addPeople, createWorld, personNumber } from './world.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

describe('two processes that send from one file', () => {
  let time: VirtualTime;
  let stores: StoreAdapter[];
  let sentBy: string[];
  beforeEach(() => {
    time = createVirtualTime(beginning);
    stores = [];
    sentBy = [];
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
  });

  function startProcess(name: string, answer: () => Promise<void>): Ports & { readonly store: StoreAdapter } {
    const store = openSqliteStore({ file: folder.path('guide.db'), now: time.now });
    stores.push(store);
    return createWorld(
      time,
      {
        async send() {
          sentBy.push(name);
          await answer();
          return name;
        },
        update: () => Promise.reject(new Error('Nothing is updated here.')),
      },
      { store },
    );
  }

  async function putMessage({ store, clock, chance }: Ports, purpose: Purpose): Promise<void> {
    const work = beginWork(store);
    sendTo(
      { work, now: clock(), chance },
      personNumber(0),
      { summary: 'Hello', said: ['Hello'] },
      { purpose },
    );
    await work.commit();
  }

  const stateIn = async ({ store }: Ports) => (await beginWork(store).find('outbox'))[0]?.state;

  it('leave each other what is on its way', async () => {
    const first = startProcess('first', () => time.sleep(9_000));
    const second = startProcess('second', async () => undefined);
    await addPeople(first.store, 1);
    await putMessage(first, 'notice');
    await time.run(async () => {
      const sending = createSender(first, teamsRates).drain();
      await time.sleep(1_000);
      const sender = createSender(second, teamsRates);
      for (let n = 0; n < 10; n += 1) {
        await sender.drain();
        await time.sleep(5_000);
      }
      await sending;
    });
    expect(sentBy).toEqual(['first']);
    expect(await stateIn(second)).toBe('delivered');
  });

  it.each([
    ['notice', ['first', 'second'], 'delivered'],
    ['reminder', ['first'], 'ambiguous'],
  ] as const)('a %s that one had on its way when it died', async (purpose, expected, state) => {
    const never = () => new Promise<never>(() => undefined);
    const first = { ...startProcess('first', never), sleep: never };
    const second = startProcess('second', async () => undefined);
    await addPeople(first.store, 1);
    await putMessage(first, purpose);
    await time.run(async () => {
      void createSender(first, { perConversation: [], perApp: [] }).drain();
      await time.sleep(1_000);
      const sender = createSender(second, teamsRates);
      for (let n = 0; n < 6; n += 1) {
        await sender.drain();
        await time.sleep(5_000);
      }
    });
    expect(sentBy).toEqual(expected);
    expect(await stateIn(second)).toBe(state);
  });
});

describe('two bots over one file', () => {
  let first: TestBot;
  let second: TestBot;
  let stores: StoreAdapter[];
  let held: Held;
  let grace: TeamsPerson;
  beforeEach(async () => {
    stores = [1, 2].map(() => openSqliteStore({ file: folder.path('guide.db'), now: () => beginning }));
    const [one, other] = stores as [StoreAdapter, StoreAdapter];
    held = holding(one);
    first = await startTestBot({ store: held.store });
    second = await startTestBot({ store: other });
    await Promise.all([first.sweep(), second.sweep()]);
    grace = first.person(people.secondLead);
    for (const person of [first.person(people.lead), grace]) await person.opens();
    const amara = first.person(people.contractor);
    for (const text of ['FAD37', 'yes', "we have one but can't open it"]) await amara.says(text);
    await amara.presses('Send', { code: 'not_linked' });
    await amara.presses('I need my cell lead');
    // The first lead has not taken it within a working day, so the second one is due to hear of it.
    for (const bot of [first, second]) bot.wait(2 * day);
  });
  afterEach(async () => {
    held.release();
    await first.close();
    await second.close();
    for (const store of stores) await store.close();
  });

  const told = () =>
    grace.cards().filter(({ text }) => text.includes('Bracken Hill Pharmacy is stuck')).length;

  it('one does what is due, and the other one leaves it alone', async () => {
    held.hold();
    const sweeping = first.sweep();
    await held.isHolding();
    await second.sweep();
    expect(told()).toBe(0);
    held.release();
    await sweeping;
    expect(told()).toBe(1);
  });

  it.each([
    ['some minutes later', 6 * 60 * 1000],
    ['when the clock is set back', -day / 2],
  ])('the other one takes over from one that has died, %s', async (_, later) => {
    held.hold();
    void first.sweep();
    await held.isHolding();
    second.wait(later);
    await second.sweep();
    expect(told()).toBe(1);
  });
});

/** A store whose look for alerts that are due can be held up. */
interface Held {
  readonly store: StoreAdapter;
  hold(): void;
  isHolding(): Promise<void>;
  release(): void;
}

function holding(store: StoreAdapter): Held {
  let willHold = false;
  const begun = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  return {
    store: {
      ...store,
      async query(query) {
        if (willHold && query.kind === 'alert' && query.upTo) {
          begun.resolve();
          await released.promise;
        }
        return store.query(query);
      },
    },
    hold() {
      willHold = true;
    },
    isHolding: () => begun.promise,
    release: () => released.resolve(),
  };
}
