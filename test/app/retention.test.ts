import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what is kept long enough', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    amara = bot.person(people.contractor);
    for (const person of [tom, priya]) await person.opens();
  });
  afterEach(() => bot.close());

  const stored = async (kind: string) => JSON.stringify(await bot.store.query({ kind }));

  async function pass(days: number): Promise<void> {
    bot.wait(days * day);
    await bot.sweep();
  }

  it('is told to everybody, and to admins with what goes next', async () => {
    await amara.says('how long do you keep data?');
    expect(amara.last().text).toContain('People without any role, since they last wrote\n12 months');
    expect(amara.last().text).not.toContain('Go within 30 days');
    await tom.says('retention');
    expect(tom.last().text).toContain('Who did what\n24 months\n0');
  });

  it('are people without a role for a year, and nobody who has one', async () => {
    const stranger = bot.person({
      ...people.secondContractor,
      name: 'Odd Visitor',
      email: 'odd@visitor.example',
    });
    await stranger.says('hello');
    for (const text of ['FAD37', 'yes', 'no']) await amara.says(text);
    await pass(340);
    await tom.says('retention');
    expect(tom.last().text).toContain('People without any role, since they last wrote\n12 months\n1');
    expect(tom.last().text).toContain('Next: Odd Visitor, on 2 November 2027.');
    await pass(24);
    expect(await stored('person')).toContain('Odd Visitor');
    await pass(2);
    expect(await stored('person')).not.toContain('Odd Visitor');
    expect(await stored('conversation')).not.toContain(stranger.conversationId);
    expect(await stored('person')).toContain('Amara Okafor');
    expect(await stored('person')).toContain('Priya Shah');
    expect(await stored('audit')).toContain('"people":1');
  });

  it('are the words about a case that was closed a year ago, and not those of an open one', async () => {
    for (const text of ['FAD37', 'yes', 'no', 'none', 'not yet', 'head office', 'Zebulon Marsh'])
      await amara.says(text);
    await amara.says("I'm stuck");
    await amara.presses('Send', { code: 'other', text: 'The gizmotron hums' });
    await priya.presses('I take it');
    await priya.presses('Add a note', { text: 'Rang them twice' });
    await priya.presses('Solved', { text: 'Turned it off' });
    await pass(100);
    await amara.says("I'm stuck");
    await amara.presses('Send', { code: 'other', text: 'It whistles now' });
    await pass(264);
    for (const words of ['gizmotron', 'twice', 'Turned it off'])
      expect(await stored('alert')).toContain(words);
    await tom.says('retention');
    expect(tom.last().text).toContain('Notes and own words, since their alert was closed\n12 months\n2');
    await pass(2);
    for (const words of ['gizmotron', 'twice', 'Turned it off'])
      expect(await stored('alert')).not.toContain(words);
    expect(await stored('alert')).toContain('It whistles now');
    for (const kind of ['event', 'premises']) expect(await stored(kind)).not.toContain('Zebulon');
    // Done once: the next day finds nothing more.
    const entries = (await bot.store.query({ kind: 'audit' })).length;
    await pass(1);
    expect(await bot.store.query({ kind: 'audit' })).toHaveLength(entries);
  });

  it('are the names of accounts that nobody holds, a year after their pharmacy closed', async () => {
    const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Zebulon Marshwick', 'sent'];
    for (const text of turns) await amara.says(text);
    for (const text of ['FAD37 has closed', 'yes']) await tom.says(text);
    await pass(350);
    expect(await stored('premises')).toContain('Marshwick');
    await tom.says('retention');
    expect(tom.last().text).toContain('Names of accounts, since their pharmacy closed\n12 months\n1');
    await pass(16);
    for (const kind of ['event', 'premises']) expect(await stored(kind)).not.toContain('Marshwick');
    expect(await stored('premises')).toContain('former colleague');
  });

  it('is who did what, after two years', async () => {
    await priya.says('status of FAD37');
    await pass(729);
    expect(await stored('audit')).toContain('"of":"status"');
    await pass(3);
    expect(await stored('audit')).not.toContain('"of":"status"');
  });

  it('goes on after a long stop', async () => {
    await priya.says('status of FAD37');
    bot.wait(800 * day);
    await bot.restart();
    await bot.sweep();
    expect(await stored('audit')).not.toContain('"of":"status"');
  });
});
