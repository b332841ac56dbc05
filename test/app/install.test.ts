import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';

describe('installing the app', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it.each([
    [
      'a contractor',
      people.contractor,
      ['what is a shared mailbox?', 'I am stuck', 'answer the question below'],
    ],
    ['a cell lead', people.thirdLead, ['my alerts', 'who is blocked', 'who is not on Teams']],
    [
      'an admin',
      people.admin,
      ['which premises lack shared mailboxes', 'which leads have not opened the bot', 'import pharmacy list'],
    ],
  ])('greets %s once, with three things to try that work', async (_, who, tries) => {
    const person = bot.person(who);
    const { text } = await person.opens();
    expect(person.cards()).toHaveLength(1);
    for (const phrase of tries) expect(text).toContain(phrase);
    for (const phrase of tries.filter((words) => !words.startsWith('answer'))) {
      expect((await person.says(phrase)).text, phrase).not.toMatch(
        /not sure what you mean|cannot show or do/,
      );
    }
  });

  it('greets whoever is a lead and an admin once', async () => {
    const [tom, grace] = [bot.person(people.admin), bot.person(people.secondLead)];
    for (const person of [tom, grace]) await person.opens();
    for (const text of ['make Grace an admin', 'yes']) await tom.says(text);
    await grace.posts(grace.activity({ type: 'installationUpdate', action: 'remove' }));
    const { text } = await grace.opens();
    expect(text.match(/Hello Grace/g)).toHaveLength(1);
    expect(text.match(/Try three things/g)).toHaveLength(1);
    expect(text).toContain('when a pharmacy of North is stuck');
    for (const tried of ['my alerts', 'which premises lack shared mailboxes', 'import pharmacy list'])
      expect(text).toContain(tried);
  });

  it('greets once when the report comes twice, and again when the app is installed anew', async () => {
    const amara = bot.person(people.contractor);
    const installed = amara.activity({ type: 'installationUpdate', action: 'add' });
    for (let times = 0; times < 3; times += 1) await amara.posts(installed);
    expect(amara.cards()).toHaveLength(1);
    // The removal was never told.
    await amara.opens();
    expect(amara.cards()).toHaveLength(2);
  });

  it('asks whoever the roster names for one pharmacy whether it is that one', async () => {
    const daniel = bot.person(people.secondContractor);
    const { text, buttons } = await daniel.opens();
    expect(text).toContain('Is it Bracken Hill Pharmacy, ZZ1 1AA (FAD37)?');
    expect(text).not.toContain('Which of your pharmacies');
    expect(buttons.map(({ title }) => title)).toEqual(['Yes', 'No']);
    expect((await daniel.presses('No')).text).toContain('Which pharmacy do you work for?');
    expect((await daniel.says('FAD37')).text).toContain('Is it Bracken Hill Pharmacy');
    expect((await daniel.presses('Yes')).text).toContain('You now look after Bracken Hill Pharmacy here.');
    expect((await daniel.says('another pharmacy')).text).toContain('Which pharmacy is it about?');
  });

  it('says nothing on an upgrade, and nothing after the app was removed', async () => {
    const amara = bot.person(people.contractor);
    const priya = bot.person(people.lead);
    await priya.opens();
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
    const said = amara.cards().length;
    for (const action of ['remove-upgrade', 'add-upgrade'])
      await amara.posts(amara.activity({ type: 'installationUpdate', action }));
    expect(amara.cards()).toHaveLength(said);
    await amara.posts(amara.activity({ type: 'installationUpdate', action: 'remove' }));
    await priya.presses('I take it');
    await priya.presses('Solved');
    expect(amara.cards()).toHaveLength(said);
  });

  it('keeps everything until the app is installed again', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net']) await amara.says(text);
    await amara.posts(amara.activity({ type: 'installationUpdate', action: 'remove' }));
    const said = amara.cards().length;
    const { text } = await amara.opens();
    expect(amara.cards()).toHaveLength(said + 1);
    expect(text).toContain('Hello Amara.');
    expect(text).toContain('Who opens, or will open, this mailbox?');
  });
});
