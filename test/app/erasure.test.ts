import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toStored } from '../../src/app/records/kinds.ts';
import { beginWork } from '../../src/app/work.ts';
import { evolve, newPremises } from '../../src/domain/premises/evolve.ts';
import { demoTenantId, people } from '../../src/playground/people.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { beginning, startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** Somebody whose ids are long enough to be looked for. */
function somebody(name: string, email: string, code: string) {
  const aadObjectId = `7c5b1e2a-90d4-4f6b-8a31-5d0e2f${code}`;
  return { name, email, aadObjectId, teamsId: `29:1Xq-${code}-bT` };
}

const ysolde = somebody('Ysolde Quillfeather', 'ysolde.quillfeather@brackenhill.example', '9a7731');
const oskar = somebody('Oskar Thistlewood', 'oskar.thistlewood@lpc.example', 'c04fd2');

describe('somebody who is forgotten', () => {
  let folder: string;
  let file: string;
  let store: StoreAdapter;
  let bot: TestBot;
  let files: FileHost;
  let tom: TeamsPerson;
  let priya: TeamsPerson;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'erasure-'));
    file = join(folder, 'guide.db');
    store = openSqliteStore({ file, now: () => bot?.now() ?? beginning });
    bot = await startTestBot({ store });
    files = await openFileHost();
    tom = bot.person(people.admin);
    priya = bot.person(people.lead);
    for (const person of [tom, priya]) await person.opens();
  });
  afterEach(async () => {
    await bot.close();
    await files.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** Which of some texts any byte of the store's files still tells. */
  function left(...texts: readonly string[]): string[] {
    const bytes = ['', '-wal', '-shm']
      .map((part) => file + part)
      .filter(existsSync)
      .map((path) => readFileSync(path).toString('latin1').toLowerCase());
    return texts.filter((text) => bytes.some((part) => part.includes(text.toLowerCase())));
  }

  async function importRoster(...rows: readonly string[]): Promise<void> {
    const header = 'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email';
    await attach(tom, files.put(`${header}\n${rows.join('\n')}\n`), 'roster.csv');
    await tom.presses('Apply');
  }

  /** The events of every premises, replayed, still give its record. */
  async function expectReplay(): Promise<void> {
    const work = beginWork(store);
    for (const stored of await work.find('premises')) {
      const events = await work.find('event', { where: { ods: stored.ods } });
      const { dueAt: _, ...record } = stored;
      const replayed = events.reduce(evolve, newPremises(stored.ods));
      expect(JSON.parse(JSON.stringify(toStored('premises', replayed)))).toEqual(
        toStored('premises', record),
      );
    }
  }

  it('as a contractor is in no byte any more, and what happened stays', async () => {
    await importRoster(`FAD37,,,,,${ysolde.email}`);
    const person = bot.person(ysolde);
    const colleague = bot.person(people.contractor);
    const words = 'The gizmotron is frobnicated since Tuesday';
    const turns = [
      'FAD37',
      'yes',
      'no',
      'none',
      'ysolde.quillfeather7@nhs.net',
      'head office',
      'Zebulon Marsh',
      'today',
    ];
    for (const text of turns) await person.says(text);
    await colleague.says('FAD37');
    await colleague.says('yes');
    await person.says("I'm stuck");
    await person.presses('Send', { code: 'other', text: words });
    await priya.presses('I take it');
    await priya.presses('Add a note', { text: 'Rang Ysolde, she looks again' });
    await tom.says('status of FAD37');
    await tom.says('make Ysolde Quillfeather lead of North');
    const marks = [
      'ysolde',
      'quillfeather',
      ysolde.aadObjectId,
      ysolde.teamsId,
      person.conversationId,
      'nhs.net\\"7',
      'quillfeather7@nhs.net',
      'gizmotron',
      'zebulon',
    ];
    expect(left(...marks)).toContain('gizmotron');
    expect(left(...marks)).toContain('zebulon');

    await person.says('forget me');
    expect(person.last().text).toContain('Shall I forget you? This cannot be undone.');
    expect(person.last().text).toContain('take them out of that file');
    await person.presses('Yes, forget');
    expect(person.last().text).toContain('I forget you within a few minutes');
    await bot.sweep();
    expect(left(...marks)).toEqual([]);
    await expectReplay();

    await tom.says('history of FAD37');
    expect(tom.last().text).toContain(
      'Somebody who is no longer here answered "Can you open the shared mailbox?"',
    );
    expect(tom.last().text).toContain('What I held of one of its people was erased.');
    expect(priya.cards().some(({ text }) => text.includes('Asked by\nsomebody who is no longer here'))).toBe(
      true,
    );
    const premises = await beginWork(store).get('premises', 'FAD37');
    expect(premises?.people).toHaveLength(1);
    expect(premises?.mailbox.status).toBe('none');
    expect(premises?.rosterEmails).not.toContain(ysolde.email);
    await tom.says('audit');
    expect(tom.last().text).toContain('Somebody who is no longer here had a person erased.');

    const cards = person.cards().length;
    await person.says('hello');
    expect(person.cards().length).toBe(cards + 1);
    expect(person.last().text).toContain('Which pharmacy do you work for?');
    expect(person.last().text).not.toContain('Bracken Hill');
  });

  it('as a lead leaves cells, alerts and confirmations to others', async () => {
    await importRoster(`FAD37,East,${oskar.email},0161 496 0345,1,`, `FZ211,East,${people.lead.email},,2,`);
    const lead = bot.person(oskar);
    await lead.opens();
    const contractor = bot.person(people.contractor);
    const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'];
    for (const text of turns) await contractor.says(text);
    await lead.presses('Received');
    for (const text of ['today', 'today', 'I am locked out']) await contractor.says(text);
    await lead.presses('I take it');
    await lead.presses('Add a note', { text: 'Grumbleweed to call back' });
    await lead.says('act for FZ211');
    await lead.says('no');
    const marks = [
      'oskar',
      'thistlewood',
      oskar.aadObjectId,
      oskar.teamsId,
      lead.conversationId,
      '496 0345',
      'grumbleweed',
    ];
    expect(left(...marks)).toEqual(marks);

    await tom.says('erase Oskar Thistlewood');
    expect(tom.last().text).toContain('Shall I forget Oskar Thistlewood? This cannot be undone.');
    expect(tom.last().text).toContain('1 open alert goes to somebody else.');
    await tom.presses('Yes, forget');
    await bot.sweep();
    expect(left(...marks)).toEqual([]);
    await expectReplay();

    const open = await store.query({ kind: 'alert', where: { state: ['raised', 'taken'] } });
    expect(open.length).toBeGreaterThan(0);
    for (const { value } of open)
      expect(value).toMatchObject({
        state: 'raised',
        recipients: [expect.stringContaining(people.lead.aadObjectId)],
      });
    expect(priya.last().text).toContain('open: nobody has taken it');
    await tom.says('history of FAD37');
    expect(tom.last().text).toContain('Somebody who is no longer here confirmed the mailbox.');
    expect((await beginWork(store).get('premises', 'FAD37'))?.mailbox.status).toBe('confirmed');
    await tom.says('history of FZ211');
    expect(tom.last().text).toContain('The pharmacy, by somebody who is no longer here, answered');
  });

  it('as a lead with a case has the others told that nobody has it', async () => {
    const grace = bot.person(people.secondLead);
    await grace.opens();
    const contractor = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'I am locked out'])
      await contractor.says(text);
    await priya.presses('I take it');
    expect(grace.last().text).toContain('Priya Shah');
    await priya.says('forget me');
    await priya.presses('Yes, forget');
    await bot.sweep();
    const told = grace.cards().filter(({ text }) => text.includes('Nobody has this case now'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Bracken Hill Pharmacy (FAD37)');
  });

  it('has no name left that colleagues gave the account', async () => {
    await importRoster(`FAD37,,,,,${ysolde.email}`);
    const colleague = bot.person(people.contractor);
    const turns = [
      'FAD37',
      'yes',
      'no',
      'none',
      'not yet',
      'independent',
      'ready',
      'applied',
      'today',
      'none',
    ];
    for (const text of [...turns, 'it is here', 'pharmacy.fad37@nhs.net', 'me and Quilly', 'yes'])
      await colleague.says(text);
    expect(colleague.last().text).toContain('Quilly');
    const person = bot.person(ysolde);
    for (const text of ['FAD37', 'yes']) await person.says(text);
    await person.presses('Quilly');
    await colleague.says("I'm stuck");
    await colleague.presses('Send', { code: 'other', text: 'It hums' });
    // The colleague cannot be reached, so a message with a question about the account waits.
    bot.connector.fault = ({ path }) => (path.includes(colleague.conversationId) ? 503 : undefined);
    await priya.presses('Solved');
    await person.says('forget me');
    await person.presses('Yes, forget');
    expect(JSON.stringify(await store.query({ kind: 'outbox' }))).toContain('Quilly');
    await bot.sweep();
    expect(JSON.stringify(await store.query({ kind: 'outbox' }))).toContain('former colleague');
    expect(left('quilly', 'ysolde')).toEqual([]);
    await expectReplay();
    const premises = await beginWork(store).get('premises', 'FAD37');
    expect(premises?.accounts.map(({ label, personId }) => [label, personId !== undefined])).toEqual([
      ['Amara Okafor', true],
      ['former colleague', false],
    ]);
  });

  it('is in no entry of who did what: what was done to them stays, they do not', async () => {
    const lead = bot.person(oskar);
    await lead.opens();
    const changes = [
      `make ${oskar.email} lead of North`,
      'Oskar Thistlewood no longer leads North',
      `make ${ysolde.email} lead of North`,
      `${ysolde.email} no longer leads North`,
    ];
    for (const text of changes) for (const said of [text, 'yes']) await tom.says(said);
    const marks = ['oskar', 'thistlewood', oskar.aadObjectId, 'ysolde', 'quillfeather'];
    expect(left(...marks)).toEqual(marks);
    for (const who of ['Oskar Thistlewood', ysolde.email]) {
      await tom.says(`erase ${who}`);
      await tom.presses('Yes, forget');
      await bot.sweep();
    }
    expect(left(...marks)).toEqual([]);
    const { text } = await tom.says('audit');
    expect(text).not.toContain('forgotten:');
    for (const done of ['made', 'took'])
      expect(
        text.split(`Tom Ellery ${done} somebody who is no longer here`),
        'twice, and what stands before',
      ).toHaveLength(3);
  });

  it('may have opened nothing: whom only the roster names is erased by e-mail address', async () => {
    await importRoster(`FAD37,,,,,${ysolde.email}`);
    expect(left(ysolde.email)).toEqual([ysolde.email]);
    await tom.says(`erase ${ysolde.email}`);
    expect(tom.last().text).toContain(`Shall I forget ${ysolde.email}?`);
    await tom.presses('Yes, forget');
    await bot.sweep();
    expect(left(ysolde.email, 'quillfeather')).toEqual([]);
    await expectReplay();
    // An old roster brings the address back, and its preview says so.
    await importRoster(`FAD37,,,,,${ysolde.email}`);
    expect(
      tom
        .cards()
        .map(({ text }) => text)
        .join(),
    ).toMatch(/\*\*1\*\* (?:person is|people are) named for a pharmacy/);
    expect((await beginWork(store).get('premises', 'FAD37'))?.rosterEmails).toContain(ysolde.email);
  });

  it.each(['Zebulon Marshwick', 'Zebulon'])(
    'may be no more than a name that a colleague gave: "erase %s"',
    async (who) => {
      const colleague = bot.person(people.contractor);
      const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Zebulon Marshwick', 'sent'];
      for (const text of turns) await colleague.says(text);
      for (const text of ['status of FAD37', 'who is locked out', 'history of FAD37']) await tom.says(text);
      await tom.says(`erase ${who}`);
      expect(tom.last().text).toContain('Shall I forget Zebulon Marshwick? This cannot be undone.');
      expect(tom.last().text).toContain('the list of accounts of Bracken Hill Pharmacy (FAD37)');
      await tom.presses('Yes, forget');
      await bot.sweep();
      expect(left('zebulon', 'marshwick')).toEqual([]);
      await expectReplay();
      const premises = await beginWork(store).get('premises', 'FAD37');
      expect(premises?.accounts.map(({ label }) => label)).toEqual(['Amara Okafor', 'former colleague']);
      expect(premises?.mailbox.status).toBe('says_it_has_one');
    },
  );

  it('is one of several whom a name may mean, and nobody else', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam'])
      await amara.says(text);
    await amara.says('other pharmacy');
    await amara.presses(/Foxglove/);
    for (const text of ['yes', 'pharmacy.fab12@nhs.net', 'me and Sam']) await amara.says(text);
    await tom.says('erase Sam');
    await tom.presses('Sam, FAB12');
    await tom.presses('Yes, forget');
    await bot.sweep();
    const labelsAt = async (ods: string) =>
      (await beginWork(store).get('premises', ods))?.accounts.map(({ label }) => label);
    expect(await labelsAt('FAB12')).toContain('former colleague');
    expect(await labelsAt('FAD37')).toContain('Sam');
    await expectReplay();
    expect((await tom.says('erase Nobody Atall')).text).toContain('I do not know anybody called');
  });

  it('may be named by the history alone', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Zebulon Marshwick', 'back'])
      await amara.says(text);
    await amara.says('me and Sam');
    expect(
      (await beginWork(store).get('premises', 'FAD37'))?.accounts.map(({ label }) => label),
    ).not.toContain('Zebulon Marshwick');
    expect(left('zebulon')).toEqual(['zebulon']);
    expect((await tom.says('erase zebulon')).text).toContain('Shall I forget Zebulon Marshwick?');
    await tom.says('no');
    for (const text of ['erase mr marshwick', 'erase zebulon marshwick pls', 'forget zebulon thanks'])
      expect((await tom.says(text)).text).toContain('Shall I forget Zebulon Marshwick?');
    await tom.presses('Yes, forget');
    await bot.sweep();
    expect(left('zebulon', 'marshwick')).toEqual([]);
    await expectReplay();
  });

  it('waits for a yes, a draft and all', async () => {
    const guest = bot.person({ ...ysolde, email: '' });
    for (const text of ['FAD37', 'yes', 'no', 'none', 'not yet', 'head office', 'Zebulon Marsh'])
      await guest.says(text);
    const marks = ['ysolde', 'quillfeather', ysolde.aadObjectId, 'zebulon'];
    expect(left(...marks)).toEqual(marks);
    await guest.says('delete my data');
    await guest.presses('Yes, forget');
    await bot.sweep();
    expect(left(...marks)).toEqual([]);
    expect(await store.query({ kind: 'draft' })).toEqual([]);
    const [claim] = await store.query({ kind: 'alert', where: { ods: 'FAD37' } });
    expect(claim?.value).toMatchObject({ state: 'withdrawn' });
    await expectReplay();
  });

  it('stays when they say no, when an admin is one by the settings, and for all but admins', async () => {
    const person = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'forget me']) await person.says(text);
    await person.presses('No');
    expect(person.last().text).toContain('Nothing is changed.');
    await tom.says('forget me');
    expect(tom.last().text).toContain('take them out of ADMIN_IDS first');
    await priya.says('erase Amara Okafor');
    expect(priya.last().text).toContain('I cannot show or do that for you');
    await bot.sweep();
    expect(left('amara')).toEqual(['amara']);
    expect(await store.query({ kind: 'erasure' })).toEqual([]);
  });

  it('is not the last admin', async () => {
    await tom.says('make Priya an admin');
    await tom.presses('Yes');
    await priya.says('remove Tom Ellery as admin');
    await priya.presses('Yes');
    await priya.says('forget me');
    expect(priya.last().text).toContain('Priya Shah is the last admin');
  });

  it('shares the commit with nobody: whoever writes meanwhile makes it begin anew', async () => {
    const person = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'no', 'forget me']) await person.says(text);
    await person.presses('Yes, forget');
    await Promise.all([
      bot.sweep(),
      person.says('none'),
      priya.says('status of FAD37'),
      person.says('I am stuck'),
    ]);
    await bot.sweep();
    await expectReplay();
    const events = await store.query({ kind: 'event', where: { ods: 'FAD37' } });
    const known = await store.read([`person:${demoTenantId}:${people.contractor.aadObjectId}`]);
    // Either they were gone before they wrote, and are somebody new; or they were erased with what they wrote.
    if (known.size === 0) expect(JSON.stringify(events)).not.toContain(people.contractor.aadObjectId);
  });
});

describe('what is held of somebody', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it('is told in full, with what for and how long, and given as a file', async () => {
    const amara = bot.person(people.contractor);
    const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'];
    for (const text of turns) await amara.says(text);
    await amara.says("I'm stuck");
    await amara.presses('Send', { code: 'other', text: 'The cat ate the code' });
    await amara.says('what do you hold about me?');
    const { text } = amara.last();
    for (const part of [
      'What I hold about you',
      'to help pharmacies of Bracken Vale LPC',
      '12 months longer',
      'Amara Okafor',
      people.contractor.email,
      people.contractor.aadObjectId,
      'Bracken Hill Pharmacy (FAD37)',
      'FAD37: The cat ate the code',
    ])
      expect(text).toContain(part);
    await amara.presses('Export CSV');
    const url = amara.last().buttons.find(({ title }) => title === 'Download')?.url ?? 'http://none';
    const csv = await (await fetch(`${bot.url}${new URL(url).pathname}`)).text();
    expect(csv).toContain('FAD37: Amara Okafor answered ""Can you open the shared mailbox?""');
    expect(csv).not.toContain('Sam,');
  });

  it('tells leads and admins of their roles, too', async () => {
    const priya = bot.person(people.lead);
    await priya.opens();
    await priya.says('what do you hold about me?');
    expect(priya.last().text).toContain('Leads the cell\nNorth');
    const tom = bot.person(people.admin);
    await tom.opens();
    await tom.says('what data do you have on me');
    expect(tom.last().text).toContain('Role\nadmin');
    expect(tom.last().text).not.toContain('Priya');
  });
});
