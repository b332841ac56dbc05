import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { createFaultyStore, type FaultyStore } from './faulty-store.ts';
import { type HttpAnswer, post } from './post.ts';
import { stored } from './stored.ts';

const notSaved = 'That was not saved. Please try again.';

describe('when the store fails', () => {
  let bot: TestBot;
  let faulty: FaultyStore;
  let amara: TeamsPerson;
  beforeEach(async () => {
    faulty = createFaultyStore(createMemoryStore({ now: () => bot?.now() ?? 0 }));
    bot = await startTestBot({ store: faulty.store });
    amara = bot.person(people.contractor);
    await amara.says('FAD37');
  });
  afterEach(() => bot.close());

  /** Posts without waiting for the outbox, which fails as well. */
  const send = (activity: Record<string, unknown>): Promise<HttpAnswer> =>
    post(bot.url, JSON.stringify(activity));

  describe.each(['read', 'query', 'commit'] as const)('at %s', (failing) => {
    /** Words that change something, and, for `query`, ask an index. */
    const words = () => ({ type: 'message', text: failing === 'query' ? 'ZZ1 1AA' : 'yes' });

    it('the person is told, nothing is stored, and the channel gets 503 without detail', async () => {
      const before = await stored(bot.store);
      faulty.failing = failing;
      const said = amara.cards().length;
      expect(await send(amara.activity(words()))).toEqual({ status: 503, text: '' });
      expect(
        amara
          .cards()
          .slice(said)
          .map(({ text }) => text),
      ).toEqual([notSaved]);
      faulty.failing = undefined;
      expect(await stored(bot.store)).toEqual(before);
    });

    it('the same activity works when the store is well again', async () => {
      const activity = amara.activity(words());
      faulty.failing = failing;
      await send(activity);
      faulty.failing = undefined;
      const said = amara.cards().length;
      expect((await amara.posts(activity)).status).toBe(200);
      expect(amara.cards()).toHaveLength(said + 1);
      expect(amara.last().text).toContain('Bracken Hill Pharmacy');
    });

    it('/health says so, and says when it is well again', async () => {
      const health = async () => {
        const response = await fetch(`${bot.url}/health`);
        return { status: response.status, body: await response.json() };
      };
      faulty.failing = failing;
      // What a query needs is not tried out: reading and writing are.
      const expected = failing === 'query' ? 200 : 503;
      expect((await health()).status).toBe(expected);
      faulty.failing = undefined;
      expect(await health()).toEqual({ status: 200, body: { status: 'ok', store: 'ok' } });
    });
  });

  it('a press gets 503, and its person is told', async () => {
    await amara.says('yes');
    const button = amara.last().buttons.find(({ title }) => title === 'Yes, I can open it');
    const value = { action: { type: 'Action.Execute', data: button?.data } };
    const activity = amara.activity({ type: 'invoke', name: 'adaptiveCard/action', value });
    faulty.failing = 'commit';
    expect(await send(activity)).toEqual({ status: 503, text: '' });
    expect(amara.last().text).toBe(notSaved);
    faulty.failing = undefined;
    expect((await amara.posts(activity)).status).toBe(200);
    expect(amara.last().text).toContain('What is the address of the shared mailbox?');
  });

  it('the channel gets 503 also when the person cannot be told', async () => {
    faulty.failing = 'commit';
    bot.connector.fault = ({ method }) => (method === 'POST' ? 502 : undefined);
    expect(await send(amara.activity({ type: 'message', text: 'yes' }))).toEqual({ status: 503, text: '' });
    const messages = bot.logged.map(({ message }) => message);
    expect(messages).toContain('The person could not be told that nothing was saved');
  });

  it('/health notices a store that loses what it takes', async () => {
    faulty.failing = 'silent';
    expect((await fetch(`${bot.url}/health`)).status).toBe(503);
  });

  it('/health can be asked many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${bot.url}/health`)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it('what was answered before is sent when the store is well again', async () => {
    bot.connector.fault = ({ method }) => (method === 'POST' ? 503 : undefined);
    await amara.posts(amara.activity({ type: 'message', text: 'yes' }));
    bot.wait(60_000);
    faulty.failing = 'query';
    await expect(bot.settle()).rejects.toThrow('The disk is on fire');
    faulty.failing = undefined;
    bot.connector.fault = () => undefined;
    await bot.settle();
    expect(amara.last().text).toContain('Can you open the shared NHSmail mailbox');
  });
});
