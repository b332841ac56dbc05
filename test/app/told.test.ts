import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('those whom a case concerns', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let daniel: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  let kofi: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    daniel = bot.person(people.secondContractor);
    priya = bot.person(people.lead);
    grace = bot.person(people.secondLead);
    kofi = bot.person(people.thirdLead);
    tom = bot.person(people.admin);
    for (const person of [priya, grace, kofi, tom]) await person.opens();
  });
  afterEach(() => bot.close());

  const sayAll = async (person: TeamsPerson, ...texts: readonly string[]) => {
    for (const text of texts) await person.says(text);
  };
  const isLockedOut = () => sayAll(amara, 'FAD37', 'yes', 'locked out');
  async function asksForLead(): Promise<void> {
    await sayAll(amara, 'FAD37', 'yes', 'the code never came');
    await amara.presses('I need my cell lead');
  }
  async function passDays(days: number): Promise<void> {
    for (let hours = 0; hours < days * 24; hours += 6) {
      bot.wait(day / 4);
      await bot.sweep();
    }
  }
  async function passesOn(from: TeamsPerson, to: string): Promise<void> {
    const choice = new RegExp(`"title":"${to}","value":"([^"]+)"`);
    const found = from.cards().flatMap(({ json }) => choice.exec(JSON.stringify(json))?.[1] ?? []);
    await from.presses('Pass on', { to: found[0] ?? '' });
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
  const passedOn =
    'Priya Shah has passed this case on to you: Bracken Hill Pharmacy (FAD37), My account is locked.';

  describe('who have its card already', () => {
    it('are told when it is passed on to them, and when nobody takes it after that', async () => {
      await isLockedOut();
      await priya.presses('I take it');
      const [toGrace, toPriya] = [listens(grace), listens(priya)];
      await passesOn(priya, 'Grace Mbeki');
      expect(toGrace()).toEqual([expect.stringContaining(passedOn)]);
      await passDays(2);
      expect(toPriya()).toEqual([expect.stringContaining('Nobody has taken this case yet: Bracken Hill')]);
    });

    it('are told when it comes back to them', async () => {
      await asksForLead();
      await priya.presses('I take it');
      const toGrace = listens(grace);
      await passesOn(priya, 'Grace Mbeki');
      expect(toGrace()).toEqual([expect.stringContaining('Bracken Hill Pharmacy is stuck')]);
      await grace.presses('I take it');
      const toPriya = listens(priya);
      await passesOn(grace, 'Priya Shah');
      expect(toPriya()).toEqual([expect.stringContaining('Grace Mbeki has passed this case on to you')]);
    });

    it('are told when it is open again: whoever closed it at once, the others as nobody takes it', async () => {
      await asksForLead();
      await passDays(6);
      await tom.presses('I take it');
      await tom.presses('Solved');
      const [toTom, toGrace, toPriya] = [listens(tom), listens(grace), listens(priya)];
      await priya.presses('Open again');
      expect(toTom()).toEqual([expect.stringContaining('This case is open again: Bracken Hill Pharmacy')]);
      expect([toGrace(), toPriya()]).toEqual([[], []]);
      await passDays(2);
      expect(toGrace()).toContainEqual(expect.stringContaining('Nobody has taken this case yet'));
    });

    it('are told when it comes back to their cell', async () => {
      await isLockedOut();
      await sayAll(tom, 'move FAD37 to Central', 'yes');
      await bot.sweep();
      await sayAll(tom, 'move FAD37 to North', 'yes');
      const heard = [listens(priya), listens(grace)];
      await bot.sweep();
      await bot.sweep();
      for (const toLead of heard)
        expect(toLead()).toEqual([expect.stringContaining('Nobody has this case now: Bracken Hill')]);
    });

    it('are told when they lead its cell again', async () => {
      await isLockedOut();
      await sayAll(tom, 'remove Grace as lead of North', 'yes');
      await bot.sweep();
      await sayAll(tom, 'make grace.mbeki@lpc.example lead of North', 'yes');
      const toGrace = listens(grace);
      await bot.sweep();
      expect(toGrace()).toEqual([expect.stringContaining('Nobody has this case now: Bracken Hill')]);
    });

    it('are told when its pharmacy is open again, and the one who had put it aside', async () => {
      await asksForLead();
      await passesOn(priya, 'Grace Mbeki');
      await grace.presses('Put aside', { until: 'three_days' });
      await sayAll(tom, 'mark FAD37 as closed', 'yes');
      const heard = [listens(priya), listens(grace)];
      await sayAll(tom, 'mark FAD37 as open', 'yes');
      for (const toLead of heard)
        expect(toLead()).toEqual([expect.stringContaining('This case is open again: Bracken Hill')]);
    });
  });

  it('get no card when they lead its cell no more', async () => {
    bot.connector.fault = ({ path }) => (path.includes(grace.conversationId) ? 403 : undefined);
    await isLockedOut();
    await sayAll(tom, 'remove Grace as lead of North', 'yes');
    bot.connector.fault = () => undefined;
    const toGrace = listens(grace);
    await grace.opens();
    await bot.sweep();
    await priya.presses('Add a note', { text: 'Rang Amara.' });
    expect(toGrace().join()).not.toMatch(/Pharmacy is stuck|Amara/);
    await sayAll(tom, 'make grace.mbeki@lpc.example lead of North', 'yes');
    await bot.sweep();
    expect(grace.last().text).toContain('Bracken Hill Pharmacy is stuck');
  });

  it('get no card either when they are no lead any more, and a sweep has noticed', async () => {
    bot.connector.fault = ({ path }) => (path.includes(grace.conversationId) ? 403 : undefined);
    await isLockedOut();
    await sayAll(tom, 'remove Grace as lead of North', 'yes');
    await bot.sweep();
    bot.connector.fault = () => undefined;
    const toGrace = listens(grace);
    await grace.opens();
    await bot.sweep();
    expect(toGrace().join()).not.toMatch(/Pharmacy is stuck|Amara/);
  });

  describe('at the pharmacy', () => {
    it('are those who still work there', async () => {
      await sayAll(daniel, 'FAD37', 'yes');
      await asksForLead();
      await sayAll(amara, 'I no longer work at FAD37', 'yes');
      const [toAmara, toDaniel] = [listens(amara), listens(daniel)];
      await priya.presses('I take it');
      expect(toAmara()).toEqual([]);
      expect(toDaniel()).toEqual([expect.stringContaining('Priya Shah has taken your case')]);
      expect(priya.returned?.text).toContain('You have taken it. Daniel');
    });

    it('are all its people when nobody asked', async () => {
      await sayAll(amara, 'FAD37', 'yes', 'the code never came');
      await sayAll(daniel, 'FAD37', 'yes');
      await passDays(4);
      const heard = [listens(amara), listens(daniel)];
      await priya.presses('I take it');
      for (const toPerson of heard)
        expect(toPerson()).toEqual([expect.stringContaining('Priya Shah has taken your case')]);
    });

    it('are not said to be told when nobody is there', async () => {
      await sayAll(priya, 'act for FZ214', 'yes', 'locked out');
      await grace.presses('I take it');
      expect(grace.returned?.text).toContain('You have taken it. I can reach nobody of');
      expect(grace.returned?.text).not.toContain('has been told');
      await grace.presses('Solved');
      expect(grace.returned?.text).not.toContain('has been told');
    });

    it('hear who has put their case aside, once', async () => {
      await asksForLead();
      const toAmara = listens(amara);
      await priya.presses('Put aside', { until: 'three_days' });
      await priya.presses('Put aside', { until: 'tomorrow' });
      expect(toAmara()).toEqual([expect.stringContaining('Priya Shah has taken your case')]);
    });
  });

  it('hear nothing of a case of a pharmacy that is closed: it cannot be opened again', async () => {
    await asksForLead();
    await priya.presses('I take it');
    await priya.presses('Solved');
    await sayAll(tom, 'mark FAD37 as closed', 'yes');
    const toAmara = listens(amara);
    await priya.presses('Open again');
    expect(priya.returned?.text).toContain('Bracken Hill Pharmacy is marked as closed');
    expect(toAmara()).toEqual([]);
  });

  describe('of a case that is put aside', () => {
    it('hear of it after three months at the latest', async () => {
      await asksForLead();
      await priya.presses('Put aside', { on: '2062-11-05' });
      expect(priya.returned?.text).toContain('I can put it aside until 2 February 2027 at the latest');
      expect(priya.returned?.text).toContain('open: nobody has taken it');
      await priya.presses('Put aside', { on: '2027-02-02' });
      expect(priya.returned?.text).toContain('Put aside until 2 February 2027');
    });

    it('hear of it when the pharmacy asks once more', async () => {
      await asksForLead();
      await priya.presses('Put aside', { on: '2027-01-04' });
      const toPriya = listens(priya);
      expect((await amara.says('I need my cell lead')).text).toContain('I have told Priya Shah');
      expect(toPriya()).toEqual([
        expect.stringContaining('Bracken Hill Pharmacy (FAD37) asks for help again'),
      ]);
      expect((await amara.says('I need my cell lead')).text).toContain('knows about it already');
      expect(toPriya()).toHaveLength(1);
    });
  });
});
