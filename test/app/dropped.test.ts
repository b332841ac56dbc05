import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('a reminder that had to wait is not sent once the reason is gone', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let tom: TeamsPerson;
  let before: number;

  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    tom = bot.person(people.admin);
    const priya = bot.person(people.lead);
    for (const person of [priya, tom]) await person.opens();
    const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'];
    for (const text of turns) await amara.says(text);
    await priya.presses('Received');
    for (const text of ['today', 'today']) await amara.says(text);
    bot.wait(21 * day);
    bot.connector.fault = ({ method, path }) =>
      method === 'POST' && path.includes(amara.conversationId) ? 429 : undefined;
    await bot.sweep();
    before = amara.cards().length;
    bot.connector.fault = () => undefined;
  });
  afterEach(() => bot.close());

  /** Lets the pause that Teams asked for pass. */
  async function texts(): Promise<string> {
    bot.wait(day / 12);
    await bot.sweep();
    const cards = amara.cards().slice(before);
    return cards.map(({ text }) => text).join();
  }

  it('but is sent when it is not', async () => {
    expect(await texts()).toContain('Please log in by');
  });

  it.each([
    ['I logged in today', 'they have done it'],
    ['stop reminders', 'they want no reminders'],
    ["I'm on leave until 20 December", 'they are on leave'],
  ])('%s', async (said, why) => {
    await amara.says(said);
    expect(await texts()).not.toContain('Please log in by');
    await tom.says('did the messages to FAD37 arrive?');
    expect(tom.last().text).toContain(`no longer sent: ${why}`);
  });
});
