import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what is said together', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let ravi: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    ravi = bot.person(people.admin);
    for (const lead of [priya, ravi]) await lead.opens();
    for (const text of ['FAD37', 'yes']) await amara.says(text);
  });
  afterEach(() => bot.close());

  it('an answer and a question are both heard, and the next question is asked', async () => {
    const { text } = await amara.says('no we dont. do we have to pay for it?');
    expect(text).toContain('The NHS pays for NHSmail');
    expect(text).toContain('look first');
  });

  it('an answer and a report are both heard', async () => {
    for (const text of ['no', 'none', 'not yet']) await amara.says(text);
    const { text } = await amara.says('independent. btw i logged in yesterday');
    expect(text).toContain('Get these ready');
  });

  it('an interruption is answered, and the open question asked again', async () => {
    for (const text of ['no', 'none', 'not yet', 'independent', 'ready']) await amara.says(text);
    const { text } = await amara.says('hang on how long does it take?');
    expect(text).toContain('I cannot promise a date');
    expect(text).toContain('Now apply in the NHSmail portal');
  });

  it('a trouble in the middle of a question is a blocker, and no answer', async () => {
    for (const text of ['no', 'none', 'not yet', 'independent', 'ready']) await amara.says(text);
    expect(
      (await amara.says('waiting for the passcode email but nothing came')).buttons.map(({ title }) => title),
    ).toContain('That fixed it');
  });

  it('something done and a list are both heard', async () => {
    await amara.says('locked out');
    expect(priya.last().text).toContain('Bracken Hill Pharmacy is stuck');
    const { text } = await priya.says('FAD37 is sorted and who else is blocked');
    expect(text).toContain('Blocked pharmacies');
    expect(priya.cards().some((card) => card.text.includes('Solved'))).toBe(true);
    expect((await priya.says('my alerts')).text).toContain('You have no open alerts');
  });

  it('twice unsure: the cell lead is offered, who then hears of it', async () => {
    await amara.says('asdf');
    await amara.says('blorp');
    await amara.presses('I need my cell lead');
    // The lead has to know what it is about.
    await amara.presses('Send', { code: 'other', text: 'The screen stays white' });
    expect(priya.last().text).toContain('The screen stays white');
  });

  it('an action is not done because somebody asks whether it is', async () => {
    await amara.says('locked out');
    for (const text of [
      'is FAD37 sorted?',
      'FAD37 is not sorted',
      'should i close FAD37?',
      'dont take FAD37',
    ])
      await priya.says(text);
    expect((await priya.says('my alerts')).text).toContain('You have 1 open alert');
  });

  describe('a pharmacy named in a lead’s or admin’s question', () => {
    it.each([
      ['how is Foxglove getting on?', 'Foxglove Pharmacy (FAB12)'],
      ['status of foxglve pharmcy', 'Foxglove Pharmacy (FAB12)'],
      ['hows Canal Pharmacy doing', 'Canal Pharmacy (FZQXV)'],
      ['where is Bracken Hill Pharmacy up to', 'Bracken Hill Pharmacy (FAD37)'],
      ['what has happened at Foxglove', 'Foxglove Pharmacy'],
    ])('"%s" is about %s', async (text, title) => {
      expect((await ravi.says(text)).text).toContain(title);
    });

    it('is asked back when several are meant', async () => {
      const { text, buttons } = await ravi.says('how is Riverside Pharmacy doing');
      expect(text).toContain('Is it one of these?');
      expect(buttons.map(({ title }) => title)).toContain('Riverside Pharmacy (ZZ4 2BE)');
      await ravi.presses('Riverside Pharmacy (ZZ4 2BE)');
      expect(ravi.last().text).toContain('Riverside Pharmacy (FZ315)');
    });

    it('is none of another cell’s', async () => {
      expect((await priya.says('how is Canal Pharmacy doing')).text).not.toContain('FZQXV');
    });
  });
});
