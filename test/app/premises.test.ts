import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what an admin changes about pharmacies by words', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    amara = bot.person(people.contractor);
    for (const person of [tom, priya, amara]) await person.opens();
  });
  afterEach(() => bot.close());

  const premises = async (ods: string) =>
    (await bot.store.read([`premises:${ods}`])).get(`premises:${ods}`)?.value as Record<string, unknown>;
  const ofDaniel = [people.secondContractor.email];
  const audited = async () =>
    (await bot.store.query({ kind: 'audit' })).map(({ value }) => (value as { what: string }).what);

  it('closes a pharmacy and opens it again, after asking; what it said is kept', async () => {
    for (const text of ['FAD37', 'yes', 'I am locked out']) await amara.says(text);
    expect((await tom.says('FAD37 has closed')).text).toContain(
      'Mark Bracken Hill Pharmacy (FAD37) as closed?',
    );
    await tom.says('no');
    expect(await premises('FAD37')).toMatchObject({ listed: 'open' });
    await tom.says('FAD37 has closed');
    expect((await tom.says('yes')).text).toContain('To undo it, say "FAD37 is open again".');
    expect(await premises('FAD37')).toMatchObject({ listed: 'closed', blocked: true });
    expect(priya.last().text).toContain('no longer needed');
    expect((await tom.says('which premises lack shared mailboxes')).text).not.toContain('Bracken Hill');
    expect((await tom.says('FAD37 has closed')).text).toContain('marked as closed already');
    await tom.says('FAD37 is open again');
    await tom.says('yes');
    expect(await premises('FAD37')).toMatchObject({ listed: 'open', blocked: true, cell: 'North' });
    expect((await tom.says('history of FAD37')).text).toMatch(/Tom Ellery marked it as closed/);
    expect(await audited()).toEqual(expect.arrayContaining(['pharmacy_marked', 'pharmacy_marked']));
  });

  it('takes a pharmacy that does not provide the service out of what is lacking, and back', async () => {
    const before = (await tom.says('which premises lack shared mailboxes')).text;
    expect(before).toContain('**40** of 40 pharmacies.');
    expect((await tom.says('FAD37 is not providing the service')).text).toContain(
      'as not providing the service?',
    );
    expect((await tom.says('yes')).text).toContain('To undo it, say "FAD37 provides the service".');
    const after = (await tom.says('which premises lack shared mailboxes')).text;
    expect(after).toContain('**39** of 40 pharmacies.');
    expect(after).not.toContain('Bracken Hill Pharmacy');
    expect((await tom.says('who has not started')).text).not.toContain('Bracken Hill Pharmacy');
    expect((await tom.says('status of FAD37')).text).toContain('Not provided');
    expect((await tom.says('history of FAD37')).text).toContain('marked it as not providing the service');
    await tom.says('FAD37 provides the service');
    await tom.says('yes');
    expect((await tom.says('which premises lack shared mailboxes')).text).toContain(
      '**40** of 40 pharmacies.',
    );
  });

  it('moves several pharmacies at once', async () => {
    const asked = await tom.says('move FAB12 and FAD37 to South');
    expect(asked.text).toContain('Move Foxglove Pharmacy (FAB12), Bracken Hill Pharmacy (FAD37) to South?');
    await tom.says('yes');
    expect(await premises('FAB12')).toMatchObject({ cell: 'South' });
    expect(await premises('FAD37')).toMatchObject({ cell: 'South' });
    expect((await tom.says('move FAB12 and FAD37 to South')).text).toContain('Already in South');
    expect((await tom.says('move FAB12 and FX9Z9 to North')).text).toContain('FX9Z9');
    expect(await premises('FAB12')).toMatchObject({ cell: 'South' });
  });

  it('takes somebody off a pharmacy, whom the roster then does not name any more', async () => {
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    const asked = await tom.says(`remove ${people.contractor.email} from FAD37`);
    expect(asked.text).toContain('Take Amara Okafor off Bracken Hill Pharmacy (FAD37)?');
    await tom.says('yes');
    expect(amara.last().text).toContain('Tom Ellery has taken you off Bracken Hill Pharmacy here.');
    expect(await premises('FAD37')).toMatchObject({ people: [], rosterEmails: ofDaniel });
    // They are asked for the lead's yes now, as anybody whom the roster does not name.
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    expect(await premises('FAD37')).toMatchObject({ people: [] });
    expect((await tom.says('remove nobody@nowhere.example from FAD37')).text).toContain(
      'I know nobody called nobody@nowhere.example at Bracken Hill Pharmacy',
    );
  });

  it('takes an address off that nobody has come with yet', async () => {
    const { email } = people.contractor;
    await tom.says(`take ${email.toUpperCase()} off FAD37`);
    expect((await tom.says('yes')).text).toContain('does not look after Bracken Hill Pharmacy here any more');
    expect(await premises('FAD37')).toMatchObject({ rosterEmails: ofDaniel });
  });

  it('gives the card of the test message that is looked for, or says what is missing', async () => {
    expect((await priya.says("confirm FAD37's mailbox")).text).toContain(
      'Bracken Hill Pharmacy has not said yet that it sent a test message.',
    );
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
      await amara.says(text);
    await priya.says("confirm FAD37's mailbox");
    await priya.presses('Received');
    expect(await premises('FAD37')).toMatchObject({ mailbox: { status: 'confirmed' } });
    expect((await priya.says("confirm FAD37's mailbox")).text).toContain(
      'The mailbox of Bracken Hill Pharmacy is confirmed already, since 2 November 2026.',
    );
  });

  it('tells the colleagues of somebody who leaves, and the lead when nobody is left', async () => {
    const sam = bot.person({ ...people.secondContractor, email: people.contractor.email });
    await sam.opens();
    for (const person of [amara, sam]) for (const text of ['FAD37', 'yes']) await person.says(text);
    await amara.says('leave FAD37');
    await amara.says('yes');
    expect(sam.last().text).toContain(
      'Amara Okafor does not look after Bracken Hill Pharmacy here any more.',
    );
    await sam.says('leave FAD37');
    await sam.says('yes');
    expect(priya.last().text).toContain('Nobody of it is here now.');
    await priya.presses('Answer for it');
    expect(priya.last().text).toContain('You now answer for Bracken Hill Pharmacy');
  });
});

describe('a roster that is imported again', () => {
  let bot: TestBot;
  let files: FileHost;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    files = await openFileHost();
    tom = bot.person(people.admin);
    await tom.opens();
  });
  afterEach(async () => {
    await bot.close();
    await files.close();
  });

  const header = 'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email';
  const contact = async (email: string) =>
    (await bot.store.read([`contact:${email}`])).get(`contact:${email}`)?.value as {
      contractorOf: string[];
      leadOf: string[];
    };

  it('shows whom it does not name, and keeps them unless they are to be taken out', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
    const roster = [header, `,North,${people.lead.email},,1,`, 'FAD37,North,,,,new@brackenhill.example'].join(
      '\n',
    );
    const preview = await attach(tom, files.put(roster), 'roster.csv');
    expect(preview.text).toMatch(
      /Not in this roster: \*\*\d+\*\* people of pharmacies and \*\*\d+\*\* leads\./,
    );
    expect(preview.text).toContain(`${people.contractor.email} (FAD37)`);
    await tom.presses('Apply');
    expect((await contact(people.contractor.email)).contractorOf).toContain('FAD37');
    await attach(tom, files.put(roster), 'roster.csv');
    await tom.presses('Apply, and take those out');
    expect(tom.returned?.text).toContain('Done. The roster is up to date.');
    expect((await contact(people.contractor.email)).contractorOf).toEqual([]);
    expect((await contact(people.secondLead.email)).leadOf).toEqual([]);
    expect((await contact(people.lead.email)).leadOf).toEqual(['north']);
    const again = await attach(tom, files.put(roster), 'roster.csv');
    expect(again.buttons.map(({ title }) => title)).toEqual(['Cancel']);
    expect(again.text).not.toContain('Not in this roster');
    expect((await amara.says('status')).text).not.toContain('Bracken Hill');
  });
});
