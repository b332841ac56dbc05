import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** Every test begins on a Monday at 10:00. */
describe('the weekly summary of an admin', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    await tom.opens();
    await bot.sweep();
  });
  afterEach(() => bot.close());

  const summaries = () => tom.cards().filter(({ text }) => text.includes('The week at Bracken Vale LPC'));

  it('comes on Monday morning, once, also across restarts and when the bot was away', async () => {
    expect(summaries()).toHaveLength(0);
    bot.wait(7 * day - 61 * 60 * 1000);
    await bot.sweep();
    expect(summaries()).toHaveLength(0);
    bot.wait(2 * 60 * 1000);
    await bot.sweep();
    expect(summaries()).toHaveLength(1);
    await bot.restart();
    await bot.sweep();
    bot.wait(3 * day);
    await bot.sweep();
    expect(summaries()).toHaveLength(1);
    bot.wait(19 * day);
    await bot.restart();
    await bot.sweep();
    await bot.sweep();
    expect(summaries()).toHaveLength(2);
  });

  it('has the numbers, what happened, and what needs somebody', async () => {
    const priya = bot.person(people.lead);
    await priya.opens();
    bot.wait(2 * day);
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await amara.says(text);
    await priya.presses('Received');
    await amara.says('other pharmacy');
    await amara.presses(/Foxglove/);
    for (const text of ['no', 'none', 'not yet', 'independent', 'ready', 'applied', 'yesterday', 'no'])
      await amara.says(text);
    await amara.says('locked out');
    bot.wait(5 * day);
    await bot.sweep();
    const [card] = summaries();
    expect(card?.text).toContain('**1** confirmed. **0** say they have one');
    expect(card?.text).toContain('Confirmed\n1: Bracken Hill Pharmacy');
    expect(card?.text).toContain('Got stuck\n2: Foxglove Pharmacy (FAB12), Bracken Hill Pharmacy (FAD37)');
    expect(card?.text).not.toContain('Stuck no more');
    expect(card?.text).toContain(
      'Foxglove Pharmacy (FAB12) has been blocked since 4 November 2026: My account is locked',
    );
    expect(card?.text).toContain('not opened Mailbox Guide. Cells: Central');
    bot.wait(35 * day);
    await bot.sweep();
    const later = summaries().at(-1);
    expect(later?.text).toContain('Nothing has happened since');
    expect(later?.text).toMatch(
      /Foxglove Pharmacy \(FAB12\) still waits. An answer was due on \d+ November 2026./,
    );
    expect(card?.buttons.map(({ title }) => title)).toEqual([
      'How are we doing?',
      'Who is blocked?',
      'Who is waiting?',
      'Which leads are not here?',
      'No digest any more',
    ]);
  });

  it.each(['No digest any more', 'stop the digest', 'stop the weekly summary'])(
    'is turned off by "%s", and on again',
    async (way) => {
      bot.wait(7 * day);
      await bot.sweep();
      if (way.startsWith('No')) await tom.presses(way);
      else await tom.says(way);
      expect(tom.last().text).toContain('I will not send you the Monday summary any more.');
      bot.wait(7 * day);
      await bot.sweep();
      expect(summaries()).toHaveLength(1);
      await tom.says('start the digest');
      bot.wait(7 * day);
      await bot.sweep();
      expect(summaries()).toHaveLength(2);
    },
  );

  it('goes to admins only; a lead gets the digest of their cells', async () => {
    const priya = bot.person(people.lead);
    await priya.opens();
    const amara = bot.person(people.contractor);
    await amara.opens();
    bot.wait(7 * day);
    await bot.sweep();
    for (const person of [priya, amara])
      expect(person.cards().some(({ text }) => text.includes('The week at'))).toBe(false);
    expect(priya.last().text).toContain('Your week in North');
  });
});
