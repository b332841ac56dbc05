import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

let bot: TestBot;
let amara: TeamsPerson;
let priya: TeamsPerson;
let grace: TeamsPerson;
let tom: TeamsPerson;

beforeEach(async () => {
  bot = await startTestBot();
  amara = bot.person(people.contractor);
  priya = bot.person(people.lead);
  grace = bot.person(people.secondLead);
  tom = bot.person(people.admin);
  for (const person of [priya, grace, tom]) await person.opens();
});
afterEach(() => bot.close());

/** Lets the time come that it is in London, as UTC tells it, and the bot do what is due. */
async function comes(moment: string): Promise<void> {
  bot.wait(Date.parse(`${moment}:00Z`) - bot.now());
  await bot.sweep();
}

describe('an alert that nobody takes', () => {
  const known = () =>
    [priya, grace, tom].map((person) =>
      person.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck')),
    );

  async function raise(): Promise<void> {
    for (const text of ['FAD37', 'yes', 'the code never came']) await amara.says(text);
    await amara.presses('I need my cell lead');
  }

  it('rests over Christmas, Boxing Day and the weekend between them', async () => {
    await comes('2026-12-24T16:00');
    await raise();
    await comes('2026-12-29T15:59');
    expect(known()).toEqual([true, false, false]);
    await comes('2026-12-29T16:00');
    expect(known()).toEqual([true, true, false]);
    await comes('2026-12-31T15:59');
    expect(known()).toEqual([true, true, false]);
    await comes('2026-12-31T16:00');
    expect(known()).toEqual([true, true, true]);
  });

  it('rests over Easter, while the clocks go forward', async () => {
    await comes('2027-03-25T16:00');
    await raise();
    await comes('2027-03-30T14:59');
    expect(known()).toEqual([true, false, false]);
    await comes('2027-03-30T15:00');
    expect(known()).toEqual([true, true, false]);
  });
});

describe('a reminder', () => {
  it.each([
    ['in winter', '2027-01-10', '2027-01-31T09:00'],
    ['on the day on which the clocks go forward', '2027-03-07', '2027-03-28T08:00'],
    ['in summer', '2027-06-06', '2027-06-27T08:00'],
    ['on the day on which the clocks go back', '2027-10-10', '2027-10-31T09:00'],
  ])('comes at nine in London %s', async (_, loggedInOn, due) => {
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await amara.says(text);
    await priya.presses('Received');
    await comes(`${loggedInOn}T12:00`);
    for (const text of ['today', 'today']) await amara.says(text);
    const reminders = () => amara.cards().filter(({ text }) => text.includes('You last logged in'));
    const minuteBefore = new Date(Date.parse(`${due}:00Z`) - 60_000).toISOString().slice(0, 16);
    await comes(minuteBefore);
    expect(reminders()).toHaveLength(0);
    await comes(due);
    expect(reminders()).toHaveLength(1);
  });
});
