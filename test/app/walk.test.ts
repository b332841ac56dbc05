import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** What a pharmacy with a working mailbox types. */
const typedWithMailbox = ['f ad37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'];

/** What a pharmacy that begins with nothing types, until its test message is sent. */
const typedWithNothing = [
  'FAD37',
  'yes',
  "i don't know",
  'there is none',
  'not yet',
  'independent',
  'got them all',
  'we have applied',
  'today',
  'no',
  'it came',
  'pharmacy.fad37@nhs.net',
  'me, Sam',
  'yes',
  'yes',
  'linked',
  'linked',
  'sent it',
];

/** The presses for the same two ways: a button, with what is filled in beside it. */
const pressedWithMailbox: readonly (readonly [string, Record<string, string>?])[] = [
  [/Bracken Hill/.source],
  ['Yes, I can open it'],
  ['Send', { reply: 'pharmacy.fad37@nhs.net' }],
  ['Send', { reply: 'me, Sam' }],
  ['I have sent it'],
];
const pressedWithNothing: readonly (readonly [string, Record<string, string>?])[] = [
  [/Bracken Hill/.source],
  ['No, or I do not know'],
  ['We looked: there is none'],
  ['I have none yet'],
  ['Independent'],
  ['Yes, I have them all'],
  ['We have applied'],
  ['Send', { reply: '2026-11-02' }],
  ['I have none'],
  ['Yes, it is here'],
  ['Send', { reply: 'pharmacy.fad37@nhs.net' }],
  ['Send', { reply: 'me, Sam' }],
  ['Yes, all four'],
  ['Yes, all four'],
  ['Yes, linked'],
  ['Yes, linked'],
  ['I have sent it'],
];

describe('the walk', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    await priya.opens();
    await amara.opens();
  });
  afterEach(() => bot.close());

  async function expectReady(): Promise<void> {
    expect(amara.last().text).toContain('Your cell lead looks for your test message');
    await priya.presses('Received');
    const [ready, question] = amara.cards().slice(-2);
    expect(ready?.text).toContain('Ready: Bracken Hill Pharmacy');
    expect(ready?.text).toContain('pharmacy.fad37@nhs.net');
    expect(ready?.text).toContain('Priya Shah');
    expect(question?.text).toContain('When did you last log in');
    await amara.says('yesterday');
    const done = await amara.says('3 weeks ago');
    expect(done.text).toContain('You may sign up for the service.');
  }

  it('takes at most six typed turns with a working mailbox', async () => {
    expect(typedWithMailbox.length).toBeLessThanOrEqual(6);
    for (const text of typedWithMailbox) await amara.says(text);
    await expectReady();
  });

  it('takes at most 25 typed turns with nothing', async () => {
    expect(typedWithNothing.length + 2).toBeLessThanOrEqual(25);
    for (const text of typedWithNothing) await amara.says(text);
    await expectReady();
  });

  it('takes at most six presses with a working mailbox', async () => {
    expect(pressedWithMailbox.length).toBeLessThanOrEqual(6);
    for (const [title, inputs] of pressedWithMailbox) await amara.presses(new RegExp(title), inputs);
    await expectReady();
  });

  it('takes at most 25 presses with nothing', async () => {
    expect(pressedWithNothing.length + 2).toBeLessThanOrEqual(25);
    for (const [title, inputs] of pressedWithNothing) await amara.presses(new RegExp(title), inputs);
    await expectReady();
  });

  it('survives a restart between any two turns', async () => {
    for (const text of typedWithNothing) {
      await amara.says(text);
      await bot.restart();
    }
    await expectReady();
  });

  it('asks a group-owned pharmacy to ask its head office first', async () => {
    for (const text of ['FAD37', 'yes', 'no', 'none', 'not yet', 'head office']) await amara.says(text);
    expect(amara.last().text).toContain('Who did you ask?');
    expect((await amara.says('not yet')).text).toContain('Please ask head office first');
    await amara.says('Kim in the IT team');
    expect(amara.last().text).toContain('When did you ask Kim in the IT team?');
    await amara.says('last Friday');
    await amara.says('next Monday');
    expect(amara.last().text).toContain('I will ask you on 9 November 2026');
    await amara.presses('Head office has applied for us');
    expect(amara.last().text).toContain('On which day was the application made?');
  });

  it('takes the date of the application only from the past, and the next date only from the future', async () => {
    for (const text of typedWithNothing.slice(0, 8)) await amara.says(text);
    expect((await amara.says('tomorrow')).text).toContain('That day is still to come');
    expect((await amara.says('1 November')).text).toContain('ticket reference');
    await amara.says('INC0012345');
    expect(amara.last().text).toContain('I will ask you on 15 November 2026');
    expect((await amara.says('1 October 2026')).text).toContain('That day has passed');
    expect((await amara.says('20/11')).text).toContain('I will ask you on 20 November 2026');
    expect((await amara.says('not yet')).text).toContain('I will ask you again on 20 November 2026');
    bot.wait(18 * day);
    const due = (await amara.says('go on')).text;
    expect(due).toContain('Do you have your mailbox now?');
    expect(due).not.toContain('I will ask you on');
    expect(due).toContain('Type another date if you want me to ask later.');
  });

  it('wants two people, and knows that there may be only one', async () => {
    for (const text of [...typedWithMailbox.slice(0, 4), 'just me']) await amara.says(text);
    expect(amara.last().text).toContain('at least 2 people');
    await amara.says('there is nobody else');
    expect(amara.last().text).toContain('a regular locum');
    await amara.presses('Go on without it for now');
    await amara.says('Sam');
    expect(amara.last().text).toContain('Has Sam set up the account?');
  });

  it('shares the walk between colleagues, and lets each find their own account', async () => {
    for (const text of typedWithMailbox.slice(0, 5)) await amara.says(text);
    const daniel = bot.person(people.secondContractor);
    await daniel.opens();
    await daniel.presses('Yes');
    expect(daniel.last().text).toContain('A colleague has begun already');
    expect(daniel.last().text).toContain('Which one is you?');
    await daniel.presses('Sam');
    await daniel.presses('I have sent it');
    // What Amara sees is out of date now; her press changes nothing and shows how things stand.
    await amara.presses('I have sent it');
    expect(amara.returned?.text).toContain('nothing has changed');
    expect(amara.returned?.text).toContain('Your cell lead looks for your test message');
    await priya.presses('Received');
    expect(daniel.last().text).toContain('When did you last log in');
    expect(amara.last().text).toContain('When did you last log in');
  });

  it('knows several pharmacies of one person', async () => {
    for (const text of typedWithMailbox) await amara.says(text);
    const choice = await amara.says('another pharmacy');
    expect(choice.buttons.map(({ title }) => title)).toContain('Foxglove Pharmacy, ZZ1 2BD (FAB12)');
    await amara.presses(/Foxglove/);
    expect(amara.last().text).toContain(
      'Can you open the shared NHSmail mailbox of Foxglove Pharmacy today?',
    );
    const answer = await amara.says('can we sign up?');
    expect(answer.text).toContain(
      'Bracken Hill Pharmacy (FAD37): not yet. Missing: Waiting for the test message.',
    );
    expect(answer.text).toContain('Foxglove Pharmacy (FAB12): not yet.');
  });

  it('takes an answer back, corrects an earlier one, and starts over only when sure', async () => {
    for (const text of typedWithMailbox.slice(0, 5)) await amara.says(text);
    expect((await amara.says('back')).text).toContain(
      'I have taken back your answer to "Who opens the mailbox"',
    );
    await amara.says('me and Jo');
    await amara.says('change an answer');
    await amara.presses('The address of the shared mailbox');
    expect(amara.last().text).toContain('What is the address of the shared mailbox?');
    await amara.says('pharmacy.fad37@nhs.net');
    expect(amara.last().text).toContain('Now prove that it works');
    await amara.says('start over');
    expect((await amara.says('no')).text).toContain('All answers are kept');
    await amara.says('start over');
    expect((await amara.says('yes')).text).toContain('Can you open the shared NHSmail mailbox');
  });

  it('gives a new word when the old one has run out', async () => {
    for (const text of typedWithMailbox.slice(0, 5)) await amara.says(text);
    const [first] = /TULIP-\d+/.exec(amara.last().text) ?? [];
    bot.wait(15 * day);
    await amara.says('go on');
    const [second] = /TULIP-\d+/.exec(amara.last().text) ?? [];
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('asks again for a test message that was not found', async () => {
    for (const text of typedWithMailbox) await amara.says(text);
    await priya.presses('Not received');
    expect(amara.last().text).toContain('Priya Shah cannot find your test message yet.');
    await amara.presses('I have sent it');
    await priya.presses('Received');
    expect(amara.cards().at(-2)?.text).toContain('You may sign up for the service.');
  });

  it('takes older addresses, and asks whether a name that looks personal is really shared', async () => {
    for (const text of typedWithMailbox.slice(0, 3)) await amara.says(text);
    expect((await amara.says('NHSpharmacy.brackenhill.st.mary.fad37@nhs.net')).text).toContain(
      'the older form',
    );
    await amara.says('back');
    expect((await amara.says('jane.smith@nhs.net')).text).toContain(
      'Is it really the name of the shared mailbox?',
    );
    await amara.says('no');
    expect((await amara.says('alpha.pharmacy@nhs.net')).text).toContain('your cell lead will check');
    await amara.says('me and Sam');
    await amara.says('sent');
    expect(priya.last().text).toContain('Please check that it is theirs');
  });
});
