import { describe, expect, it } from 'vitest';
import { type Limit, teamsRates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { createWindow } from '../../src/app/sending/window.ts';
import { DeliveryError, type Messenger } from '../../src/ports/messenger.ts';
import { beginning } from '../support/bot.ts';
import { seededRandom } from '../support/random.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';
import { addNudges, addPeople, createWorld } from './world.ts';

/** The limits as Teams documents them for one bot: to one conversation, and to a tenant. */
const perConversation: readonly Limit[] = [
  { count: 7, within: 1_000 },
  { count: 8, within: 2_000 },
  { count: 60, within: 30_000 },
  { count: 1_800, within: 3_600_000 },
];
const perApp: Limit = { count: 30, within: 1_000 };

/** A connector that enforces the documented rates, each by counting what it took, and answers 429 beyond them. */
function enforcingConnector(time: VirtualTime, latency: () => number) {
  const all: number[] = [];
  const byConversation = new Map<string, number[]>();
  let refused = 0;
  const isOver = (taken: readonly number[], { count, within }: Limit) => {
    const oldest = taken.at(-count);
    return oldest !== undefined && oldest > time.now() - within;
  };
  const messenger: Messenger = {
    async send({ conversationId }) {
      await time.sleep(latency());
      const own = byConversation.get(conversationId) ?? [];
      byConversation.set(conversationId, own);
      const isTooMuch = isOver(all, perApp) || perConversation.some((limit) => isOver(own, limit));
      if (isTooMuch) refused += 1;
      else for (const taken of [all, own]) taken.push(time.now());
      await time.sleep(latency());
      if (isTooMuch) throw new DeliveryError('throttled', 'Too many requests', { retryAfter: 1_000 });
      return 'posted';
    },
    update: () => Promise.reject(new Error('Nothing is updated here.')),
  };
  return { messenger, taken: () => all.length, refused: () => refused };
}

/** How often the bot looks for messages that wait, in milliseconds. */
const tick = 5_000;

/**
 * How long a message and its answer take, each, and how many times the least possible time the whole may then take.
 * The more the times vary, the less even the messages arrive, and the slower they have to leave: at 1.1 times the least
 * possible time, with 50 to 500 ms, more than 3 in 100 would be refused even at a perfectly even pace.
 */
const even = { least: 10, most: 10, times: 1.03 };
const usual = { least: 20, most: 100, times: 1.1 };
const uneven = { least: 20, most: 200, times: 1.14 };
const veryUneven = { least: 50, most: 500, times: 1.22 };

// One message each: only the limit of the app counts. 10,000 at 30 a second.
const toEverybody = { people: 10_000, count: 10_000, seconds: 10_000 / 30 };
// 30 each for 100 people: 60 in 30 seconds to each would be quicker than 30 a second to all.
const toAHundred = { people: 100, count: 3_000, seconds: 3_000 / 30 };
// 500 each for 2 people: 60 in 30 seconds count, and the last stretch need not be waited for.
const toTwo = { people: 2, count: 1_000, seconds: Math.floor((500 - 1) / 60) * 30 };

describe('the rates of the channel', () => {
  it.each([
    { ...toEverybody, ...even },
    { ...toEverybody, ...usual },
    { ...toEverybody, ...uneven },
    { ...toEverybody, ...veryUneven },
    // A message that is refused waits for its next try, and everything else to its reader waits with it.
    { ...toAHundred, ...veryUneven, times: 1.5 },
    { ...toTwo, ...veryUneven },
  ])(
    '$count nudges to $people people at $least to $most ms go within $times times the least possible time',
    { timeout: 240_000 },
    async ({ people, count, seconds, least, most, times }) => {
      const time = createVirtualTime(beginning);
      const random = seededRandom(5);
      const latency = () => least + random.below(most - least + 1);
      const { messenger, taken, refused } = enforcingConnector(time, latency);
      const world = createWorld(time, messenger);
      await addPeople(world.store, people);
      await addNudges(world, count, people);
      const sender = createSender(world, teamsRates);
      const drains: Promise<void>[] = [];
      await time.run(async () => {
        while (taken() < count) {
          drains.push(sender.drain());
          await time.sleep(tick);
        }
        await Promise.all(drains);
      });
      const took = (time.now() - beginning) / 1000;
      process.stdout.write(
        `${count} nudges to ${people} people at ${least} to ${most} ms: ${Math.round(took)} s, ` +
          `${(took / seconds).toFixed(3)} times the least; 429: ${refused()}\n`,
      );
      expect(taken()).toBe(count);
      expect(refused()).toBeLessThanOrEqual(count / 100);
      expect(took).toBeLessThanOrEqual(seconds * times + tick / 1000);
      // Nobody is quicker than the limits allow; the first stretch may be full at once.
      expect(took).toBeGreaterThanOrEqual(seconds - 2);
    },
  );

  it('hold in every stretch, whenever messages are asked for', () => {
    const random = seededRandom(3);
    const window = createWindow(perConversation);
    const sent: number[] = [];
    let now = 0;
    for (let n = 0; n < 3_000; n += 1) {
      now = window.earliest(now + random.below(400));
      window.note(now);
      sent.push(now);
    }
    for (const { count, within } of perConversation) {
      const stretches = sent.map((at) => sent.filter((other) => other > at - within && other <= at).length);
      expect(Math.max(...stretches)).toBeLessThanOrEqual(count);
    }
  });
});
