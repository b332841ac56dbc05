import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** Amara's pharmacy, in North, is locked out; nobody else has begun. */
async function withOneBlocked(): Promise<{ bot: TestBot; tom: TeamsPerson; amara: TeamsPerson }> {
  const bot = await startTestBot();
  const [tom, amara] = [bot.person(people.admin), bot.person(people.contractor)];
  await tom.opens();
  for (const text of ['FAD37', 'yes', 'my account is locked']) await amara.says(text);
  return { bot, tom, amara };
}

describe('whom words leave out', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    ({ bot, tom } = await withOneBlocked());
  });
  afterEach(() => bot.close());

  const says = async (text: string) => (await tom.says(text)).text;

  it.each([
    ['who is not ready', 'All other pharmacies, not: Pharmacies that may sign up', '**40** of 40'],
    ['who is not waiting', 'All other pharmacies, not: Pharmacies that are waiting', '**40** of 40'],
    ['who is not locked out', 'All other pharmacies, not: Accounts reported as locked out', '**39** of 40'],
    ['who is not stalled', 'All other pharmacies, not:', '**40** of 40'],
    ['who is not blocked', 'Pharmacies that are not blocked', '**39** of 40'],
    ['who has started', 'All other pharmacies, not: Pharmacies that have not started', '**1** of 40'],
    ['who is on Teams', 'All other pharmacies, not: Pharmacies with nobody on Teams', '**1** of 40'],
  ])('"%s" asks for all others', async (text, title, total) => {
    expect(await says(text)).toContain(title);
    expect(tom.last().text).toContain(total);
  });

  it.each([
    ['who is blocked but not in North', 'I cannot leave anybody out of a list'],
    ['which premises lack shared mailboxes except in North', 'I cannot leave anybody out of a list'],
    ['who lacks a mailbox in North and South', 'I can take one cell at a time'],
    ['alerts in Central and South', 'I can take one cell at a time'],
    ['who is blocked or waiting', 'I can show one list at a time'],
  ])('"%s" is more than a list can do, and it says so', async (text, answer) => {
    expect(await says(text)).toContain(answer);
    expect(tom.last().text).not.toMatch(/Only (?:North|South|Central)\./);
  });

  it('are left out of no list that was shown either', async () => {
    await says('which premises lack shared mailboxes');
    for (const text of ['all except North', 'not North', 'only North and South'])
      expect(await says(text)).toContain('I cannot narrow this list down like that.');
  });

  it('leads of several cells can be asked for', async () => {
    expect(await says('who leads North and Central')).toContain('North');
    expect(tom.last().text).toContain('Central');
    expect(tom.last().text).not.toContain('South');
  });

  it.each(['nudge everyone who is not blocked', 'nudge everyone who is no longer locked out'])(
    '"%s" goes to all others',
    async (text) => {
      expect(await says(text)).toContain('Nobody to nudge');
      expect(tom.last().text).toContain('All other pharmacies, not:');
    },
  );

  it.each([
    'nudge everyone except North without a mailbox',
    'nudge everyone without a mailbox except North',
    'nudge everyone in North and Central without a mailbox',
    'nudge everyone who is waiting or blocked',
    'nudge everyone without a mailbox who is not blocked',
    'nudge them except Amara Okafor',
    'nudge them but not amara',
    'nudge them, not Amara',
    'nudge them. Not Amara.',
    'nudge all but North',
    'nudge everyone who is blocked, but not FAD37',
  ])('"%s" goes to nobody, and says so', async (text) => {
    await says('who is blocked');
    expect(await says(text)).toContain('so I nudge nobody');
    expect(tom.last().buttons.map(({ title }) => title)).not.toContain('Send');
    expect(await says('yes')).not.toContain('The nudge goes to');
  });
});

describe('days that a list cannot be chosen by', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    ({ bot, tom } = await withOneBlocked());
    bot.wait(12 * day);
  });
  afterEach(() => bot.close());

  it.each([
    'who applied this week',
    'who applied in the last 3 days',
    'what happened in October',
    'what happened today',
    'what happened yesterday in North',
    'what happened since 1 November',
  ])('"%s" says so', async (text) => {
    expect((await tom.says(text)).text).toContain('I cannot choose by those days here');
    expect(tom.last().text).not.toContain('Only for more than');
  });

  it.each(['what happened this week', 'how are we doing today', 'who has been waiting for 3 days'])(
    '"%s" can be answered',
    async (text) => {
      expect((await tom.says(text)).text).not.toContain('I cannot');
    },
  );
});

describe('the sentence of a nudge', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    ({ bot, tom } = await withOneBlocked());
    await tom.says('which premises in North lack shared mailboxes');
  });
  afterEach(() => bot.close());

  it.each([
    ['nudge them. Ring me if you are stuck.', 'Ring me if you are stuck.'],
    ['nudge them and tell them to ring me', 'ring me'],
    ['nudge them, please ring me if your account is locked', 'please ring me if your account is locked'],
    ['nudge them, but let them know that I am away', 'I am away'],
    ['nudge them saying the portal is open', 'the portal is open'],
    ['nudge them "You are stuck."', 'You are stuck.'],
  ])('"%s" is no part of whom it goes to', async (text, sentence) => {
    const preview = (await tom.says(text)).text;
    expect(preview).toContain('Only North.');
    expect(preview).toContain('of 14 on this list: Pharmacies without a confirmed shared mailbox');
    expect(preview).toContain(`Tom Ellery writes: “${sentence}”`);
  });

  it.each(['nudge them, please', 'nudge them. Thanks', 'Hello all, please nudge them'])(
    '"%s" holds none',
    async (text) => {
      expect((await tom.says(text)).text).toContain('Nudge 1 person?');
      expect(tom.last().text).not.toContain('writes');
    },
  );

  it('is not what limits the nudge', async () => {
    expect((await tom.says('nudge everyone without a mailbox. Only South.')).text).toContain('Only South.');
    expect(tom.last().text).not.toContain('writes');
  });
});
