import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('pharmacies and leads who are not here yet', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot({ env: { TEAMS_APP_ID: '77777777-0000-4000-8000-000000000007' } });
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    for (const person of [tom, priya]) await person.opens();
  });
  afterEach(() => bot.close());

  it('are listed, each lead seeing their own cells', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    const all = await tom.says('which pharmacies have nobody on Teams?');
    expect(all.text).toContain('**39** of 40 pharmacies.');
    const own = await priya.says('who is not on Teams');
    expect(own.text).toContain('**13** of 14 pharmacies.');
    expect(own.text).not.toMatch(/South|FAD37/);
    const leads = await tom.says("which leads haven't opened the bot");
    expect(leads.text).toContain('**3** cell leads.');
    expect(leads.text).not.toContain('priya.shah');
    expect((await priya.says('which leads have not opened the bot')).text).toContain(
      'I cannot show or do that for you',
    );
  });

  it('are invited by a text to paste, with the link and what to do', async () => {
    const { text } = await tom.says('invitation for FZ428');
    expect(text).toContain('Copy this into an e-mail:');
    expect(text).toContain('https://teams.microsoft.com/l/app/77777777-0000-4000-8000-000000000007');
    expect(text).toContain('type your ODS code FZ428');
    expect((await priya.says('invitation for FZ428')).text).toContain('I cannot show or do that for you');
  });

  it('are those whom no message reaches any more, too', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    expect((await tom.says('status of FAD37')).buttons.map(({ title }) => title)).not.toContain(
      'Invitation text',
    );
    await amara.posts(amara.activity({ type: 'installationUpdate', action: 'remove' }));
    expect((await tom.says('who is not on Teams')).text).toContain('**40** of 40 pharmacies.');
    await tom.says('status of FAD37');
    expect((await tom.presses('Invitation text')).text).toContain('type your ODS code FAD37');
    await amara.opens();
    expect((await tom.says('who is not on Teams')).text).toContain('**39** of 40 pharmacies.');
  });

  it('a lead is invited by a text of their own', async () => {
    const forLeads = 'type "my alerts": https://teams.microsoft.com/l/app/77777777';
    await tom.says('which leads have not opened the bot');
    expect((await tom.presses('Invitation text')).text).toContain(forLeads);
    for (const text of [
      'invite Kofi',
      'Invite Kofi',
      'invitation for the leads',
      'invite the cell leads',
      'invite kofi.lund@lpc.example',
    ])
      expect((await tom.says(text)).text, text).toContain(forLeads);
    expect((await tom.says('invite Priya')).text).toContain('Priya Shah has opened me already');
    await tom.says('invite Zoe');
    expect(tom.last().text).toContain('I know no cell lead called Zoe.');
    expect((await tom.presses('For a pharmacy')).text).toContain('say hello: https://teams.microsoft.com');
  });

  it('an invitation without a link says what the operator has to set, beside the text', async () => {
    await bot.close();
    bot = await startTestBot();
    tom = bot.person(people.admin);
    await tom.opens();
    const { text, json } = await tom.says('invitation for FZ428');
    expect(text).toContain('The person who runs me has to set TEAMS_APP_ID.');
    const quoted = JSON.stringify((json.body as { type: string }[]).find(({ type }) => type === 'Container'));
    expect(quoted).toContain('put the link to the app here');
    expect(quoted).not.toContain('TEAMS_APP_ID');
  });

  it('are asked for the names of their own people: "me" is the lead, who answers for them', async () => {
    for (const text of ['act for FAD37', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam'])
      await priya.says(text);
    expect(priya.last().text).toContain('Please type the names of its own people.');
    await priya.says('Amara and Sam');
    const [entry] = (await bot.store.read(['premises:FAD37'])).values();
    const stored = entry?.value as { accounts: { label: string; personId?: string }[] } | undefined;
    expect(stored?.accounts.map(({ label, personId }) => [label, personId])).toEqual([
      ['Amara', undefined],
      ['Sam', undefined],
    ]);
  });

  it('a lead answers for a pharmacy, and its history says who did', async () => {
    expect((await priya.says('act for FAD37')).text).toContain('You now answer for Bracken Hill Pharmacy.');
    for (const text of ['yes', 'pharmacy.fad37@nhs.net', 'Amara and Sam', 'sent']) await priya.says(text);
    expect(priya.cards().some(({ text }) => text.includes('Test message of Bracken Hill'))).toBe(true);
    await priya.presses('Received');
    await priya.says('stop answering');
    expect(priya.last().text).toContain('You do not answer for Bracken Hill Pharmacy any more.');
    const events = await bot.store.query({ kind: 'event', where: { ods: 'FAD37' } });
    const answers = events
      .map(({ value }) => value as Record<string, unknown>)
      .filter(({ actedBy }) => actedBy);
    expect(answers.length).toBeGreaterThan(3);
    for (const { by, actedBy } of answers) {
      expect(by).toBe('pharmacy:FAD37');
      expect(actedBy).toContain(people.lead.aadObjectId);
    }
    // The pharmacy's own person takes it from there.
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    expect(amara.last().text).toContain('Amara');
    expect((await tom.says('which premises lack shared mailboxes')).text).toContain('**1** confirmed');
  });

  it('how it stands is about the pharmacy that is answered for, by button and by word', async () => {
    await priya.says('act for FAB12');
    for (const status of [await priya.presses('Status'), await priya.says('status')]) {
      expect(status.text).toContain('Foxglove Pharmacy (FAB12)');
      expect(status.text).toContain('Can you open the shared NHSmail mailbox');
    }
    expect((await priya.says('status of FZ214')).text).toContain('FZ214');
    await tom.says('what has Priya done');
    expect(tom.last().text).toContain('FZ214');
  });

  it('a lead answers for no pharmacy of another cell, and none after losing the cell', async () => {
    expect((await priya.says('act for FZ428')).text).toContain('I cannot show or do that for you');
    await priya.says('act for FAD37');
    for (const text of ['Priya no longer leads North', 'yes']) await tom.says(text);
    await priya.says('yes');
    const events = await bot.store.query({ kind: 'event', where: { ods: 'FAD37' } });
    expect(events.filter(({ value }) => (value as { actedBy?: string }).actedBy)).toEqual([]);
  });
});
