import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { outboxOf, putMessage } from './outbox.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('an outage of the connector', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let leads: readonly TeamsPerson[];
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    leads = [bot.person(people.lead), bot.person(people.secondLead)];
    for (const person of [...leads, bot.person(people.admin)]) await person.opens();
    // Friday evening.
    bot.wait(4 * day + 8 * hour);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
  });
  afterEach(() => bot.close());

  const isTold = (person: TeamsPerson) =>
    person.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));
  const errors = () => bot.logged.filter(({ level }) => level === 'error').map(({ message }) => message);
  const postsTo = ({ conversationId }: TeamsPerson) =>
    bot.connector.requests.filter((request) =>
      request.startsWith(`POST /v3/conversations/${conversationId}/`),
    ).length;
  /** The person's own post is answered, whatever becomes of the answer. */
  const asksForHelp = () => amara.says('locked out');

  it.each([
    [502, 'Nothing has been delivered for a long time'],
    [429, 'Nothing has been delivered for a long time'],
    [401, 'Nothing can be sent: the bot has no valid token'],
  ])(
    'of %d over a weekend costs nobody their alert, and the operator is told',
    { timeout: 120_000 },
    async (status, message) => {
      bot.connector.fault = ({ method }) => (method === 'GET' ? undefined : status);
      await asksForHelp();
      await putMessage(bot, people.contractor, 'reminder', 'Please log in.');
      for (let time = 0; time < 63 * hour; time += 15 * minute) {
        bot.wait(15 * minute);
        await bot.settle();
        if (time % (3 * hour) === 0) await bot.sweep();
      }
      expect(leads.map(isTold)).toEqual([false, false]);
      expect(errors()).toContain(message);
      // Once an hour at the most.
      expect(errors().length).toBeLessThanOrEqual(63);

      bot.connector.fault = () => undefined;
      bot.wait(hour);
      await bot.settle();
      expect(leads.map(isTold)).toEqual([true, true]);
      // Nobody knows after a 502; otherwise a reminder goes stale within a day or so.
      const [reminder] = await outboxOf(bot.store, 'reminder');
      expect(reminder?.state).toBe(status === 502 ? 'ambiguous' : 'failed');
    },
  );

  it('is tried ever more rarely', async () => {
    const [priya] = leads as [TeamsPerson];
    const before = postsTo(priya);
    bot.connector.fault = () => 502;
    await asksForHelp();
    for (let n = 0; n < 60; n += 1) {
      bot.wait(minute);
      await bot.settle();
    }
    const attempts = postsTo(priya) - before;
    expect(attempts).toBeGreaterThanOrEqual(8);
    expect(attempts).toBeLessThanOrEqual(18);
  });

  it('of a minute is no error', async () => {
    bot.connector.fault = () => 502;
    await asksForHelp();
    bot.wait(minute);
    bot.connector.fault = () => undefined;
    await bot.settle();
    bot.wait(minute);
    await bot.settle();
    expect(leads.map(isTold)).toEqual([true, true]);
    expect(errors()).toEqual([]);
  });
});
