import { expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot } from '../support/bot.ts';

it('an answer that the connector does not take now is sent later, once, and nothing else is said', async () => {
  const bot = await startTestBot();
  const amara = bot.person(people.contractor);
  bot.connector.fault = ({ method }) => (method === 'POST' ? 429 : undefined);
  expect((await amara.posts(amara.activity({ type: 'message', text: 'FAD37' }))).status).toBe(200);
  expect(bot.connector.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  bot.connector.fault = () => undefined;
  bot.wait(60 * 60 * 1000);
  await bot.settle();
  expect(amara.cards().map(({ text }) => text)).toEqual([
    expect.stringContaining('Is it Bracken Hill Pharmacy'),
  ]);
  await bot.close();
});
