import { expect, it } from 'vitest';
import { createSender } from '../../src/app/sending/sender.ts';
import { people } from '../../src/playground/people.ts';
import { DeliveryError } from '../../src/ports/messenger.ts';
import { beginning, startTestBot } from '../support/bot.ts';
import { createVirtualTime } from './virtual-time.ts';
import { addNudges, addPeople, createWorld } from './world.ts';

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

it('what goes once more keeps the rates, too', async () => {
  const time = createVirtualTime(beginning);
  const sentAt: number[] = [];
  const world = createWorld(time, {
    async send() {
      sentAt.push(time.now() - beginning);
      if (sentAt.length === 1) throw new DeliveryError('too_big', 'Too big.');
      return 'posted';
    },
    update: () => Promise.reject(new Error('Nothing is updated here.')),
  });
  await addPeople(world.store, 1);
  await addNudges(world, 1, 1);
  const rates = { perConversation: [{ count: 1, within: 1_000 }], perApp: [] };
  await time.run(() => createSender(world, rates).drain());
  expect(sentAt).toEqual([0, 1_000]);
});
