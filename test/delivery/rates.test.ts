import { describe, expect, it } from 'vitest';
import { createWindow, type Limit, teamsRates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { DeliveryError, type Messenger } from '../../src/ports/messenger.ts';
import { beginning } from '../support/bot.ts';
import { seededRandom } from '../support/random.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';
import { addNudges, addPeople, createWorld } from './world.ts';

/** A connector that enforces the documented rates, each by counting what it took, and answers 429 beyond them. */
function enforcingConnector(time: VirtualTime) {
  const taken: { readonly conversation: string; readonly at: number }[] = [];
  let refused = 0;
  const isOver = (list: readonly { at: number }[], { count, within }: Limit) =>
    list.filter(({ at }) => at > time.now() - within).length >= count;
  const messenger: Messenger = {
    async send({ conversationId }) {
      await time.sleep(20);
      const own = taken.filter(({ conversation }) => conversation === conversationId).slice(-1_800);
      const over =
        teamsRates.perApp.some((limit) => isOver(taken.slice(-200), limit)) ||
        teamsRates.perConversation.some((limit) => isOver(own, limit));
      if (over) {
        refused += 1;
        throw new DeliveryError('throttled', 'Too many requests');
      }
      taken.push({ conversation: conversationId, at: time.now() });
      return `m${taken.length}`;
    },
    update: () => Promise.reject(new Error('Nothing is updated here.')),
  };
  return { messenger, taken, refused: () => refused };
}

describe('the rates of the channel', () => {
  it.each([
    // One message each: only the limit of the app counts. 10,000 at 30 a second.
    { people: 10_000, count: 10_000, seconds: 10_000 / 30 },
    // 100 each for 100 people: 60 in 30 seconds to each would be quicker than 30 a second to all.
    { people: 100, count: 10_000, seconds: 10_000 / 30 },
    // 500 each for 2 people: 60 in 30 seconds count, and the last stretch need not be waited for.
    { people: 2, count: 1_000, seconds: Math.floor((500 - 1) / 60) * 30 },
  ])(
    '$count nudges to $people people go within 1.1 times the least possible time',
    { timeout: 240_000 },
    async ({ people, count, seconds }) => {
      const time = createVirtualTime(beginning);
      const { messenger, taken, refused } = enforcingConnector(time);
      const world = createWorld(time, messenger);
      await addPeople(world.store, people);
      await addNudges(world, count, people);
      await time.run(() => createSender(world, teamsRates).drain());
      expect(taken).toHaveLength(count);
      expect(refused()).toBeLessThanOrEqual(count / 100);
      expect((time.now() - beginning) / 1000).toBeLessThanOrEqual(seconds * 1.1 + 1);
      process.stdout.write(
        `${count} nudges to ${people} people: ${Math.round((time.now() - beginning) / 1000)} s, at least ${Math.round(seconds)} s; 429: ${refused()}\n`,
      );
    },
  );

  it('hold in every stretch, whenever messages are asked for', () => {
    const random = seededRandom(3);
    const window = createWindow(teamsRates.perConversation);
    const sent: number[] = [];
    let now = 0;
    for (let n = 0; n < 3_000; n += 1) {
      now = window.earliest(now + random.below(400));
      window.note(now);
      sent.push(now);
    }
    for (const { count, within } of teamsRates.perConversation) {
      const stretches = sent.map((at) => sent.filter((other) => other > at - within && other <= at).length);
      expect(Math.max(...stretches)).toBeLessThanOrEqual(count);
    }
  });
});
