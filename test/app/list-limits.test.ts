import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what is said to limit a list', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    amara = bot.person(people.contractor);
    await tom.opens();
    // Bracken Hill Pharmacy of North is locked out, since 2 November.
    for (const text of ['FAD37', 'yes', 'my account is locked']) await amara.says(text);
    bot.wait(12 * day);
  });
  afterEach(() => bot.close());

  const says = async (text: string) => (await tom.says(text)).text;

  it('holds for days', async () => {
    expect(await says('who is blocked in North for more than 10 days')).toContain('**1** of 14');
    expect(await says('who is blocked for more than 20 days')).toContain('**None** of 40');
    expect(await says('who has been stuck for more than two weeks')).toContain('Blocked pharmacies');
    expect(tom.last().text).toContain('Only for more than 14 days.');
    expect(await says('who has been locked out for more than 20 days')).toContain('**No** account');
  });

  it('holds for the reason', async () => {
    expect(await says('which pharmacies are blocked by a locked account')).toContain('**1** of 40');
    expect(await says('which pharmacies are blocked because the owner left')).toContain('**None** of 40');
    expect(await says('which pharmacies are stuck on MFA')).toContain('Only this reason:');
  });

  it('holds for alerts', async () => {
    expect(await says('open alerts in North')).toContain('Only North.');
    expect(tom.last().text).toContain('You have 1 open alert.');
    expect(await says('all alerts in Central')).toContain('You have no open alerts.');
    expect(await says('alerts older than 20 days')).toContain('You have no open alerts.');
    expect(await says('alerts in Narnia')).toContain('I do not know a cell named Narnia.');
  });

  it('holds for nudges', async () => {
    expect(await says('nudge everyone blocked by a locked account')).toContain('Nudge 1 person?');
    expect(await says('nudge everyone blocked for more than 20 days')).toContain('Nobody to nudge');
    expect(await says('nudge everyone who must log in within 10 days')).toContain('Within 10 days');
  });

  it('is not left out without a word', async () => {
    expect(await says('who is blocked because of the weather')).toContain('I do not know that reason');
    expect(await says('who got blocked in the last 3 days')).toContain('I cannot choose by those days');
    expect(await says('who has not started for 10 days')).toContain('I cannot choose by those days');
    expect(await says('which passwords expire in March')).toContain('I cannot choose by those days');
    expect(await says('who has been waiting since October')).toContain('I cannot choose by those days');
  });

  it('is not left out of a nudge: then nobody is nudged', async () => {
    await says('who is blocked');
    for (const text of [
      'nudge everyone',
      'nudge everyone who owes me money',
      'nudge everyone who has not started for 10 days',
      'nudge everyone blocked because of the weather',
    ]) {
      expect(await says(text)).toContain('so I nudge nobody');
      expect(tom.last().buttons.map(({ title }) => title)).not.toContain('Send');
    }
    expect(await says('nudge them')).toContain('Nudge 1 person?');
  });

  it('names a cell that there is not', async () => {
    expect(await says('who leads Narnia')).toContain('I do not know a cell named Narnia.');
    await tom.presses('North');
    expect(tom.last().text).toContain('priya.shah@');
    expect(await says('who leads North')).toContain('priya.shah@');
    expect(await says('who leads Kensington')).toContain('I do not know a cell named Kensington.');
  });
});

describe('what is asked next about a list', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    await tom.opens();
  });
  afterEach(() => bot.close());

  it('is about the same pharmacies, one question after the other', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'no', 'none']) await amara.says(text);
    bot.wait(40 * day);
    expect((await tom.says('which premises lack shared mailboxes')).text).toContain('**40** of 40');
    expect((await tom.says('only North')).text).toContain('**14** of 14');
    const older = (await tom.says('older than 30 days')).text;
    expect(older).toContain('Only North. Only pharmacies that have said nothing for more than 30 days');
    expect(older).toContain('**14** of 14');
    expect((await tom.says('who is their lead?')).text).toContain('priya.shah@');
    const nudge = (await tom.says('nudge them')).text;
    expect(nudge).toContain('Nudge 1 person?');
    expect(nudge).toContain('of 14 on this list: Pharmacies without a confirmed shared mailbox');
    const others = (await tom.says('and the others?')).text;
    expect(others).toContain('All other pharmacies, not: Pharmacies without a confirmed shared mailbox');
    expect(others).toContain('**None** of 14');
    expect((await tom.says('who is their lead?')).text).toContain('Nobody is on this list');
  });

  it('may be a part of the list, of which it is then said', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'my account is locked']) await amara.says(text);
    await tom.says('who has not started');
    const none = (await tom.says('only the blocked ones')).text;
    expect(none).toContain('Only those of this list: Pharmacies that have not started.');
    expect(none).toContain('**None** of 39 pharmacies.');
    await tom.says('which premises lack shared mailboxes');
    await tom.says('only North');
    const blocked = (await tom.says('which of them are blocked')).text;
    expect(blocked).toContain('Blocked pharmacies');
    expect(blocked).toContain(
      'Only those of this list: Pharmacies without a confirmed shared mailbox. Only North.',
    );
    expect(blocked).toContain('**1** of 14 pharmacies.');
    expect((await tom.says('only the waiting ones')).text).toContain('**None** of 1 pharmacy.');
    await tom.says('which premises lack shared mailboxes');
    await tom.says('just the blocked ones');
    expect((await tom.says('nudge them')).text).toContain('Nudge 1 person?');
    await tom.says('who has not started');
    expect((await tom.says('and the blocked ones')).text).toContain('**1** of 40 pharmacies.');
  });

  it('is called by one word, and every list of which it is a part is said once', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'my account is locked']) await amara.says(text);
    await tom.says('which premises in North lack shared mailboxes');
    for (const text of ['only those locked out', 'only the locked out ones'])
      expect((await tom.says(text)).text).toContain('**1** account, at 1 of');
    await tom.says('which premises in North lack shared mailboxes');
    await tom.says('only the blocked ones');
    expect((await tom.says('and the waiting ones')).text).toContain('Pharmacies that are waiting');
    expect(tom.last().text).toContain('**None** of 14 pharmacies.');
    await tom.says('which premises in North lack shared mailboxes');
    for (const text of ['only the blocked ones', 'which of them are waiting', 'only those blocked'])
      await tom.says(text);
    const said = tom.last().text.match(/Only those of this list: [^.]+/g) ?? [];
    expect(said).toEqual([
      'Only those of this list: Pharmacies without a confirmed shared mailbox',
      'Only those of this list: Pharmacies that are waiting',
    ]);
  });

  it('may be a cell in few words', async () => {
    expect((await tom.says('which are in south')).text).toContain('Ask for a list first');
    await tom.says('who has not started');
    expect((await tom.says('which are in south')).text).toContain('**13** of 13');
    expect((await tom.says('who is in central')).text).toContain('Pharmacies that have not started');
    expect(tom.last().text).toContain('Only Central.');
  });

  it('is of leads where leads are shown', async () => {
    await bot.person(people.lead).opens();
    await tom.says('who are the leads');
    const away = (await tom.says('which of them havent opened the bot')).text;
    expect(away).toContain('**3** cell leads.');
    expect(away).not.toContain('priya.shah@');
  });

  it('counts days by the last word, where a pharmacy lacks a mailbox', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'no', 'none']) await amara.says(text);
    bot.wait(20 * day);
    await tom.says('which premises in North lack shared mailboxes');
    expect((await tom.says('older than 30 days')).text).toContain('**13** of 14');
    expect((await tom.says('older than 10 days')).text).toContain('**14** of 14');
  });

  it('invites those who are not on Teams, and not the others', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    expect((await tom.says('who is not on teams')).text).toMatch(
      /Send them an invitation[\s\S]*Invitation text/,
    );
    const { text } = await tom.says('and the others?');
    expect(text).toContain('**1** of 40');
    expect(text).not.toMatch(/invitation/i);
  });

  it('names the leads who are not here, or says that all are', async () => {
    expect((await tom.says('leads not here')).text).toContain('**4** cell leads.');
    for (const lead of [people.lead, people.secondLead, people.thirdLead]) await bot.person(lead).opens();
    for (const words of ['Elin no longer leads South', 'elin.price@lpc.example no longer leads South'])
      for (const text of [words, 'yes']) await tom.says(text);
    expect((await tom.says('leads not here')).text).toContain('Every cell lead has opened Mailbox Guide.');
  });

  it('says which lists have days', async () => {
    await tom.says('who has not started');
    expect((await tom.says('older than 30 days')).text).toContain('This list cannot be limited by days.');
  });

  it('is of its cell', async () => {
    for (const text of ['only the blocked ones', 'which of these are blocked', 'and the stalled ones']) {
      await tom.says('which premises in North lack shared mailboxes');
      expect((await tom.says(text)).text).toContain('Only North.');
      expect(tom.last().text).toContain('of 14');
    }
    await tom.says('which premises in North lack shared mailboxes');
    expect((await tom.says('only those who are not on Teams')).text).toContain('Only North.');
    expect((await tom.says('which of them are blocked in South')).text).toContain('Only South.');
    expect((await tom.says('who is blocked')).text).not.toContain('Only South.');
  });

  it('is of what is due there', async () => {
    await tom.says('who must change their password within 10 days in South');
    const wider = (await tom.says('within 30 days')).text;
    expect(wider).toContain('Only South.');
    expect(wider).toContain('Within 30 days');
    expect(wider).toContain('password');
  });

  it('is of the week of that cell', async () => {
    await tom.says('what happened this week in North');
    expect((await tom.says('and last week?')).text).toContain('North');
  });

  it('is how many are on it', async () => {
    expect((await tom.says('how many')).text).toContain('How we are doing');
    await tom.says('who has not started in North');
    for (const text of ['how many', 'how many is that?', 'how many of them']) {
      expect((await tom.says(text)).text).toContain('**14** of 14');
      expect(tom.last().text).toContain('Pharmacies that have not started');
    }
  });

  it('is no nudge for a part of it', async () => {
    await tom.says('which premises in North lack shared mailboxes');
    expect((await tom.says('nudge those of them who are blocked')).text).toContain('so I nudge nobody');
  });
});
