import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('whoever is asked whether it is fixed', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    await priya.opens();
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
  });
  afterEach(() => bot.close());

  it.each(['no', 'not yet', 'nope still locked', 'still locked out', 'not fixed', 'no joy', 'still waiting'])(
    'is told after "%s" that the lead knows, and asked on',
    async (text) => {
      const { text: answer } = await amara.says(text);
      expect(answer).toContain('Priya Shah, 020 7946 0101 knows about it already.');
      expect(answer).toContain('Is it fixed?');
    },
  );

  it('wakes a case that was put aside by saying no', async () => {
    await priya.presses('Put aside', { until: 'three_days' });
    await amara.says('no still locked out');
    expect(priya.last().text).toContain('asks for help again: My account is locked. You had put this aside.');
  });

  it.each(['yes but it locked again', 'fixed but now it has locked me out again'])(
    'has not said so by "%s"',
    async (text) => {
      await amara.says(text);
      expect(priya.last().text).toContain('Bracken Hill Pharmacy is stuck');
    },
  );

  it.each(['yes', 'yes all fixed', 'no its fine now'])('has said so by "%s"', async (text) => {
    await amara.says(text);
    expect(priya.last().text).toContain('no longer needed: Amara Okafor');
  });
});
