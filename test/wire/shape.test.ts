import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { post } from './post.ts';
import { stored } from './stored.ts';

const required = ['type', 'id', 'channelId', 'serviceUrl', 'conversation', 'from', 'recipient'];
const wrong: readonly unknown[] = [null, 7, true, [], ['a'], '', { id: 7 }, { id: '' }];

describe('an activity of the wrong shape', () => {
  let bot: TestBot;
  let before: Map<string, unknown>;
  beforeEach(async () => {
    bot = await startTestBot();
    before = await stored(bot.store);
  });
  afterEach(() => bot.close());

  async function expectRefused(body: unknown): Promise<void> {
    const answer = await post(bot.url, JSON.stringify(body));
    expect(answer).toEqual({ status: 400, text: '{"error":"This is not an activity."}' });
    await bot.settle();
    expect(await stored(bot.store)).toEqual(before);
    expect(bot.connector.requests).toEqual([]);
  }

  it.each(required)('is refused without its %s', async (field) => {
    const { [field]: _, ...rest } = bot
      .person(people.contractor)
      .activity({ type: 'message', text: 'hello' });
    await expectRefused(rest);
  });

  it.each(required)('is refused when its %s is of another type', async (field) => {
    for (const value of wrong) {
      await expectRefused(
        bot.person(people.contractor).activity({ type: 'message', text: 'hello', [field]: value }),
      );
    }
  });

  it.each([
    ['text', 7],
    ['text', { toString: 'x' }],
    ['entities', 'mention'],
    ['entities', [null]],
    ['entities', [{ type: 'mention', mentioned: 'bot' }]],
    ['attachments', {}],
    ['channelData', 'tenant'],
    ['channelData', { tenant: { id: 7 } }],
    ['locale', 7],
    ['replyToId', {}],
  ])('is refused when its %s is %j', async (field, value) => {
    await expectRefused(
      bot.person(people.contractor).activity({ type: 'message', text: 'hello', [field]: value }),
    );
  });

  it.each([[null], [[]], [['message']], ['message'], [7], [true], [{}]])(
    'is refused when it is %j',
    expectRefused,
  );
});
