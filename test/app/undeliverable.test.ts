import { afterEach, beforeEach, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.close());

it('a pharmacy none of whose people can be reached goes to its lead, until it is heard again', async () => {
  const [amara, daniel, priya] = [people.contractor, people.secondContractor, people.lead].map((person) =>
    bot.person(person),
  );
  await priya?.opens();
  for (const text of ['FAD37', 'yes']) await amara?.says(text);
  for (const text of ['FAD37', 'yes']) await daniel?.says(text);
  const isBlocked = (path: string, person = amara) => path.includes(person?.conversationId ?? '');
  bot.connector.fault = ({ path }) => (isBlocked(path) ? 404 : undefined);
  bot.wait(14 * day);
  await bot.sweep();
  const knows = () => priya?.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));
  expect(knows()).toBe(false);
  bot.connector.fault = ({ path }) => (isBlocked(path) || isBlocked(path, daniel) ? 404 : undefined);
  bot.wait(7 * day);
  await bot.sweep();
  expect(priya?.cards().some(({ text }) => text.includes('reach'))).toBe(true);
  bot.connector.fault = () => undefined;
  await daniel?.says('yes');
  const { blockers = [] } = ((await bot.store.read(['premises:FAD37'])).get('premises:FAD37')?.value ??
    {}) as {
    blockers?: { code: string }[];
  };
  expect(blockers.map(({ code }) => code)).not.toContain('undeliverable');
});
