import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('a pharmacy that is marked as closed', () => {
  let bot: TestBot;
  let files: FileHost;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    files = await openFileHost();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    tom = bot.person(people.admin);
    for (const person of [priya, tom]) await person.opens();
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
  });
  afterEach(async () => {
    await bot.close();
    await files.close();
  });

  async function tomSays(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await tom.says(text);
  }

  it('asks its people nothing more, and says whom to ask if that is wrong', async () => {
    await tomSays('FAD37 has closed', 'yes');
    for (const text of ['that fixed it', 'I need my cell lead', 'status please', 'hello']) {
      const answer = await amara.says(text);
      expect(answer.text).not.toContain('knows about it');
      if (text === 'status please') continue;
      expect(answer.text).toContain('Bracken Hill Pharmacy (FAD37) is closed. Please ask Priya Shah');
    }
    expect((await priya.says('my alerts')).text).toContain('You have no open alerts');
  });

  it('has no next step, and nobody is to be invited to it or to answer for it', async () => {
    expect((await tom.says('status of FZ214')).text).toMatch(
      /Next step[\s\S]*Answer for it[\s\S]*Invitation text/,
    );
    await tomSays('FZ214 has closed', 'yes');
    const { text, json } = await tom.says('status of FZ214');
    expect(text).toContain('Closed');
    for (const gone of ['Next step', 'Answer for it', 'Invitation text', 'Step 1'])
      expect(text + JSON.stringify(json)).not.toContain(gone);
    for (const words of ['invitation for FZ214', 'act for FZ214'])
      expect((await tom.says(words)).text).toContain('(FZ214) is marked as closed.');
  });

  it('takes no answer from an old card', async () => {
    const question = await amara.says('back');
    await tomSays('FAD37 has closed', 'yes');
    const before = (await bot.store.read(['premises:FAD37'])).get('premises:FAD37')?.value;
    const [first] = question.buttons;
    await amara.presses(first?.title ?? '');
    expect(amara.last().text).toContain('is closed');
    expect((await bot.store.read(['premises:FAD37'])).get('premises:FAD37')?.value).toEqual(before);
  });

  it('has its alerts back before its lead when it opens again', async () => {
    await tomSays('FAD37 has closed', 'yes');
    expect(priya.last().text).toContain('no longer needed');
    await tomSays('FAD37 is open again', 'yes');
    const [card, notice] = priya.cards().slice(-2);
    expect(card?.text).toContain('Bracken Hill Pharmacy is stuck');
    expect(card?.text).toContain('open: nobody has taken it');
    expect(notice?.text).toContain('This case is open again: Bracken Hill Pharmacy');
    expect((await priya.says('my alerts')).text).toContain('Bracken Hill Pharmacy');
    expect((await amara.says('I need my cell lead')).text).toContain('Priya Shah');
  });

  it('has them back after a list that names it again, claims too', async () => {
    const ada = bot.person({
      ...people.secondContractor,
      name: 'Ada Boateng',
      email: 'ada@pharmacy.example',
    });
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    const demo = await readFile('env/demo/pharmacies.csv', 'utf8');
    const without = demo
      .split('\n')
      .filter((line) => !line.includes('FAD37'))
      .join('\n');
    await attach(tom, files.put(without));
    await tom.presses('Apply');
    expect((await priya.says('my alerts')).text).toContain('You have no open alerts');
    await attach(tom, files.put(demo));
    await tom.says('apply');
    const open = (await priya.says('my alerts')).text;
    expect(open).toContain('You have 2 open alerts');
    expect(open).toContain('My account is locked');
    expect(open).toContain('who works there');
  });
});
