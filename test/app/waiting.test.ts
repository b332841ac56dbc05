import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

let bot: TestBot;
let amara: TeamsPerson;
let priya: TeamsPerson;

beforeEach(async () => {
  bot = await startTestBot();
  amara = bot.person(people.contractor);
  priya = bot.person(people.lead);
  await priya.opens();
});
afterEach(() => bot.close());

/** Lets days pass, with a sweep on each; gives the texts of the messages that came. */
async function pass(days: number): Promise<string[]> {
  const before = amara.cards().length;
  for (let count = 0; count < days; count += 1) {
    bot.wait(day);
    await bot.sweep();
  }
  return amara
    .cards()
    .slice(before)
    .map(({ text }) => text);
}

const leadKnows = () => priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));

describe('who still waits on the day of the answer is asked again, and is not stuck', () => {
  it('for the portal', async () => {
    const applied = [
      'FAD37',
      'yes',
      'no',
      'none',
      'not yet',
      'independent',
      'ready',
      'applied',
      'today',
      'no',
    ];
    for (const text of applied) await amara.says(text);
    expect((await pass(14)).join()).toContain('do you have your mailbox now?');
    await amara.presses('Go on with Bracken Hill Pharmacy');
    await amara.presses('Not yet');
    expect(amara.last().text).toContain('I will ask you again on 30 November 2026');
    expect(await pass(13)).toEqual([]);
    expect((await pass(1)).join()).toContain('do you have your mailbox now?');
    // Some days late is late all the same.
    expect(await pass(3)).toEqual([]);
    await amara.says('go on');
    await amara.says('not yet');
    expect(amara.last().text).toContain('I will ask you again on 17 December 2026');
    expect((await amara.says('status')).text).toContain('17 December 2026');
    expect(await pass(13)).toEqual([]);
    expect(leadKnows()).toBe(false);
  });

  it('for head office', async () => {
    const asked = [
      'FAD37',
      'yes',
      'no',
      'none',
      'not yet',
      'head office',
      'Sam',
      'today',
      '12 November 2026',
    ];
    for (const text of asked) await amara.says(text);
    await amara.presses('Not yet');
    expect(amara.last().text).toContain('I will ask you again on 12 November 2026');
    expect((await pass(10)).join()).toContain('has head office answered?');
    await amara.presses('Go on with Bracken Hill Pharmacy');
    await amara.says('not yet');
    expect(amara.last().text).toContain('I will ask you again on 22 November 2026');
    expect(await pass(9)).toEqual([]);
    expect((await pass(1)).join()).toContain('has head office answered?');
    expect(leadKnows()).toBe(false);
  });
});
