import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { Card } from '../support/cards.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('nudging everybody of a list', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let amara: TeamsPerson;
  let daniel: TeamsPerson;
  /** Amara looks after FAD37 and FAB12, Daniel after FAD37. */
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    amara = bot.person(people.contractor);
    daniel = bot.person(people.secondContractor);
    await tom.opens();
    for (const person of [amara, daniel]) for (const text of ['FAD37', 'yes']) await person.says(text);
    await amara.says('other pharmacy');
    await amara.presses(/Foxglove/);
    await amara.says('no');
  });
  afterEach(() => bot.close());

  const nudgesOf = (person: TeamsPerson) =>
    person.cards().filter(({ text }) => text.includes('Tom Ellery of Bracken Vale LPC asks you'));

  /** Presses a button of a card that the last press came back with. */
  async function pressReturned(person: TeamsPerson, title: string): Promise<Card | undefined> {
    const command = person.returned?.buttons.find((button) => button.title === title)?.data?.command;
    if (!command) throw new Error(`The returned card has no button "${title}".`);
    return press(person, command);
  }

  /** Presses a button with these data; gives the card that it comes back with. */
  async function press(
    person: TeamsPerson,
    command: Record<string, unknown>,
    inputs: Record<string, string> = {},
  ): Promise<Card | undefined> {
    const action = { type: 'Action.Execute', verb: 'press', data: { command, ...inputs } };
    const { body } = await person.posts(
      person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
    );
    return { text: JSON.stringify(body), buttons: [], inputs: [], json: {} };
  }

  async function auditOf(what: string): Promise<readonly Record<string, unknown>[]> {
    const entries = await bot.store.query({ kind: 'audit' });
    return entries
      .map(({ value }) => value as Record<string, unknown>)
      .filter((entry) => entry.what === what);
  }

  it('shows first to whom, the exact text and whom it does not reach; then sends just that', async () => {
    await tom.says('which premises lack shared mailboxes');
    const preview = await tom.presses('Nudge them');
    expect(preview.text).toContain('Nudge 2 people?');
    expect(preview.text).toContain('They look after **2 pharmacies** of 40 on this list');
    expect(preview.text).toContain('**38 pharmacies** have nobody on Teams');
    expect(nudgesOf(amara)).toHaveLength(0);
    await tom.presses('Send');
    expect(tom.returned?.text).toContain('The nudge goes to 2 people.');
    expect(tom.returned?.buttons).toEqual([]);
    for (const person of [amara, daniel]) expect(nudgesOf(person)).toHaveLength(1);
    const [got] = nudgesOf(amara);
    for (const line of got?.text.split('\n').filter((text) => !/^Go on/.test(text)) ?? [])
      expect(preview.text).toContain(line);
    expect(got?.buttons.map(({ title }) => title)).toEqual([
      'Go on with Bracken Hill Pharmacy',
      'Go on with Foxglove Pharmacy',
    ]);
    expect(await auditOf('nudged')).toMatchObject([{ of: 'lacking', counts: { people: 2, pharmacies: 2 } }]);
  });

  it('says in each text what the pharmacy has to do next, with a button that goes on with it', async () => {
    await tom.says('who lacks a mailbox in north');
    await tom.says('nudge them');
    await tom.says('send it');
    const [got] = nudgesOf(daniel);
    expect(got?.text).toContain('go on with Bracken Hill Pharmacy (FAD37)');
    expect(got?.text).toContain('Please tell me whether you can open your shared mailbox.');
    await daniel.presses('Go on');
    expect(daniel.last().text).toContain('Can you open the shared NHSmail mailbox of Bracken Hill Pharmacy');
  });

  it('understands which list is meant', async () => {
    expect((await tom.says('nudge them')).text).toContain('Ask for a list first');
    expect((await tom.says('nudge everyone who has not started')).text).toContain(
      'Pharmacies that have not started',
    );
    for (const [words, list] of [
      ['nudge those who must log in soon', 'Accounts that must log in'],
      ['nudge everybody who is locked out: you are stuck in North', 'Accounts reported as locked out'],
    ] as const)
      expect((await tom.says(words)).text).toContain(list);
    expect((await tom.says('nudge those in South without a mailbox')).text).toContain('Only South.');
    expect((await tom.says('nudge those in Narnia without a mailbox')).text).not.toContain('Only Narnia');
    await tom.says("which leads haven't opened the bot");
    expect((await tom.says('nudge them')).text).toContain('I can only nudge the people of pharmacies.');
  });

  it('takes a sentence of one’s own, and shows it before anything is sent', async () => {
    await tom.says('which premises lack shared mailboxes');
    await tom.says('nudge them');
    // Typed, and "Send" pressed at once: nothing is sent that was not seen.
    await tom.presses('Send', { text: 'Ring me if you are stuck.' });
    expect(tom.returned?.text).toContain('Your sentence is in the message now. Nothing is sent yet.');
    expect(tom.returned?.text).toContain('Tom Ellery writes: “Ring me if you are stuck.”');
    expect(nudgesOf(amara)).toHaveLength(0);
    await pressReturned(tom, 'Send');
    expect(nudgesOf(amara)[0]?.text).toContain('Tom Ellery writes: “Ring me if you are stuck.”');
    expect(JSON.stringify(await bot.store.query({ kind: 'nudge' }))).not.toContain('Ring me');
  });

  it('takes one in words behind the preview, and another one instead', async () => {
    await tom.says('who lacks a mailbox in north');
    await tom.says('nudge them');
    expect((await tom.says('and say please reply by friday')).text).toContain(
      'Tom Ellery writes: “please reply by friday”',
    );
    await tom.says('actually tell them to reply by monday');
    await tom.says('send');
    for (const person of [amara, daniel]) {
      expect(nudgesOf(person)).toHaveLength(1);
      expect(nudgesOf(person)[0]?.text).toContain('reply by monday');
      expect(nudgesOf(person)[0]?.text).not.toContain('friday');
    }
  });

  it('goes to a part in few words; asked again, it says of which list it is', async () => {
    await tom.says('which premises lack shared mailboxes');
    expect((await tom.says('nudge just south')).text).toContain('Nobody to nudge');
    // Nothing waits for a yes where nobody would get it.
    expect((await tom.says('yes')).text).not.toMatch(/0 people/);
    await tom.says('which premises lack shared mailboxes');
    expect((await tom.says('nudge only north')).text).toContain('Only North.');
    await tom.says('only south');
    expect((await tom.says('send')).text).toContain('Do you still want to send the nudge to 2 people?');
    expect(tom.last().text).toContain('Only North.');
    expect(nudgesOf(amara)).toHaveLength(0);
  });

  it('is not begun by "all of them", and "cancel" offers to forget nobody', async () => {
    await tom.says('which premises lack shared mailboxes');
    expect((await tom.says('all of them')).text).toContain('Pharmacies without a confirmed shared mailbox');
    for (const text of ['cancel', 'never mind', 'ignore that']) {
      expect((await tom.says(text)).text).toContain('There is nothing to say yes or no to just now.');
      expect(tom.last().text).not.toContain('Forget me');
    }
  });

  it('can take the sentence out again', async () => {
    await tom.says('which premises lack shared mailboxes');
    await tom.says('nudge them and say "Ring me, please."');
    expect(tom.last().text).toContain('Tom Ellery writes: “Ring me, please.”');
    await tom.presses('Take my sentence out');
    expect(tom.returned?.text).not.toContain('writes');
    await pressReturned(tom, 'Send');
    expect(nudgesOf(amara)[0]?.text).not.toContain('writes');
  });

  it.each(['The password is Summer2026!', 'Patient 943 476 5919 waits'])(
    'refuses a sentence that may hold a secret: "%s"',
    async (text) => {
      await tom.says('which premises lack shared mailboxes');
      await tom.says('nudge them');
      await tom.presses('Show it with my sentence', { text });
      expect(tom.last().text).toContain('I have not kept that.');
      expect(JSON.stringify(await bot.store.query({ kind: 'nudge' }))).not.toContain(text);
      await tom.presses('Send');
      expect(nudgesOf(amara)[0]?.text).not.toContain(text);
    },
  );

  it('refuses a sentence of more than 300 letters', async () => {
    await tom.says('which premises lack shared mailboxes');
    await tom.says('nudge them');
    await tom.presses('Show it with my sentence', { text: 'Ring me soon. '.repeat(30) });
    expect(tom.last().text).toContain('Use at most 300 letters.');
    await tom.says(`nudge them: ${'ring me as soon as you can '.repeat(20)}`);
    expect(tom.last().text).toContain('Use at most 300 letters.');
  });

  it('nudges nobody twice in one day of London, unless asked', async () => {
    for (const text of ['which premises lack shared mailboxes', 'nudge them', 'yes']) await tom.says(text);
    await tom.says('nudge everyone without a mailbox');
    expect(tom.last().text).toContain('Nobody to nudge');
    expect(tom.last().text).toContain('2 people were nudged today already, so I leave them out.');
    expect(tom.last().buttons.map(({ title }) => title)).not.toContain('Send');
    await tom.presses('Also to those nudged today');
    await pressReturned(tom, 'Send');
    expect(nudgesOf(amara)).toHaveLength(2);
    await tom.says('which premises lack shared mailboxes');
    await tom.says('nudge them again');
    expect(tom.last().text).toContain('Nudge 2 people?');
    // 23:30 in London is still today; half an hour later it is not.
    bot.wait(13.5 * 60 * 60 * 1000);
    expect((await tom.says('nudge everyone without a mailbox')).text).toContain('Nobody to nudge');
    bot.wait(31 * 60 * 1000);
    expect((await tom.says('nudge everyone without a mailbox')).text).toContain('Nudge 2 people?');
  });

  it('leaves in peace who wants no reminders, is on leave, waits for the lead, or nudges', async () => {
    await daniel.says('stop reminders');
    await amara.says('I am on leave until 20 November');
    await tom.says('nudge everyone without a mailbox');
    expect(tom.last().text).toContain('1 person has asked for no reminders');
    expect(tom.last().text).toContain('1 person is on leave');
    expect(tom.last().text).toContain('Nobody to nudge');
    await tom.presses('Who is left out');
    expect(tom.last().text).toMatch(/Daniel Ivers\nBracken Hill Pharmacy \(FAD37\)\nwants no reminders/);
    for (const text of ['start reminders', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await daniel.says(text);
    await tom.says('nudge everyone without a mailbox');
    expect(tom.last().text).toContain('1 person waits for their cell lead to find the test message');
    const priya = bot.person(people.lead);
    await priya.opens();
    for (const text of ['FZ210', 'yes']) await priya.says(text);
    await priya.says('nudge everyone without a mailbox');
    expect(priya.last().text).toContain('One of them is you, so I leave you out.');
  });

  it('lists apart who is not on Teams, with a text to invite them', async () => {
    await tom.says('who lacks a mailbox in north');
    await tom.says('nudge them');
    await tom.presses('Pharmacies not on Teams');
    expect(tom.last().text).toContain('Not reached: 12 pharmacies with nobody on Teams.');
    expect(tom.last().text).not.toMatch(/FAD37|FAB12|South/);
    await tom.presses('Invitation text');
    expect(tom.last().text).toContain('Copy this into an e-mail:');
  });

  it('says so when the list has changed since, and sends nothing that was not seen', async () => {
    await tom.says('nudge everyone who has not started');
    await tom.says('which premises lack shared mailboxes');
    await tom.says('nudge them');
    const grace = bot.person({ ...people.secondContractor, ...owen });
    for (const text of ['FZ211', 'yes']) await grace.says(text);
    await tom.presses('Send');
    expect(tom.returned?.text).toContain('0 people fewer, 1 person more');
    expect(nudgesOf(amara)).toHaveLength(0);
    await pressReturned(tom, 'Send');
    expect(nudgesOf(amara)).toHaveLength(1);
    expect(nudgesOf(grace)).toHaveLength(1);
    // What they have to do counts, too.
    await tom.says('nudge them again');
    await daniel.says('yes');
    await tom.presses('Send');
    expect(tom.returned?.text).toContain('What they have to do has changed');
    expect(nudgesOf(amara)).toHaveLength(1);
  });

  it('an old card, a second press and a cancelled nudge send nothing', async () => {
    await tom.says('which premises lack shared mailboxes');
    const old = await tom.says('nudge them');
    const send = old.buttons.find(({ title }) => title === 'Send')?.data?.command ?? {};
    await tom.presses('Show it with my sentence', { text: 'Ring me.' });
    expect((await press(tom, send))?.text).toContain('That card was out of date, so nothing was sent.');
    await tom.presses('Cancel');
    expect(tom.returned?.text).toContain('Cancelled. Nothing is sent.');
    expect((await press(tom, send))?.text).toContain('That nudge is not there any more.');
    expect(nudgesOf(amara)).toHaveLength(0);
    const again = (await tom.says('nudge everyone without a mailbox')).buttons;
    const sendAgain = again.find(({ title }) => title === 'Send')?.data?.command ?? {};
    await press(tom, sendAgain);
    expect((await press(tom, sendAgain))?.text).toContain('That nudge was sent already.');
    expect(nudgesOf(amara)).toHaveLength(1);
  });

  it('is for leads in their own cells, and for no contractor', async () => {
    const priya = bot.person(people.lead);
    const kofi = bot.person(people.thirdLead);
    for (const person of [priya, kofi]) await person.opens();
    expect((await priya.says('nudge everyone without a mailbox')).text).toContain('of 14 on this list');
    expect((await kofi.says('nudge everyone without a mailbox')).text).toContain('Nobody to nudge');
    await kofi.presses('Pharmacies not on Teams');
    expect(kofi.last().text).not.toMatch(/North|South/);
    expect((await amara.says('nudge everyone who has not started')).text).toContain(
      'I cannot show or do that',
    );
    // Somebody else's preview is as if it were not there.
    const { nudgeId } = tomsButton(await tom.says('nudge everyone without a mailbox'));
    expect((await press(priya, { type: 'send_nudge', nudgeId, revision: 1 }))?.text).toContain(
      'That nudge is not there any more.',
    );
    await press(priya, { type: 'show_list', list: { of: 'nudge', nudgeId } });
    expect(priya.last().text).toContain('I cannot show or do that');
    expect(nudgesOf(amara)).toHaveLength(0);
  });

  it('a lead who has lost the cell meanwhile sends nothing', async () => {
    const priya = bot.person(people.lead);
    await priya.opens();
    await priya.says('nudge everyone without a mailbox');
    for (const text of ['remove Priya Shah as lead of North', 'yes']) await tom.says(text);
    await priya.presses('Send');
    expect(priya.cards().at(-1)?.text).toContain('I cannot show or do that');
    expect(amara.cards().filter(({ text }) => text.includes('Priya Shah of'))).toHaveLength(0);
  });

  it('is not done in a channel', async () => {
    const channel = bot.person(people.admin, { conversationId: '19:channel', conversationType: 'channel' });
    await channel.says('which premises lack shared mailboxes');
    expect(channel.last().buttons.map(({ title }) => title)).toEqual(['Open in private chat']);
    expect((await channel.says('nudge them')).text).toContain('Please ask me that in our private chat.');
  });

  it('a preview runs out after a day', async () => {
    await tom.says('nudge everyone without a mailbox');
    bot.wait(day + 1);
    await tom.presses('Send');
    expect(tom.returned?.text).toContain('That nudge is not there any more.');
    expect(nudgesOf(amara)).toHaveLength(0);
  });
});

const owenId = 'de300000-0000-4000-8000-0000000000f1';
const owen = {
  name: 'Owen Hale',
  email: 'owen.hale@hillpharmacy.example',
  aadObjectId: owenId,
  teamsId: `29:${owenId}`,
};

function tomsButton({ buttons }: Card): Record<string, unknown> {
  return buttons.find(({ title }) => title === 'Send')?.data?.command ?? {};
}
