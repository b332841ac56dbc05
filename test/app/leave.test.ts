import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { passDays } from '../support/days.ts';
import type { TeamsPerson } from '../support/teams.ts';

let bot: TestBot;
let amara: TeamsPerson;
let daniel: TeamsPerson;
let priya: TeamsPerson;

beforeEach(async () => {
  bot = await startTestBot();
  [amara, daniel, priya] = [people.contractor, people.secondContractor, people.lead].map((person) =>
    bot.person(person),
  ) as [TeamsPerson, TeamsPerson, TeamsPerson];
  await priya.opens();
});
afterEach(() => bot.close());

async function say(person: TeamsPerson, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await person.says(text);
}

const pass = (days: number, person = amara) => passDays(bot, person, days);
const isTold = () => priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));
const waitsForPortal = ['no', 'none', 'not yet', 'independent', 'ready', 'applied', 'today', 'none'];

describe('leave', () => {
  it('that ends earlier than was said brings the reminders that were due, on the morning after', async () => {
    await say(amara, 'FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent');
    await priya.presses('Received');
    await say(amara, 'today', 'today', "I'm on leave until 30 January");
    expect(await pass(25)).toEqual([]);
    await amara.says('on leave until 29 November');
    expect(amara.last().text).toContain('I will not remind you until 29 November 2026');
    expect(await pass(2)).toEqual([]);
    expect((await pass(1)).join()).toContain('Please log in to NHSmail today');
    expect((await pass(3)).join()).toContain('I have not heard of a log-in');
  });

  it('of more than a year is a slip', async () => {
    await say(amara, 'FAD37', 'yes', "I'm on leave until 1 January 2090");
    expect(amara.last().text).toContain('That is more than a year away. Tell me a day within a year.');
    await amara.says("I'm on leave until 2 November 2027");
    expect(amara.last().text).toContain('I will not remind you until 2 November 2027');
  });

  it('keeps back every question, and a blocker goes to the lead all the same', async () => {
    await say(amara, 'FAD37', 'yes', 'the code never came', "I'm on leave until 30 November");
    expect(await pass(3)).toEqual([]);
    expect(isTold()).toBe(true);
    expect(await pass(25)).toEqual([]);
    expect((await pass(3)).join()).toContain('Bracken Hill Pharmacy: is this fixed?');
  });

  it('of the only person lets the lead know of a stall at once, as nobody can be asked', async () => {
    await say(amara, 'FAD37', 'yes', "I'm on leave until 30 November");
    expect(await pass(13)).toEqual([]);
    expect(isTold()).toBe(false);
    expect(await pass(1)).toEqual([]);
    expect(isTold()).toBe(true);
  });

  it('of one of two leaves the question to the other', async () => {
    await say(daniel, 'FAD37', 'yes');
    await say(amara, 'FAD37', 'yes', "I'm on leave until 30 November");
    const before = amara.cards().length;
    expect((await pass(14, daniel)).join()).toContain('I have not heard from you for two weeks');
    expect(amara.cards()).toHaveLength(before);
    expect(isTold()).toBe(false);
  });

  it('lets the question about the portal wait for whoever comes back', async () => {
    await say(amara, 'FAD37', 'yes', ...waitsForPortal, "I'm on leave until 20 November");
    expect(await pass(18)).toEqual([]);
    expect((await pass(1)).join()).toContain('Bracken Hill Pharmacy: do you have your mailbox now?');
  });

  it('that is long does not keep from the lead that the portal has not answered', async () => {
    await say(amara, 'FAD37', 'yes', ...waitsForPortal, "I'm on leave until 10 January");
    expect(await pass(27)).toEqual([]);
    expect(isTold()).toBe(false);
    expect(await pass(1)).toEqual([]);
    expect(isTold()).toBe(true);
  });
});

describe('"stop reminders"', () => {
  it('ends every question of the bot, and a blocker goes to the lead all the same', async () => {
    await say(amara, 'FAD37', 'yes', 'the code never came', 'stop reminders');
    expect(await pass(3)).toEqual([]);
    expect(isTold()).toBe(true);
    expect(await pass(30)).toEqual([]);
  });

  it('of the only person lets the lead know of a stall at once', async () => {
    await say(amara, 'FAD37', 'yes', ...waitsForPortal, 'stop reminders');
    expect(await pass(27)).toEqual([]);
    expect(isTold()).toBe(false);
    expect(await pass(1)).toEqual([]);
    expect(isTold()).toBe(true);
  });
});

describe('leave of a lead', () => {
  const walk = ['FAD37', 'yes', 'my account is locked'];
  const cardsOf = (person: TeamsPerson) =>
    person.cards().filter(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));

  it('has new cases go to the others, and theirs is not taken away', async () => {
    const grace = bot.person(people.secondLead);
    await grace.opens();
    expect((await priya.says("I'm on leave until 10 November")).text).toContain(
      'New cases go to others until then, if somebody else is here.',
    );
    await say(amara, ...walk);
    expect([cardsOf(priya).length, cardsOf(grace).length]).toEqual([0, 1]);
    await bot.sweep();
    expect(cardsOf(priya)).toHaveLength(0);
    await grace.presses('I take it');
    expect((await grace.says("I'm on leave until 20 November")).text).toContain(
      'You have taken 1 case. Please pass it on: type "my alerts".',
    );
    await pass(2);
    expect((await grace.says('status of FAD37')).text).toContain('locked');
    const [alert] = await bot.store.query({ kind: 'alert', where: { state: ['taken'] } });
    expect(alert?.value).toMatchObject({ takenBy: expect.stringContaining(people.secondLead.aadObjectId) });
  });

  it('does not leave a case to nobody: who is on leave is told when nobody else is here', async () => {
    await priya.says("I'm on leave until 10 November");
    await say(amara, ...walk);
    expect(cardsOf(priya)).toHaveLength(1);
  });

  it('has the admins told at once where no other lead of the cell is here', async () => {
    const tom = bot.person(people.admin);
    await tom.opens();
    await priya.says("I'm on leave until 10 November");
    await say(amara, ...walk);
    expect([cardsOf(priya).length, cardsOf(tom).length]).toEqual([0, 1]);
  });

  it('ends with what is still nobody’s', async () => {
    const grace = bot.person(people.secondLead);
    await grace.opens();
    await priya.says("I'm on leave until 10 November");
    await say(amara, ...walk);
    await priya.says('I am back');
    await bot.sweep();
    expect(cardsOf(priya)).toHaveLength(1);
  });
});
