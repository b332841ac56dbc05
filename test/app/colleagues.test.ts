import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { passDays } from '../support/days.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('two colleagues, one of whom is locked out', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let daniel: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    daniel = bot.person(people.secondContractor);
    priya = bot.person(people.lead);
    await priya.opens();
    for (const person of [amara, daniel]) await says(person, 'FAD37', 'yes');
    await says(amara, 'locked out');
  });
  afterEach(() => bot.close());

  async function says(person: TeamsPerson, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await person.says(text);
  }
  /** What somebody has got since, each message as one text. */
  function listens(person: TeamsPerson): () => string[] {
    const before = person.cards().length;
    return () =>
      person
        .cards()
        .slice(before)
        .map(({ text }) => text);
  }
  const theCase = () => priya.cards().find(({ text }) => text.includes('My account is locked'));

  it('are each asked about it as their own, or as a colleague’s', async () => {
    expect(amara.last().text).toContain('You told me on 2 November 2026: "My account is locked".');
    await daniel.says('go on');
    expect(daniel.last().text).toContain('A colleague told me on 2 November 2026: "My account is locked".');
  });

  it('are each asked so after some days, too', async () => {
    const toAmara = await passDays(bot, amara, 1);
    expect(toAmara).toEqual([]);
    const before = daniel.cards().length;
    const asked = await passDays(bot, amara, 1);
    expect(asked.join()).toContain('Bracken Hill Pharmacy: is this fixed? "My account is locked".');
    const [toDaniel] = daniel.cards().slice(before);
    expect(toDaniel?.text).toContain('a colleague told me "My account is locked". Is it fixed?');
  });

  it('hear of it when the other one says that it is fixed, who may be wrong', async () => {
    await daniel.says('go on');
    const toAmara = listens(amara);
    await daniel.presses('That fixed it');
    expect(toAmara()).toEqual([
      expect.stringContaining('A colleague says that this is fixed: My account is locked. If it is not'),
    ]);
    await amara.says('locked out');
    expect(amara.last().text).toContain('I have told Priya Shah');
  });

  it('hear nothing of what they said themselves', async () => {
    const [toAmara, toDaniel] = [listens(amara), listens(daniel)];
    await amara.presses('That fixed it');
    expect([toAmara().length, toDaniel().length]).toEqual([1, 0]);
  });

  describe('and then the other one, too', () => {
    beforeEach(() => says(daniel, 'I am locked out too'));

    it('are both in the case, of which its lead hears', () => {
      expect(daniel.last().text).toContain('I have told Priya Shah');
      expect(priya.last().text).toContain('One more person of Bracken Hill Pharmacy (FAD37) needs help');
      expect(theCase()?.text).toContain('Asked by\nAmara Okafor, Daniel Ivers');
    });

    it('say it once, however often they say it', async () => {
      const toPriya = listens(priya);
      await says(daniel, 'locked out', 'still locked out');
      await says(amara, 'locked out');
      expect(toPriya()).toEqual([]);
    });

    it('both hear who has taken it', async () => {
      const heard = [listens(amara), listens(daniel)];
      await priya.presses('I take it');
      for (const toPerson of heard)
        expect(toPerson()).toEqual([expect.stringContaining('Priya Shah has taken your case')]);
    });

    it('are not held up by one who has left', async () => {
      await says(amara, 'leave FAD37', 'yes');
      await daniel.says('that fixed it');
      expect(theCase()?.text).toContain('no longer needed: Daniel Ivers');
    });

    it.each(['that fixed it', 'That fixed it'])('speak for their own account only: "%s"', async (text) => {
      await (text.startsWith('T') ? amara.presses(text) : amara.says(text));
      expect(theCase()?.text).toContain('open: nobody has taken it');
      await daniel.says('status');
      expect(daniel.last().text).toContain('My account is locked (since 2 November 2026)');
      await priya.presses('I take it');
      expect(daniel.last().text).toContain('Priya Shah has taken your case');
      await daniel.presses('That fixed it');
      expect(theCase()?.text).toContain('no longer needed: Daniel Ivers');
    });
  });
});
