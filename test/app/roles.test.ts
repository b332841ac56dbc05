import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what an admin changes in words', () => {
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
  });
  afterEach(() => bot.close());

  it('makes somebody a lead, after asking', async () => {
    expect((await tom.says('make Priya lead of South')).text).toContain('Make Priya Shah a lead of South?');
    await tom.says('no');
    expect((await priya.says('status of FZ428')).text).toContain('I cannot show or do that for you');
    await tom.says('Please make Priya a lead of south');
    await tom.presses('Yes');
    expect(tom.last().text).toContain('Done. Priya Shah leads South.');
    expect(priya.last().text).toContain('Tom Ellery has made you a lead of South.');
    expect((await priya.says('status of FZ428')).text).toContain('FZ428');
    await tom.says('Priya no longer leads South');
    await tom.says('yes');
    expect((await priya.says('status of FZ428')).text).toContain('I cannot show or do that for you');
  });

  it('makes somebody a lead of several cells at once', async () => {
    expect((await tom.says('make Priya lead of North and South')).text).toContain(
      'Make Priya Shah a lead of South?',
    );
    await tom.says('no');
    await tom.says('make Priya lead of Central and South');
    expect(tom.last().text).toContain('Make Priya Shah a lead of Central, South?');
    await tom.says('yes');
    for (const ods of ['FZ312', 'FZ428']) expect((await priya.says(`status of ${ods}`)).text).toContain(ods);
    expect((await tom.says('make Priya lead of North and South')).text).toContain(
      'Priya Shah leads North, South already.',
    );
  });

  it('gives a lead the place in the order that is said', async () => {
    const orderIn = async (cell: string) => {
      const stored = (await bot.store.read([`cell:${cell}`])).get(`cell:${cell}`)?.value;
      const { leads } = stored as { leads: { email: string; order: number }[] };
      return leads.map(({ email, order }) => `${order} ${email.split('.')[0]}`);
    };
    await tom.says('make Grace second lead of South');
    expect(tom.last().text).toContain('Make Grace Mbeki lead number 2 of South?');
    await tom.says('yes');
    expect(tom.last().text).toContain('Done. Grace Mbeki is lead number 2 of South.');
    expect(await orderIn('south')).toEqual(['1 elin', '2 grace']);
    for (const text of ['make Grace the first lead of South', 'yes']) await tom.says(text);
    expect(await orderIn('south')).toEqual(['1 grace', '2 elin']);
    expect((await tom.says('make Grace Mbeki the 1st lead of South')).text).toContain(
      'Grace Mbeki is lead number 1 of South already.',
    );
  });

  it('makes a new cell only after it was said that there is none of the name', async () => {
    await tom.says('make Priya lead of West');
    expect(tom.last().text).toContain('There is no cell named West yet. There are: Central, North, South.');
    expect(tom.last().text).toContain('Make the new cell West, with Priya Shah as its lead?');
    await tom.says('no');
    await tom.says('move FAB12 to a new cell West');
    expect(tom.last().text).toContain('Make the new cell West, and move Foxglove Pharmacy (FAB12) to it?');
    await tom.says('yes');
    expect((await tom.says('status of FAB12')).text).toContain('West');
    expect((await priya.says('status of FAB12')).text).toContain('I cannot show or do that for you');
    for (const text of ['make Priya lead of West', 'yes']) await tom.says(text);
    expect((await priya.says('status of FAB12')).text).toContain('FAB12');
  });

  it('moves a pharmacy to another cell, after asking', async () => {
    await tom.says('move FAB12 to South');
    expect(tom.last().text).toContain('Move Foxglove Pharmacy (FAB12) to South?');
    await tom.says('yes');
    expect((await tom.says('status of FAB12')).text).toContain('South');
    expect((await priya.says('status of FAB12')).text).toContain('I cannot show or do that for you');
    expect((await tom.says('move FAB12 to Narnia')).text).toContain('There are: Central, North, South');
    expect((await tom.says('move FZZ99 to South')).text).toContain('I cannot find FZZ99');
  });

  it('appoints and removes admins, and never the last one', async () => {
    await tom.says('remove Tom as admin');
    expect(tom.last().text).toContain('Tom Ellery is the last admin');
    await tom.says('make Grace an admin');
    await tom.presses('Yes');
    expect(grace.last().text).toContain('Tom Ellery has made you an admin.');
    await grace.says('take Tom Ellery out of the admins');
    await grace.says('yes');
    expect(tom.last().text).toContain('Grace Mbeki has taken the admin role away from you.');
    expect((await tom.says('who is blocked')).text).toContain('I cannot show or do that for you');
    expect((await grace.says('remove Grace as admin')).text).toContain('is the last admin');
  });

  it('keeps the last admin who can be reached', async () => {
    for (const text of ['make Grace an admin', 'yes']) await tom.says(text);
    await tom.posts(tom.activity({ type: 'installationUpdate', action: 'remove' }));
    expect((await grace.says('remove Grace as admin')).text).toContain('is the last admin');
    // Whoever cannot be reached may be removed.
    for (const text of ['remove Tom as admin', 'yes']) await grace.says(text);
    expect(grace.last().text).toContain('Tom Ellery is not an admin any more');
  });

  it('asks at the yes once more whether another admin can be reached', async () => {
    for (const text of ['make Grace an admin', 'yes', 'remove Grace as admin']) await tom.says(text);
    await grace.says('remove Grace as admin');
    await tom.posts(tom.activity({ type: 'installationUpdate', action: 'remove' }));
    await grace.says('yes');
    expect(grace.last().text).toContain('is the last admin');
  });

  it('does not remove both of two admins who remove each other at once', async () => {
    for (const text of ['make Grace an admin', 'yes']) await tom.says(text);
    await tom.says('remove Grace as admin');
    await grace.says('remove Tom as admin');
    await Promise.all([tom.says('yes'), grace.says('yes')]);
    const [admins] = await bot.store.query({ kind: 'admins' });
    expect(admins?.value).toMatchObject({ removed: [expect.any(String)] });
  });

  it('asks whom is meant, and forgets what a lost role was about to do', async () => {
    expect((await tom.says('make Zed an admin')).text).toContain('I do not know anybody called Zed');
    await bot.person({ ...people.thirdLead, name: 'Grace Lund' }).opens();
    await tom.says('make Grace an admin');
    expect(tom.last().text).toContain('2 people fit. Whom do you mean?');
    await tom.presses(/Grace Lund/);
    expect(tom.last().text).toContain('Make Grace Lund an admin?');
    await tom.says('no');
    for (const text of ['make Grace Mbeki an admin', 'yes']) await tom.says(text);
    await grace.says('move FAB12 to South');
    for (const text of ['remove grace.mbeki@lpc.example as admin', 'yes']) await tom.says(text);
    await grace.says('yes');
    expect(grace.last().text).toContain('I cannot show or do that for you');
    expect((await tom.says('status of FAB12')).text).toContain('North');
  });
});
