import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { passDays } from '../support/days.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('a contractor with several pharmacies', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  /** Amara looks after FAD37, and FAB12, which is in hand; of FZ435 she has only said so. */
  beforeEach(async () => {
    bot = await startTestBot();
    await bot.person(people.lead).opens();
    amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'other pharmacy', 'FZ435', 'yes', 'other pharmacy', 'FAB12', 'yes'])
      await amara.says(text);
  });
  afterEach(() => bot.close());

  it.each([
    'my pharmacies',
    'what are my pharmacies',
    'status of all my pharmacies',
    'how many pharmacies do I have',
    'how are all my pharmacies doing',
    'how are my shops doing',
    'list my branches',
    'how far are we at each branch',
  ])('is told of each when they say "%s"', async (text) => {
    const answer = await amara.says(text);
    expect(answer.text).toContain('You have 3 pharmacies here.');
    expect(answer.text).toMatch(/\(FAD37\): .*Next: /);
    expect(answer.text).toMatch(/\(FAB12\): .*Next: /);
    expect(answer.text).toMatch(/\(FZ435\): waits for your cell lead/);
    expect(answer.buttons.filter(({ title }) => /\((?:FAD37|FAB12|FZ435)\)/.test(title))).toHaveLength(3);
  });

  it('turns to one of them by its button, and goes on with the open question by its own', async () => {
    await amara.says('my pharmacies');
    await amara.presses('Go on');
    expect(amara.last().text).toContain('Can you open');
    await amara.says('my pharmacies');
    await amara.presses(/FAD37/);
    expect((await amara.says('status')).text).toContain('(FAD37)');
    await amara.says('my pharmacies');
    await amara.presses(/FZ435/);
    expect((await amara.says('status')).text).toContain('(FZ435)');
  });

  it('is told of the one in hand when they ask of that', async () => {
    expect((await amara.says('status of my pharmacy')).text).not.toContain('You have 3 pharmacies');
    expect((await amara.says('status')).text).toContain('(FAB12)');
  });

  it('leaves one of them though asked about another, and the yes is to that', async () => {
    await amara.says('FZ312');
    expect((await amara.says('leave FAD37')).text).toContain('Leave Bracken Hill Pharmacy?');
    await amara.says('yes');
    expect((await amara.says('my pharmacies')).text).not.toContain('FAD37');
  });

  it('who is locked out has the lead told where their account is known, though a request is in hand', async () => {
    for (const text of ['yes', 'pharmacy.fab12@nhs.net', 'me and Sam', 'another pharmacy', 'FZ435'])
      await amara.says(text);
    await amara.says('im locked out');
    expect(amara.last().text).toContain('I have told Priya Shah');
    expect(bot.person(people.lead).last().text).toContain('Foxglove Pharmacy is stuck');
  });

  it('who was locked out at two of them says once that they got in, whichever is in hand', async () => {
    for (const text of ['yes', 'pharmacy.fab12@nhs.net', 'me and Sam', 'another pharmacy', 'FAD37'])
      await amara.says(text);
    for (const text of ['yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'locked out']) await amara.says(text);
    await passDays(bot, amara, 2);
    for (const pharmacy of ['Bracken Hill Pharmacy', 'Foxglove Pharmacy'])
      expect(amara.last().text).toContain(`${pharmacy}: is this fixed? "My account is locked".`);
    await amara.says('got in just now');
    expect(amara.last().text).toContain('Very good. Then we go on.');
    expect(JSON.stringify(bot.person(people.lead).cards())).not.toContain('open: nobody has taken it');
    expect((await amara.says('my pharmacies')).text).not.toContain('What is in the way');
  });

  it('is told which of them is closed', async () => {
    const tom = bot.person(people.admin);
    for (const text of ['FAD37 has closed', 'yes']) await tom.says(text);
    const { text, buttons } = await amara.says('my pharmacies');
    expect(text).toContain('(FAD37): closed.');
    expect(buttons.filter(({ title }) => title.includes('FAD37'))).toEqual([]);
  });
});
