import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('an open alert whose people change', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  let kofi: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    grace = bot.person(people.secondLead);
    kofi = bot.person(people.thirdLead);
    tom = bot.person(people.admin);
  });
  afterEach(() => bot.close());

  async function open(...all: readonly TeamsPerson[]): Promise<void> {
    for (const person of all) await person.opens();
  }

  async function asksForLead(): Promise<void> {
    for (const text of ['FAD37', 'yes', 'the code never came']) await amara.says(text);
    await amara.presses('I need my cell lead');
  }

  async function passDays(days: number): Promise<void> {
    for (let hours = 0; hours < days * 24; hours += 4) {
      bot.wait(day / 6);
      await bot.sweep();
    }
  }

  const uninstalls = (person: TeamsPerson) =>
    person.posts(person.activity({ type: 'installationUpdate', action: 'remove' }));
  const cardsOf = (person: TeamsPerson) =>
    person.cards().filter(({ text }) => text.startsWith('Bracken Hill Pharmacy is stuck'));
  const isTold = (person: TeamsPerson) => cardsOf(person).length > 0;

  describe('that a lead has taken', () => {
    it('goes to the next lead when that one leads the cell no more, who hears no more of it', async () => {
      await open(priya, grace, tom);
      await asksForLead();
      await priya.presses('I take it');
      for (const text of ['remove Priya as lead of North', 'yes']) await tom.says(text);
      await bot.sweep();
      expect(cardsOf(grace)[0]?.text).toContain('open: nobody has taken it');
      const seen = priya.cards().length;
      await grace.presses('I take it');
      expect(priya.cards()).toHaveLength(seen);
      expect(JSON.stringify(priya.cards())).not.toContain('taken: Grace Mbeki');
    });

    it('goes to the leads of the cell to which its pharmacy is moved', async () => {
      await open(priya, kofi, tom);
      await asksForLead();
      await priya.presses('I take it');
      for (const text of ['move FAD37 to Central', 'yes']) await tom.says(text);
      await bot.sweep();
      expect(isTold(kofi)).toBe(true);
    });

    it('is told to that one to be theirs no more, once, and their card has nothing to press', async () => {
      await open(priya, grace, kofi, tom);
      for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
      await priya.presses('I take it');
      const told = 'Others see to this now: Bracken Hill Pharmacy (FAD37), My account is locked.';
      for (const text of ['move FAD37 to Central', 'yes']) await tom.says(text);
      await passDays(1);
      expect(cardsOf(priya)).toHaveLength(0);
      const ofPriya = priya.cards().filter(({ text }) => text.includes(told));
      expect(ofPriya, 'her card, and a line beside it').toHaveLength(2);
      expect(ofPriya.flatMap(({ buttons }) => buttons)).toEqual([]);
      // Grace had the card, too, and had not taken it: hers changes, and she is not disturbed.
      expect(grace.cards().filter(({ text }) => text.includes(told))).toHaveLength(1);
      expect(cardsOf(grace)).toHaveLength(0);
      for (const text of ['move FAD37 to North', 'yes']) await tom.says(text);
      await bot.sweep();
      expect(cardsOf(priya)[0]?.buttons.map(({ title }) => title)).toContain('I take it');
    });

    it('goes to the next lead when that one takes the bot away, and can be taken by both when they are back', async () => {
      await open(priya, grace, tom);
      await asksForLead();
      await priya.presses('I take it');
      await uninstalls(priya);
      await bot.sweep();
      expect(cardsOf(grace)[0]?.text).toContain('open: nobody has taken it');
      await priya.opens();
      expect((await priya.says('my alerts')).text).toContain('You have 1 open alert');
    });

    it('stays with somebody who took it in a channel and has no private chat', async () => {
      await open(priya, tom);
      const channel = bot.person(people.secondLead, { conversationType: 'channel' });
      await channel.says('this channel is for North');
      await channel.says('yes');
      await asksForLead();
      await channel.presses('I take it');
      await passDays(3);
      expect(cardsOf(priya)[0]?.text).toContain('taken: Grace Mbeki');
    });
  });

  describe('that nobody has taken', () => {
    it('is told to those who open the bot after it has reached their level', async () => {
      await open(priya);
      await asksForLead();
      await passDays(5);
      await open(grace, tom);
      await bot.sweep();
      expect([isTold(grace), isTold(tom)]).toEqual([true, true]);
    });

    it('is not told to the second lead while it waits for the first', async () => {
      await open(priya);
      await asksForLead();
      await open(grace);
      await bot.sweep();
      expect(isTold(grace)).toBe(false);
    });

    it('is told at once to a lead who opens the bot later, when it is severe', async () => {
      await open(priya);
      for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
      await open(grace);
      await bot.sweep();
      expect(isTold(grace)).toBe(true);
    });

    it('comes back to whoever passed it on, in a new message, when the other cannot be reached', async () => {
      await open(priya, grace, tom);
      await asksForLead();
      const to = /"title":"Grace Mbeki","value":"([^"]+)"/.exec(JSON.stringify(priya.last().json))?.[1] ?? '';
      bot.connector.fault = ({ path }) => (path.includes(grace.conversationId) ? 404 : undefined);
      await priya.presses('Pass on', { to });
      await bot.sweep();
      expect(priya.last().text).toContain('Nobody has this case now: Bracken Hill Pharmacy (FAD37)');
      expect(cardsOf(priya)[0]?.text).toContain('open: nobody has taken it');
      await passDays(2);
      expect(isTold(tom)).toBe(false);
      await passDays(4);
      expect(isTold(tom)).toBe(true);
    });
  });

  it('has one card for each lead, also after it was put aside', async () => {
    await open(priya, grace);
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
    await priya.presses('Put aside', { until: 'tomorrow' });
    await passDays(1);
    expect(priya.last().text).toContain('You put this aside until now: Bracken Hill Pharmacy (FAD37)');
    await grace.presses('Solved', { text: 'The Service Desk unlocked it' });
    expect(cardsOf(priya)).toHaveLength(0);
  });
});
