import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('a confirmed mailbox that too few people can open', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let daniel: TeamsPerson;
  let priya: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    [amara, daniel, priya, tom] = [people.contractor, people.secondContractor, people.lead, people.admin].map(
      (person) => bot.person(person),
    ) as [TeamsPerson, TeamsPerson, TeamsPerson, TeamsPerson];
    await priya.opens();
    await tom.opens();
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await amara.says(text);
    await priya.presses('Received');
    for (const text of ['FAD37', 'yes']) await daniel.says(text);
  });
  afterEach(async () => {
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
    await bot.close();
  });

  const atRisk = /The mailbox of Bracken Hill Pharmacy (?:is|was) at risk/;
  const told = (person: TeamsPerson) => person.cards().filter(({ text }) => atRisk.test(text));

  it('is told once to its people and its lead, and its status stays', async () => {
    expect([told(amara), told(daniel), told(priya)]).toEqual([[], [], []]);
    await amara.says('I am locked out');
    await amara.says('I am locked out');
    for (const person of [amara, daniel, priya]) expect(told(person)).toHaveLength(1);
    expect(told(daniel)[0]?.text).toContain('fewer than 2 people can open it now');
    expect(told(daniel)[0]?.text).toContain('I have told Priya Shah');
    const status = await tom.says('status of FAD37');
    expect(status.text).toContain('confirmed');
    expect(status.text).toContain('At risk');
    bot.wait(30 * day);
    await bot.sweep();
    expect(told(daniel)).toHaveLength(1);
  });

  /** Presses "Solved" on the card of the lock; that of the risk has one, too. */
  async function solvesLock(): Promise<void> {
    const card = priya.cards().findLast(({ text }) => text.includes('My account is locked'));
    const data = card?.buttons.find(({ title }) => title === 'Solved')?.data;
    const action = { type: 'Action.Execute', verb: 'press', data };
    await priya.posts(priya.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
  }

  it.each([
    ['that fixed it', () => amara.says('that fixed it')],
    ['a lead solves the case', solvesLock],
  ])('is at risk at each pharmacy whose mailbox the locked account opens, until %s', async (_, ends) => {
    for (const text of [
      'today',
      'today',
      'FAB12',
      'yes',
      'yes',
      'pharmacy.fab12@nhs.net',
      'me and Sam',
      'sent',
    ])
      await amara.says(text);
    await priya.presses('Received');
    await amara.says('I am locked out');
    const cards = priya.cards().filter(({ text }) => text.includes('My account is locked'));
    expect(cards).toHaveLength(1);
    for (const ods of ['FAD37', 'FAB12'])
      expect((await tom.says(`status of ${ods}`)).text, ods).toContain('At risk');
    expect((await tom.says('who is locked out')).text).toContain('at 2 of 40 pharmacies');
    await ends();
    for (const ods of ['FAD37', 'FAB12'])
      expect((await tom.says(`status of ${ods}`)).text, ods).not.toContain('At risk');
    expect((await tom.says('who is locked out')).text).toContain('**No** account');
  });

  it('is withdrawn when it ends, and told anew when it begins again', async () => {
    await amara.says('I am locked out');
    await amara.says('that fixed it');
    expect(told(priya).at(-1)?.text).toContain('no longer needed');
    await amara.says('I am locked out');
    expect(told(priya)).toHaveLength(2);
    expect(told(priya).at(-1)?.text).toContain('open: nobody has taken it');
  });

  it('is taken and solved by a lead like any other alert, and then not raised again', async () => {
    await amara.says('I am locked out');
    const risk = () => told(priya)[0];
    const alertId = risk()?.buttons.find(({ title }) => title === 'Solved')?.data?.command.alertId;
    const press = (command: object) =>
      priya.posts(
        priya.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: 'press', data: { command } } },
        }),
      );
    await press({ type: 'take_alert', alertId });
    expect(risk()?.text).toContain('taken: Priya Shah');
    await press({ type: 'solve_alert', alertId, helped: 'A locum is the second.' });
    expect(risk()?.text).toContain('solved: Priya Shah');
    expect(amara.last().text).toContain('What helped: A locum is the second.');
    await daniel.says('status');
    expect(told(priya)).toHaveLength(1);
  });
});
