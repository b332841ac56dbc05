import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';

describe('the walk, by typing only', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it('takes a pharmacy with a working mailbox to the test message in six turns', async () => {
    const amara = bot.person(people.contractor);
    const priya = bot.person(people.lead);
    await priya.opens().catch((e) => { console.log(bot.logged.map(l=>[l.message, (l.metadata.err as Error)?.stack])); throw e; });
    await amara.opens();
    const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'];
    for (const text of turns) {
      const card = await amara.says(text);
      console.log('>>', text, '\n', card.text, '\n', card.buttons.map((b) => `[${b.title}]`).join(' '));
    }
    console.log(priya.last().text);
    await priya.presses('Received');
    console.log('returned', priya.returned?.text);
    console.log(amara.cards().slice(-2).map(c => c.text).join('\n---\n'));
    expect(amara.last().text).toMatch(/log in/);
  });
});
