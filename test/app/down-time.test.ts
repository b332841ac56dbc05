import { afterEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** What each person gets after a long stop stands in docs/operators.md. */
describe('after three weeks of down time', () => {
  let bot: TestBot;
  afterEach(() => bot.close());

  async function begin(admins: readonly string[] = [people.admin.aadObjectId]) {
    bot = await startTestBot({ env: { ADMIN_IDS: admins.join() } });
    const amara = bot.person(people.contractor);
    const daniel = bot.person(people.secondContractor);
    const priya = bot.person(people.lead);
    const grace = bot.person(people.secondLead);
    const tom = bot.person(people.admin);
    for (const person of [priya, grace, tom]) await person.opens();
    await bot.sweep();
    return { amara, daniel, priya, grace, tom };
  }

  async function say(person: TeamsPerson, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await person.says(text);
  }

  /** Stops the bot for some days. @returns for each of the people, the texts that came after it */
  async function stop<T extends Record<string, TeamsPerson>>(days: number, present: T) {
    const before = new Map(Object.values(present).map((person) => [person, person.cards().length]));
    bot.wait(days * day);
    await bot.restart();
    for (let times = 0; times < 3; times += 1) await bot.sweep();
    const news = Object.entries(present).map(([name, person]) => [
      name,
      person
        .cards()
        .slice(before.get(person))
        .map(({ text }) => text),
    ]);
    return Object.fromEntries(news) as { readonly [K in keyof T]: readonly string[] };
  }

  it('a contractor has one message with all that is due for their account and their pharmacies', async () => {
    const { amara, daniel, priya } = await begin();
    await say(amara, 'FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Daniel', 'sent');
    await priya.presses('Received');
    await say(amara, 'today', '21 August', 'another pharmacy', 'FAB12', 'yes', 'the code never came');
    await say(daniel, 'FAD37', 'yes');
    await daniel.presses('Daniel');
    await daniel.says('logged in today');

    const news = await stop(21, { amara, daniel });

    expect(news.amara).toHaveLength(1);
    expect(news.amara[0]).toContain('You last logged in to NHSmail on 2 November 2026');
    expect(news.amara[0]).toContain('Your NHSmail password runs out on 21 November 2026');
    expect(news.amara[0]).toMatch(/Foxglove Pharmacy: is this fixed\?/);
    expect(news.daniel).toHaveLength(1);
    expect(news.daniel[0]).toContain('You last logged in to NHSmail on 2 November 2026');
    expect(news.daniel[0]).not.toMatch(/password|Foxglove/);
  });

  it('a lead and an admin have one card for each alert that is theirs now, and one message of the week', async () => {
    const { amara, priya, grace, tom } = await begin();
    for (const ods of ['FAD37', 'FAB12']) {
      await say(amara, ods, 'yes', 'the code never came');
      await amara.presses('I need my cell lead');
    }
    await priya.presses('I take it');

    const { priya: first, grace: second, tom: admin } = await stop(21, { priya, grace, tom });

    expect(first).toEqual([expect.stringContaining('Your week in North')]);
    expect(second).toEqual([
      expect.stringContaining('Bracken Hill Pharmacy is stuck'),
      expect.stringContaining('Your week in North'),
    ]);
    expect(admin).toEqual([
      expect.stringContaining('Bracken Hill Pharmacy is stuck'),
      expect.stringContaining('The week at Bracken Vale LPC'),
    ]);
  });

  it('who leads a cell and is an admin has one message of the week, with both', async () => {
    const { priya, grace } = await begin([people.lead.aadObjectId, people.admin.aadObjectId]);

    const news = await stop(21, { priya, grace });

    expect(news.priya).toHaveLength(1);
    expect(news.priya[0]).toContain('The week at Bracken Vale LPC');
    expect(news.priya[0]).toContain('Your week in North');
    expect(news.priya[0]).toContain('**14** have none');
    expect(priya.last().buttons.map(({ title }) => title)).toContain('My alerts');
    expect(news.grace).toEqual([expect.stringContaining('Your week in North')]);
  });

  it('the bot asks for the answer of the portal first: the silence was its own', async () => {
    const { amara, priya } = await begin();
    await say(amara, 'FAD37', 'yes', 'no', 'none', 'not yet', 'independent', 'ready', 'applied', 'today');
    await amara.says('none');

    const news = await stop(40, { amara });

    expect(news.amara).toEqual([
      expect.stringContaining('Bracken Hill Pharmacy: do you have your mailbox now?'),
    ]);
    expect(amara.last().text).not.toContain('I have not heard from you');
    const ask = () => priya.says('which pharmacies are stalled');
    expect((await ask()).text).not.toContain('FAD37');
    for (let passed = 0; passed < 14; passed += 1) {
      bot.wait(day);
      await bot.sweep();
    }
    expect(amara.last().text).toContain('I have not heard from you for two weeks');
    expect((await ask()).text).toContain('FAD37');
  });
});
