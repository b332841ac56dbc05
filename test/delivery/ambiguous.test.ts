import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { beginning, day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { outboxOf, putMessage } from './outbox.ts';

const oneTimeOnly = ['nudge', 'reminder', 'digest'] as const;

describe('when nobody knows whether a message arrived', () => {
  let bot: TestBot;
  let store: CuttableStore;
  let priya: TeamsPerson;
  beforeEach(async () => {
    store = cuttable(createMemoryStore({ now: () => beginning }));
    bot = await startTestBot({ store });
    priya = bot.person(people.lead);
    await priya.opens();
  });
  afterEach(() => bot.close());

  const shown = (words: string) => priya.cards().filter(({ text }) => text.includes(words));
  async function later(): Promise<void> {
    bot.wait(day);
    await bot.settle();
  }

  it.each(oneTimeOnly)('a %s is not sent twice, and shown as ambiguous', async (purpose) => {
    await putMessage(bot, people.lead, purpose, 'Please log in.');
    const before = bot.connector.requests.length;
    bot.connector.fault = () => 'hang up';
    await bot.settle();
    bot.connector.fault = () => undefined;
    await later();
    expect(bot.connector.requests).toHaveLength(before + 1);
    expect((await outboxOf(bot.store, purpose)).map(({ state }) => state)).toEqual(['ambiguous']);
  });

  it('a notice is sent again', async () => {
    await putMessage(bot, people.lead, 'notice', 'Your case is solved.');
    bot.connector.fault = () => 'hang up';
    await bot.settle();
    bot.connector.fault = () => undefined;
    await later();
    expect(shown('Your case is solved.')).toHaveLength(1);
  });

  /** The bot sends, and is cut off before it can note what became of it. */
  async function cutOff(): Promise<void> {
    store.cut();
    await Promise.allSettled([bot.settle()]);
    expect(store.isCut()).toBe(true);
    await bot.restart();
  }

  it.each(oneTimeOnly)(
    'a %s that was on its way when the bot was cut off is not sent again',
    async (purpose) => {
      await putMessage(bot, people.lead, purpose, 'Please log in.');
      await cutOff();
      await later();
      expect(shown('Please log in.')).toHaveLength(1);
      expect((await outboxOf(bot.store, purpose)).map(({ state }) => state)).toEqual(['ambiguous']);
    },
  );

  it('an alert that was on its way when the bot was cut off is sent again', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    bot.connector.fault = ({ path }) => (path.includes(priya.conversationId) ? 412 : undefined);
    await amara.says('locked out');
    bot.connector.fault = () => undefined;
    bot.wait(day);
    await cutOff();
    // Another process could still be sending it.
    expect(shown('Bracken Hill Pharmacy is stuck')).toHaveLength(1);
    await later();
    expect(shown('Bracken Hill Pharmacy is stuck')).toHaveLength(2);
    expect((await outboxOf(bot.store, 'alert')).map(({ state }) => state)).toEqual(['delivered']);
    await priya.presses('I take it');
    expect(shown('taken: Priya Shah')).toHaveLength(1);
  });
});

interface CuttableStore extends StoreAdapter {
  /** Lets the next note that a message was delivered fail. */
  cut(): void;
  /** Whether that has happened. */
  isCut(): boolean;
}

/** A store that can be cut off just before it notes that a message was delivered. */
function cuttable(store: StoreAdapter): CuttableStore {
  let willCut = false;
  let isCut = false;
  return {
    ...store,
    cut() {
      willCut = true;
    },
    isCut: () => isCut,
    async commit(writes) {
      const isDelivery = writes.some(
        ({ key, value }) =>
          key.startsWith('outbox:') && (value as { state?: string } | undefined)?.state === 'delivered',
      );
      if (willCut && isDelivery) {
        willCut = false;
        isCut = true;
        throw new Error('power cut');
      }
      return store.commit(writes);
    },
  };
}
