import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('lists of pharmacies', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    amara = bot.person(people.contractor);
    await priya.opens();
    await tom.opens();
  });
  afterEach(() => bot.close());

  /** Foxglove Pharmacy of North has applied on 1 November. */
  async function apply(): Promise<void> {
    for (const text of ['FAB12', 'yes', 'no', 'none', 'not yet', 'independent', 'ready', 'applied'])
      await amara.says(text);
    for (const text of ['yesterday', 'no']) await amara.says(text);
  }
  const rowsOf = (text: string) => text.match(/\bF[A-Z0-9]{4}\b/g) ?? [];

  it('have pages, each pharmacy on one of them, turned on the card or by words', async () => {
    const first = await tom.says('which premises lack shared mailboxes');
    expect(first.text).toContain('1 to 15 of 40.');
    await tom.presses('More');
    const second = tom.returned?.text ?? '';
    expect(second).toContain('16 to 30 of 40.');
    const third = await tom.says('more');
    expect(third.text).toContain('31 to 40 of 40.');
    const codes = [first.text, second, third.text].flatMap(rowsOf);
    expect(new Set(codes).size).toBe(40);
    expect((await tom.says('more')).text).toContain('That was the whole list.');
  });

  it('are narrowed by words and by the card', async () => {
    await tom.says('who has not started');
    expect((await tom.says('only North')).text).toContain('Only North.');
    expect(tom.last().text).toContain('**14** of 14 pharmacies.');
    expect((await tom.says('and South')).text).toContain('**13** of 13 pharmacies.');
    await tom.says('who has not started');
    await tom.presses('Only this cell', { cell: 'Central' });
    expect(tom.last().text).toContain('Only Central.');
    await tom.says('who has not started');
    await tom.presses('Only this cell');
    expect(tom.last().text).toContain('You can name a cell');
  });

  it('open one of their lines', async () => {
    await apply();
    await tom.says('who is waiting');
    await tom.presses('Show it', { ods: 'FAB12' });
    expect(tom.last().text).toContain('Foxglove Pharmacy (FAB12)');
    expect(tom.last().text).toContain('applied, waiting');
    await amara.says('my account is locked');
    await priya.says('my alerts');
    expect(priya.last().text).toContain('1 wait for somebody to take them. 0 are taken.');
    const [alert] = await bot.store.query({ kind: 'alert' });
    await priya.presses('Show it', { alertId: alert?.key.replace('alert:', '') ?? '' });
    expect(priya.last().text).toContain('Foxglove Pharmacy is stuck');
  });

  it('ask for what has lasted longer', async () => {
    await apply();
    bot.wait(20 * day);
    expect((await tom.says('who is waiting')).text).toContain('FAB12');
    expect((await tom.says('waiting longer than 30 days')).text).toContain('**None** of 40');
    expect((await tom.says('waiting longer than 20 days')).text).toContain('FAB12');
  });

  it('say what else can be asked, about the same cell', async () => {
    await tom.says('which premises in South lack a mailbox');
    expect(tom.last().text).toContain('You can also ask:');
    await tom.presses('Who has not started?');
    expect(tom.last().text).toContain('Only South.');
    expect(tom.last().text).toContain('Pharmacies that have not started');
  });

  it('show no lead more than their cells, whatever a card says', async () => {
    const press = async (command: Record<string, unknown>) => {
      const action = { type: 'Action.Execute', verb: 'press', data: { command } };
      await priya.posts(priya.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
      return priya.last().text;
    };
    expect(await press({ type: 'show_list', list: { of: 'mine' } })).toContain('**14** of 14');
    expect(await press({ type: 'show_list', list: { of: 'mine', cell: 'South' } })).toContain(
      'There are: North.',
    );
    expect(await press({ type: 'show_list', list: { of: 'not_here', others: true } })).toContain('of 14');
    expect(await press({ type: 'show_list', list: { of: 'leads_not_here' } })).toContain('I cannot show');
    expect(await press({ type: 'who_leads', ods: 'FZ455' })).toContain('I cannot show');
    const action = {
      type: 'Action.Execute',
      verb: 'press',
      data: { command: { type: 'show_list', list: { of: 'mine' }, page: 99 } },
    };
    const { body } = await priya.posts(
      priya.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
    );
    expect(JSON.stringify(body)).toContain('**14** of 14');
  });

  it('name the leads of those on them', async () => {
    await apply();
    await tom.says('who is waiting');
    const press = async (command: Record<string, unknown>) => {
      const action = { type: 'Action.Execute', verb: 'press', data: { command } };
      await tom.posts(tom.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
      return tom.last().text;
    };
    const leads = await press({ type: 'their_lead' });
    expect(leads).toContain('Priya Shah');
    expect(leads).not.toContain('South');
    await tom.says('who is waiting');
    expect(await press({ type: 'the_others' })).toContain(
      'All other pharmacies, not: Pharmacies that are waiting',
    );
    expect(tom.last().text).toContain('**39** of 40 pharmacies.');
    expect(await press({ type: 'the_others' })).toContain('**1** of 40 pharmacies.');
    await tom.says('which premises lack a mailbox in north');
    expect(await press({ type: 'the_others' })).toContain('Pharmacies with a confirmed shared mailbox');
    expect(tom.last().text).toContain('Only North.');
    expect((await tom.says('who leads South')).text).toMatch(/South/);
  });

  it('who the admins are stands beside who the leads are', async () => {
    for (const text of ['who are the admins', 'who leads the cells'])
      expect((await priya.says(text)).text, text).toContain('Admins: Tom Ellery.');
    expect((await priya.says('who leads North')).text).not.toContain('Admins');
  });

  it('help tells each role what it can ask', async () => {
    expect((await tom.says('help')).text).toMatch(/What you can ask me.*Only North.*Import pharmacy list/s);
    const lead = (await priya.says('help')).text;
    expect(lead).toContain('My alerts. Then open one');
    expect(lead).not.toMatch(/Import|Erase/);
    await amara.opens();
    expect((await amara.says('help')).text).toContain('You can answer with a button');
  });

  it('status of one pharmacy leads on to its history, its messages and its leads', async () => {
    await apply();
    await priya.says('status of FAB12');
    await priya.presses('History');
    expect(priya.last().text).toContain('Foxglove Pharmacy');
    await priya.says('status of FAB12');
    await priya.presses('Who leads it?');
    expect(priya.last().text).toContain('Priya Shah');
    await priya.says('status of FAB12');
    await priya.presses('Did messages arrive?');
    expect(priya.last().text).toContain('Messages about Foxglove Pharmacy');
  });

  it('are followed by what fits, about the same cell, also where there is no list', async () => {
    await apply();
    const asks = (person: TeamsPerson) => person.last().buttons.map(({ title }) => title);
    const ofNorth = async (person: TeamsPerson, title: string) => {
      await person.presses(title);
      expect(person.last().text, title).toContain('Only North.');
    };
    await tom.says('status of FAB12');
    await ofNorth(tom, 'Who has gone quiet?');
    await tom.says('who leads North');
    await ofNorth(tom, 'Who lacks a mailbox?');
    await tom.says('how long do you keep data');
    await tom.presses('What do you hold about me?');
    expect(asks(tom)).toEqual(expect.arrayContaining(['How long is it kept?', 'Forget me']));
    await tom.says('who is blocked in Narnia');
    expect(tom.last().text).toMatch(/I do not know a cell named narnia/i);
    await ofNorth(tom, 'North');
    await tom.says('delivery report');
    expect(asks(tom)).toContain('Who has not started?');
    await tom.says('which premises lack shared mailboxes in North');
    await tom.presses('Nudge them');
    await tom.presses('Send');
    await tom.says('delivery report');
    await ofNorth(tom, 'Who has not started?');
    await amara.says('how long do you keep data');
    expect(asks(amara)).toContain('What do you hold about me?');
  });

  it('are asked for first', async () => {
    expect((await tom.says('only North')).text).toContain('Ask for a list first');
    expect((await tom.says('more')).text).toContain('Ask for a list first');
  });

  it('give a contractor their own pharmacy, and nothing of others', async () => {
    await apply();
    expect((await amara.says('my pharmacies')).text).toContain('Foxglove');
    const history = await amara.says('history');
    expect(history.text).toContain('History of Foxglove Pharmacy (FAB12)');
    await amara.presses('Go on');
    expect(amara.last().text).toContain('Do you have your mailbox now?');
    await amara.says('history');
    await amara.presses('May we sign up?');
    expect(amara.last().text).toContain('not yet');
    expect((await amara.says('who is waiting')).text).toContain('I cannot show or do that for you');
  });
});
