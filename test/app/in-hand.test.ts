import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what leads and admins have in hand', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    grace = bot.person(people.secondLead);
    for (const person of [tom, priya, grace]) await person.opens();
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'my account is locked']) await amara.says(text);
  });
  afterEach(() => bot.close());

  async function alert(): Promise<Record<string, unknown> | undefined> {
    const [stored] = await bot.store.query({ kind: 'alert' });
    return stored?.value as Record<string, unknown> | undefined;
  }

  it('the alert of the pharmacy looked at last is taken, noted, passed on and solved in short words', async () => {
    await priya.says('fad37');
    expect((await priya.says('take it')).text).toContain('taken: Priya Shah');
    expect((await priya.says('note: rang them, back thursday')).text).toContain('rang them, back thursday');
    await bot.person(people.thirdLead).opens();
    expect((await priya.says('pass it to kofi')).text).toContain('I cannot pass it on to them');
    await priya.says('pass it to grace');
    expect(grace.last().text).toContain('rang them, back thursday');
    await grace.says('fad37');
    await grace.says('solved');
    expect(await alert()).toMatchObject({ state: 'solved' });
  });

  it('behind another list it is not clear which alert is meant: nothing is done, and that is said', async () => {
    await priya.says('fad37');
    const before = await alert();
    await priya.says('who is blocked');
    for (const text of ['take it', 'note: rang them', 'pass it to grace', 'solved'])
      expect((await priya.says(text)).text).toMatch(
        /I do not know which alert you mean, so I have changed nothing/,
      );
    expect(await alert()).toEqual(before);
    await priya.presses('Show it', { alertId: String(before?.id) });
    expect((await priya.says('take it')).text).toContain('taken: Priya Shah');
  });

  it('is no case any more when another one has come since, or some time has passed', async () => {
    await priya.says('fad37');
    bot.wait(1000);
    const mei = bot.person({ ...people.secondContractor, email: 'mei.tan@moorside.example' });
    for (const text of ['FZ223', 'yes', 'my account is locked']) await mei.says(text);
    expect(priya.last().text).toContain('Moorside Pharmacy is stuck');
    expect((await priya.says("i'll take it")).text).toContain('I do not know which alert you mean');
    await grace.says('fad37');
    bot.wait(16 * 60 * 1000);
    expect((await grace.says("i'll take it")).text).toContain('I do not know which alert you mean');
  });

  it('who changed it, and who leads it, is asked of the pharmacy looked at, and of no list without pharmacies', async () => {
    await tom.says('who is blocked in north');
    await tom.says('history of fz312');
    expect((await tom.says('who changed it')).text).toContain('FZ312');
    expect(tom.last().text).not.toContain('who is blocked');
    expect((await tom.says('who is the lead there')).text).toContain('kofi.lund@');
    await tom.says('who is blocked in north');
    expect((await tom.says('who is their lead')).text).toContain('Priya Shah');
    await tom.says('fz312');
    expect((await tom.says('their lead?')).text).toContain('kofi.lund@');
    const fresh = bot.person(people.thirdLead);
    await fresh.opens();
    await fresh.says('what do you hold about me?');
    expect((await fresh.says('who is their lead')).text).toContain('Ask for a list first');
    await fresh.says('how are we doing');
    expect((await fresh.says('who is their lead')).text).toContain('Kofi Lund');
  });

  it('"solved" from an admin asks for no pharmacy of theirs', async () => {
    expect((await tom.says('solved')).text).toContain('I do not know which alert you mean');
    expect((await tom.says('my alerts')).text).toContain('Open alerts');
  });

  it('beside a preview that waits for a yes everything else is understood as ever', async () => {
    await tom.says('nudge everyone who is blocked');
    expect((await tom.says('remove amara from fad37')).text).toContain('Take Amara Okafor off');
    await tom.says('no');
    await tom.says('nudge everyone who is blocked');
    expect((await tom.says('stop the weekly summary')).text).not.toContain('Nothing is sent');
    expect((await tom.says('no reminders')).text).not.toContain('Nothing is sent');
    expect((await tom.says('stop')).text).toContain('Cancelled. Nothing is sent.');
  });
});
