import { expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot } from '../support/bot.ts';

it('a message that is too big goes once more, shortened', async () => {
  const bot = await startTestBot();
  const amara = bot.person(people.contractor);
  const priya = bot.person(people.lead);
  await priya.opens();
  for (const text of ['FAD37', 'yes', "I'm stuck"]) await amara.says(text);
  const words = 'The screen goes blank. '.repeat(20);
  let left = 1;
  const before = bot.connector.requests.length;
  bot.connector.fault = ({ path }) => (path.includes(priya.conversationId) && left-- > 0 ? 413 : undefined);
  await amara.presses('Send', { code: 'other', text: words });
  const card = priya.last();
  expect(card.text).toContain('The screen goes blank.');
  expect(card.text).toContain('…');
  expect(card.text).not.toContain(words.trim());
  expect(card.buttons.map(({ title }) => title)).toContain('I take it');
  const toPriya = bot.connector.requests
    .slice(before)
    .filter((request) => request.includes(priya.conversationId));
  expect(toPriya).toHaveLength(2);
  await bot.close();
});
