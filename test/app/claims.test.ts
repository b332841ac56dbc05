import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import { attach, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('somebody whom the roster does not name', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  let tom: TeamsPerson;
  /** A guest without an e-mail address. */
  let ada: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    grace = bot.person(people.secondLead);
    tom = bot.person(people.admin);
    const aadObjectId = 'de300000-0000-4000-8000-0000000000d1';
    ada = bot.person({ name: 'Ada Guest', email: '', aadObjectId, teamsId: `29:${aadObjectId}` });
    for (const person of [priya, grace, tom]) await person.opens();
  });
  afterEach(async () => {
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
    await bot.close();
  });

  const record = async (key: string) =>
    (await bot.store.read([key])).get(key)?.value as Record<string, unknown> | undefined;
  const titles = (person: TeamsPerson) => person.last().buttons.map(({ title }) => title);

  it('walks on in a draft, which the lead’s one press makes the pharmacy’s own', async () => {
    await ada.says('FAD37');
    expect((await ada.says('yes')).text).toContain('I have asked Priya Shah');
    expect(ada.last().text).toContain('Can you open the shared NHSmail mailbox');
    expect(priya.last().text).toContain('Does Ada Guest work for Bracken Hill Pharmacy?');
    expect(priya.last().text).toContain('Teams gives no e-mail address for this person.');
    for (const text of ['yes', 'pharmacy.fad37@nhs.net', 'me and Sam']) await ada.says(text);
    const word = /[A-Z]+-\d{4}/.exec(ada.last().text)?.[0];
    expect(await record('premises:FAD37')).toMatchObject({
      people: [],
      accounts: [],
      mailbox: { status: 'unknown' },
    });
    await priya.presses('Yes, they work there');
    expect(priya.returned?.text).toContain('Ada Guest now looks after Bracken Hill Pharmacy.');
    expect(ada.last().text).toContain('Priya Shah has said yes');
    expect(ada.last().text).toContain(word);
    const premises = await record('premises:FAD37');
    expect(premises).toMatchObject({ walk: { address: 'pharmacy.fad37@nhs.net' }, claims: [] });
    expect(premises?.accounts).toMatchObject([{ linked: true }, { linked: true }]);
    await ada.says('sent');
    expect(priya.last().text).toContain('Test message of Bracken Hill Pharmacy');
    expect(await bot.store.query({ kind: 'draft' })).toEqual([]);
  });

  it('sees nothing of what colleagues have said, and after the yes keeps it', async () => {
    for (const text of ['FAD37', 'yes', 'yes', 'alpha.pharmacy@nhs.net']) await amara.says(text);
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    expect((await ada.says('status')).text).toContain('not heard yet');
    for (const text of ['no', 'none']) await ada.says(text);
    const shown = ada.cards().map(({ text }) => text);
    expect(shown.join('\n')).not.toMatch(/alpha\.pharmacy@nhs\.net|Amara/);
    expect((await ada.says('may we sign up')).text).toContain('Your cell lead has not said yes to you.');
    await priya.presses('Yes, they work there');
    expect(await record('premises:FAD37')).toMatchObject({
      walk: { canOpen: 'yes', address: 'alpha.pharmacy@nhs.net' },
      people: [expect.any(String), expect.any(String)],
    });
    expect(ada.last().text).toContain('Who opens, or will open, this mailbox?');
  });

  it('is told kindly when the lead says no, and why', async () => {
    for (const text of ['FAD37', 'yes', 'no']) await ada.says(text);
    await priya.presses('No', { text: 'You have moved to Foxglove.' });
    expect(priya.returned?.text).toContain('no: Priya Shah');
    expect(ada.last().text).toContain(
      'Priya Shah could not say yes to your request for Bracken Hill Pharmacy.',
    );
    expect(ada.last().text).toContain('The reason: You have moved to Foxglove.');
    expect(await bot.store.query({ kind: 'draft' })).toEqual([]);
    expect((await ada.says('status')).text).toMatch(/Which pharmacy/);
  });

  it('is not put before the lead again on the day of a no, and is told whom to ring', async () => {
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    await priya.presses('No');
    const asked = priya.cards().length;
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    expect(ada.last().text).toContain('please ring Priya Shah, 020 7946 0101');
    expect(ada.last().text).toContain('Which pharmacy do you work for?');
    expect(priya.cards()).toHaveLength(asked);
    // Another pharmacy, and another day, are another matter.
    for (const text of ['FAB12', 'yes']) await ada.says(text);
    expect(priya.last().text).toContain('Does Ada Guest work for Foxglove Pharmacy?');
    bot.wait(day);
    for (const text of ['another pharmacy', 'FAD37', 'yes']) await ada.says(text);
    expect(priya.last().text).toContain('Does Ada Guest work for Bracken Hill Pharmacy?');
  });

  it('may take back a request and ask anew, but not without end', async () => {
    for (let times = 0; times < 5; times += 1)
      for (const text of ['FAD37', 'yes', 'leave FAD37', 'yes']) await ada.says(text);
    const cards = priya.cards().filter(({ text }) => text.includes('Does Ada Guest work for'));
    expect(cards).toHaveLength(3);
  });

  it('can be stuck in the draft: the lead sees it on the request, and is alerted after the yes', async () => {
    for (const text of ['FAD37', 'yes', 'I am locked out']) await ada.says(text);
    expect(ada.last().text).toContain('sees this with your request');
    expect(priya.last().text).toContain('Does Ada Guest work for Bracken Hill Pharmacy?');
    expect(priya.last().text).toMatch(/locked/i);
    expect(grace.cards()).toHaveLength(1);
    await priya.presses('Yes, they work there');
    expect(grace.last().text).toContain('Bracken Hill Pharmacy is stuck');
  });

  it('is told who really has the request when stuck in the draft', async () => {
    // The lead of South has not opened the bot.
    for (const text of ['FZ413', 'yes', 'locked out']) await ada.says(text);
    expect(ada.last().text).toContain('Tom Ellery sees this with your request');
    await ada.says('need my cell lead');
    expect(ada.last().text).toContain('Tom Ellery knows about it already.');
  });

  it('has said what they said when they said it, however late the yes comes', async () => {
    for (const text of ['FAD37', 'yes', 'I am locked out']) await ada.says(text);
    const saidAt = bot.now();
    bot.wait(day);
    await priya.presses('Yes, they work there');
    expect(await record('premises:FAD37')).toMatchObject({
      blockers: [{ code: 'locked_out', raisedAt: saidAt }],
      lastHeardAt: bot.now(),
    });
    const events = await bot.store.query({ kind: 'event', where: { ods: 'FAD37' } });
    const raised = events
      .map(({ value }) => value as { at: number; saidAt?: number; event: { type: string } })
      .find(({ event }) => event.type === 'blocker_raised');
    expect(raised).toMatchObject({ at: bot.now(), saidAt });
  });

  it('cannot say yes to themselves: the next lead or an admin does', async () => {
    await priya.says('FAD37');
    await priya.presses('I work there');
    await priya.says('yes');
    expect(grace.last().text).toContain('Does Priya Shah work for Bracken Hill Pharmacy?');
    const data = grace.last().buttons.find(({ title }) => title === 'Yes, they work there')?.data;
    const { body } = await priya.posts(
      priya.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'press', data } },
      }),
    );
    expect(JSON.stringify(body)).toContain('This is your own pharmacy');
    expect(JSON.stringify(body)).not.toContain('decide_claim');
    expect(await record('premises:FAD37')).toMatchObject({ people: [] });
    await grace.presses('Yes, they work there');
    expect(await record('premises:FAD37')).toMatchObject({ people: [expect.any(String)] });
  });

  it('asks the admins where the cell has no lead here, and applies a doubled or stale press once', async () => {
    await bot.close();
    bot = await startTestBot();
    tom = bot.person(people.admin);
    ada = bot.person({
      name: 'Ada Guest',
      email: '',
      aadObjectId: 'de300000-0000-4000-8000-0000000000d1',
      teamsId: '29:ada',
    });
    await tom.opens();
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    expect(tom.last().text).toContain('Does Ada Guest work for');
    await tom.presses('Yes, they work there');
    await tom.presses('Yes, they work there').catch(() => undefined);
    expect(await record('premises:FAD37')).toMatchObject({ people: [expect.any(String)] });
  });

  it('escalates like an alert: the next lead after a working day, the admins after three', async () => {
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    expect(grace.cards()).toHaveLength(1);
    bot.wait(25 * 60 * 60 * 1000);
    await bot.sweep();
    expect(grace.last().text).toContain('Does Ada Guest work for Bracken Hill Pharmacy?');
    expect(tom.cards()).toHaveLength(1);
    bot.wait(3 * 24 * 60 * 60 * 1000);
    await bot.sweep();
    expect(tom.last().text).toContain('Does Ada Guest work for Bracken Hill Pharmacy?');
    await tom.presses('Yes, they work there');
    expect(priya.last().text).toContain('yes: Tom Ellery');
  });

  it('needs nobody’s yes once the roster names them', async () => {
    const files = await openFileHost();
    for (const text of ['FZ211', 'yes', 'no']) await amara.says(text);
    const roster =
      'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email\nFZ211,,,,,amara.okafor@brackenhill.example\n';
    await attach(tom, files.put(roster), 'roster.csv');
    await tom.presses('Apply');
    await amara.says('hello');
    expect(
      amara.cards().some(({ text }) => text.includes('The LPC’s list now names you for Hill Pharmacy')),
    ).toBe(true);
    expect(await record('premises:FZ211')).toMatchObject({ walk: { canOpen: 'no' }, claims: [] });
    expect(priya.last().text).toContain('no longer needed');
    await files.close();
  });

  it('may take the request back', async () => {
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    await ada.says('leave');
    await ada.presses('Yes, leave it');
    expect(ada.last().text).toContain('I have taken back your request');
    expect(priya.last().text).toContain('no longer needed');
    expect(titles(priya)).not.toContain('Yes, they work there');
  });

  it('leaves a pharmacy; its record and its other people stay', async () => {
    const daniel = bot.person(people.secondContractor);
    for (const text of ['FAD37', 'yes', 'yes']) await amara.says(text);
    for (const text of ['FAD37', 'yes']) await daniel.says(text);
    await amara.says('I am leaving FAD37');
    await amara.says('no');
    expect(amara.last().text).toContain('Then you stay.');
    await amara.says('leave');
    await amara.says('yes');
    expect(amara.last().text).toContain('You have left Bracken Hill Pharmacy.');
    expect(await record('premises:FAD37')).toMatchObject({
      walk: { canOpen: 'yes' },
      people: [expect.any(String)],
    });
    expect((await daniel.says('status')).text).toContain('Bracken Hill Pharmacy');
  });
});
