import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { stored } from './stored.ts';

describe('an activity that names another service URL than a connector’s', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it.each([
    { type: 'message', text: 'FAD37' },
    { type: 'installationUpdate', action: 'add' },
    {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data: { command: { type: 'help' } } } },
    },
  ])('is refused, and nothing is stored or sent: $type', async (activity) => {
    const amara = bot.person(people.contractor);
    const before = await stored(bot.store);
    for (const serviceUrl of [
      'https://evil.example/',
      'http://10.0.0.1/',
      bot.connector.url.replace('127.0.0.1', '127.0.0.2'),
    ]) {
      expect(await amara.posts(amara.activity({ ...activity, serviceUrl }))).toEqual({
        status: 403,
        body: undefined,
      });
    }
    expect(await stored(bot.store)).toEqual(before);
    expect(bot.connector.requests).toEqual([]);
    expect(bot.logged.filter(({ level }) => level === 'warn').at(-1)?.metadata).toMatchObject({
      remedy: expect.stringContaining('SERVICE_URLS'),
    });
  });

  it('is no way to redirect what others are told', async () => {
    const [amara, priya] = [bot.person(people.contractor), bot.person(people.lead)];
    await priya.opens();
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    await priya.posts(
      priya.activity({ type: 'message', text: 'hello', serviceUrl: 'https://evil.example/' }),
    );
    await amara.says('I am locked out');
    expect(priya.last().text).toContain('Bracken Hill Pharmacy');
  });
});
