import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('stuck, alert, solved', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    grace = bot.person(people.secondLead);
    tom = bot.person(people.admin);
    for (const person of [priya, grace, tom]) await person.opens();
    for (const text of ['FAD37', 'yes']) await amara.says(text);
  });
  afterEach(() => bot.close());

  /** Presses a button of a card that may be out of date. @returns the answer as JSON */
  async function press(person: TeamsPerson, button: unknown, inputs: object = {}): Promise<string> {
    const data = { ...(button as object), ...inputs };
    const action = { type: 'Action.Execute', verb: 'press', data };
    const { body } = await person.posts(
      person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
    );
    return JSON.stringify(body);
  }

  it('gives the remedy first, and tells the first lead when the contractor asks', async () => {
    const remedy = await amara.says("we have one but can't open it");
    expect(remedy.text).toContain('What happens when you try to open the mailbox?');
    await amara.presses('Send', { code: 'not_linked' });
    expect(amara.last().text).toContain('Ask your mailbox owner to link your account');
    expect(priya.cards()).toHaveLength(1);
    await amara.presses('I need my cell lead');
    expect(amara.last().text).toContain('I have told Priya Shah');
    expect(priya.last().text).toContain('Bracken Hill Pharmacy is stuck');
    expect(grace.cards()).toHaveLength(1);
  });

  it('tells all leads of the cell at once when it is severe, and keeps every card in step', async () => {
    await amara.says('I am locked out');
    expect(amara.last().text).toContain('I have told Priya Shah');
    for (const lead of [priya, grace]) expect(lead.last().text).toContain('open: nobody has taken it');
    await priya.presses('I take it');
    expect(priya.returned?.text).toContain('taken: Priya Shah');
    expect(grace.last().text).toContain('taken: Priya Shah');
    expect(grace.last().buttons.map(({ title }) => title)).not.toContain('I take it');
    expect(amara.last().text).toContain('Priya Shah has taken your case: ');
    await priya.presses('Add a note', { text: 'Rang the Service Desk.' });
    expect(grace.last().text).toContain('Rang the Service Desk.');
    await priya.presses('Solved', { text: 'The Service Desk re-activated it.' });
    expect(grace.last().text).toContain('solved: Priya Shah');
    expect(amara.last().text).toContain('What helped: The Service Desk re-activated it.');
    expect(amara.last().text).toContain('Can you open the shared NHSmail mailbox');
    expect(grace.cards()).toHaveLength(2);
  });

  it('closes everywhere when the contractor says that it is fixed', async () => {
    await amara.says('I am locked out');
    await amara.says('that fixed it');
    for (const lead of [priya, grace]) expect(lead.last().text).toContain('no longer needed');
    expect((await tom.says('who is blocked')).text).toContain('**None** of');
  });

  it('is the asker’s case again when their lead opens it again, and no word of the pharmacy', async () => {
    for (const text of ['yes', 'pharmacy.fad37@nhs.net', 'me, Sam', 'sent']) await amara.says(text);
    await amara.says('I am locked out');
    await priya.presses('I take it');
    await priya.presses('Solved');
    const heard = /Last heard\n(.*)/.exec((await tom.says('status of FAD37')).text)?.[1];
    bot.wait(2 * day);
    await priya.presses('Open again');
    expect((await tom.says('who is locked out')).text).toContain('Amara');
    expect((await tom.says('status of FAD37')).text).toContain(`Last heard\n${heard}`);
  });

  it('understands each phrase of the catalogue on the "I am stuck" card and in words', async () => {
    for (const text of ['i can log in but dont see the shared one', 'the code never came', 'manager left']) {
      await amara.says(text);
      expect(
        amara.last().buttons.map(({ title }) => title),
        text,
      ).toContain('That fixed it');
      await amara.says('that fixed it');
    }
  });

  it('passes the own words of a contractor to the lead', async () => {
    await amara.says("I'm stuck");
    await amara.presses('Send', { code: 'other', text: 'The screen goes blank after I log in' });
    expect(priya.last().text).toContain('The screen goes blank after I log in');
  });

  it('tells the admins when no lead has opened the bot, and a lead as soon as one does', async () => {
    await bot.close();
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
    expect(amara.last().text).toContain('please also ring: priya.shah@lpc.example, 020 7946 0101');
    await priya.opens();
    expect(priya.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'))).toBe(true);
  });

  it('survives a restart between the alert and each press', async () => {
    await amara.says('locked out');
    await bot.restart();
    await priya.presses('I take it');
    await bot.restart();
    await priya.presses('Solved');
    await bot.restart();
    expect(grace.last().text).toContain('solved: Priya Shah');
    expect(amara.last().text).toContain('Priya Shah says that this is solved');
  });

  it('changes nothing on a doubled or stale press', async () => {
    await amara.says('locked out');
    const [card] = grace.cards().slice(-1);
    await priya.presses('I take it');
    const stale = card?.buttons.find(({ title }) => title === 'I take it')?.data;
    const answer = await press(grace, stale);
    expect(answer).toContain('Priya Shah has taken this one already.');
    expect(answer).toContain('taken: Priya Shah');
  });

  it('lets nobody confirm their own pharmacy', async () => {
    for (const text of ['FZ210', 'yes', 'yes', 'pharmacy.fz210@nhs.net', 'me and Sam', 'sent'])
      await priya.says(text);
    expect(priya.cards().some(({ text }) => text.includes('Test message of'))).toBe(false);
    expect(grace.last().text).toContain('Test message of Shah');
    const button = grace.last().buttons.find(({ title }) => title === 'Received')?.data;
    const { body } = await priya.posts(
      priya.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'press', data: button } },
      }),
    );
    expect(JSON.stringify(body)).toContain('This is your own pharmacy');
    await grace.presses('Received');
    expect(priya.cards().some(({ text }) => text.includes('You may sign up for the service'))).toBe(true);
  });

  it('shows whom the roster names for a pharmacy its test message, without the buttons that decide', async () => {
    for (const text of ['act for FZ210', 'yes', 'pharmacy.fz210@nhs.net', 'Priya and Sam', 'sent'])
      await grace.says(text);
    await priya.says("confirm FZ210's mailbox");
    expect(priya.last().text).toContain('Test message of Shah');
    expect(priya.last().text).toContain('This is your own pharmacy');
    expect(priya.last().buttons.map(({ title }) => title)).not.toContain('Received');
    expect((await grace.says("confirm FZ210's mailbox")).buttons.map(({ title }) => title)).toContain(
      'Received',
    );
  });

  it('keeps words that were typed on a card that is out of date', async () => {
    for (const text of ["we have one but can't open it", 'the code never came']) await amara.says(text);
    await amara.presses('I need my cell lead');
    const old = priya.last().buttons.find(({ title }) => title === 'Solved')?.data;
    await priya.presses('I take it');
    expect(await press(priya, old, { text: 'Rang them: a new code is on its way' })).toContain(
      'I kept your words as a note',
    );
    expect(priya.last().text).toContain('Rang them: a new code is on its way');
    expect(priya.last().text).toContain('taken: Priya Shah');
  });

  it('shows the newer case instead of opening an older one of the same kind again', async () => {
    for (const text of ["we have one but can't open it", 'the code never came']) await amara.says(text);
    await amara.presses('I need my cell lead');
    await priya.presses('Solved');
    for (const text of ['the code never came', 'I need my cell lead']) await amara.says(text);
    const [again] = priya
      .cards()
      .flatMap(({ buttons }) => buttons.filter(({ title }) => title === 'Open again'));
    expect(await press(priya, again?.data)).toContain('This came up again since. Here is the newer case.');
    expect((await priya.says('my alerts')).text).toContain('You have 1 open alert');
  });
});
