import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { Card } from '../support/cards.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** The sentences of a card, by default the newest, in its order. */
function sentences(person: TeamsPerson, card: Card = person.last()): string[] {
  const table = card.json.body as {
    type: string;
    rows: { cells: { items: { text: string }[] }[] }[];
  }[];
  const rows = table.find(({ type }) => type === 'Table')?.rows ?? [];
  return rows.slice(1).map(({ cells }) => cells[0]?.items[0]?.text ?? '');
}

async function download(bot: TestBot, person: TeamsPerson): Promise<string[]> {
  const url = person.last().buttons.find(({ title }) => title === 'Download')?.url ?? 'http://none';
  const response = await fetch(`${bot.url}${new URL(url).pathname}`);
  return (await response.text()).trim().split('\r\n');
}

describe('what happened', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    tom = bot.person(people.admin);
    for (const person of [priya, tom]) await person.opens();
  });
  afterEach(() => bot.close());

  async function walk(): Promise<void> {
    const turns = ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'];
    for (const text of turns) await amara.says(text);
    bot.wait(day);
    await priya.presses('Received');
  }

  it('reads as sentences, the newest first, with what became of the mailbox', async () => {
    await walk();
    await tom.says('history of FAD37');
    expect(tom.last().text).toContain('History of Bracken Hill Pharmacy (FAD37)');
    expect(sentences(tom)).toEqual([
      'Priya Shah confirmed the mailbox. The mailbox is now: confirmed.',
      'Amara Okafor answered "The test message": I have sent it.',
      'Mailbox Guide gave a word for the test message.',
      'Amara Okafor answered "Who opens the mailbox": Amara Okafor, Sam.',
      'Amara Okafor answered "The address of the shared mailbox": pharmacy.fad37@nhs.net.',
      'Amara Okafor answered "Can you open the shared mailbox?": Yes, I can open it. The mailbox is now: says it has one.',
      'Amara Okafor began to look after it.',
      'The roster named daniel.ivers@brackenhill.example for it.',
      'The roster named amara.okafor@brackenhill.example for it.',
      'The roster put it into the cell North.',
      'The pharmacy list gave its name and place: Bracken Hill Pharmacy, ZZ1 1AA.',
    ]);
    expect(tom.last().text).toContain('3 November 2026');
  });

  it('goes on over pages, and goes out whole as a file', async () => {
    await walk();
    for (const text of ['today', 'today', 'I am locked out', 'that fixed it']) await amara.says(text);
    await priya.says('status of FAD37');
    await priya.presses('History');
    const newest = sentences(priya);
    expect(newest).toHaveLength(15);
    expect(newest).toContain('The cell lead was told of: My account is locked.');
    await priya.presses('More');
    const older = sentences(priya, priya.returned);
    expect(older.at(-1)).toContain('gave its name and place');
    await priya.says('export csv');
    const lines = await download(bot, priya);
    expect(lines).toHaveLength(1 + newest.length + older.length);
    const [entry] = await bot.store.query({ kind: 'audit', orderBy: 'at', descending: true });
    expect(entry?.value).toMatchObject({ what: 'exported', of: 'history', ods: 'FAD37' });
  });

  it('tells a pharmacy of itself, without the names and addresses of its other people', async () => {
    await walk();
    const ada = bot.person({
      ...people.contractor,
      name: 'Ada Guest',
      email: '',
      aadObjectId: 'ada',
      teamsId: '29:ada',
    });
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    await ada.says('history of FAD37');
    expect(ada.last().text).not.toContain('confirmed the mailbox');
    await amara.says('history of FAD37');
    const told = sentences(amara).join('\n');
    expect(told).toContain('Priya Shah confirmed the mailbox.');
    expect(told).toContain('You began to look after it.');
    expect(told).toContain('Somebody asked to look after it.');
    await amara.presses('Export CSV');
    for (const text of [told, (await download(bot, amara)).join('\n')]) {
      expect(text).not.toContain('Ada');
      expect(text).not.toContain('@brackenhill.example');
    }
    await priya.presses('Yes, they work there');
    await amara.says('history of FAD37');
    expect(sentences(amara)[0]).toBe('A colleague began to look after it.');
    await ada.says('history of FAD37');
    expect(sentences(ada).join('\n')).toContain('A colleague began to look after it.');
    await priya.says('history of FAD37');
    expect(sentences(priya)[0]).toBe('Ada Guest began to look after it.');
  });

  it('names the pharmacy, by its lead, where a lead answered for it', async () => {
    await priya.says('act for FZ210');
    await priya.says('yes');
    await priya.says('stop acting');
    await priya.says('history of FZ210');
    expect(sentences(priya)[0]).toContain('The pharmacy, by Priya Shah, answered "Can you open');
  });

  it('shows no id of somebody whom the roster named, who was taken off and then erased', async () => {
    for (const text of ['remove amara.okafor@brackenhill.example from FAD37', 'yes']) await tom.says(text);
    for (const text of ['erase amara.okafor@brackenhill.example', 'yes']) await tom.says(text);
    await bot.sweep();
    const { text } = await tom.says('history of FAD37');
    expect(text).not.toContain('forgotten:');
    expect(sentences(tom)).toContain('Tom Ellery took somebody who is no longer here off it.');
  });

  it('is nobody else’s: not a lead’s of another cell, nor another pharmacy’s', async () => {
    await walk();
    const kofi = bot.person(people.thirdLead);
    await kofi.opens();
    const daniel = bot.person({ ...people.secondContractor, email: '' });
    for (const person of [kofi, daniel]) {
      const { text } = await person.says('history of FAD37');
      expect(text).not.toContain('Priya Shah confirmed');
    }
  });
});

describe('who did what', () => {
  let bot: TestBot;
  let priya: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    priya = bot.person(people.lead);
    tom = bot.person(people.admin);
    for (const person of [priya, tom]) await person.opens();
  });
  afterEach(() => bot.close());

  it('tells admins who changed what, and who looked at or took out what', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'I am locked out']) await amara.says(text);
    await priya.presses('I take it');
    await priya.says('status of FAD37');
    await priya.says('which premises lack a mailbox');
    await tom.says('make Kofi Lund lead of North');
    await tom.says('who is blocked');
    await tom.says('export csv');
    await tom.says('audit');
    expect(sentences(tom)).toEqual([
      'Tom Ellery took out a file: who is blocked. (rows: 1)',
      'Tom Ellery looked at who is blocked. (rows: 1)',
      'Priya Shah looked at who lacks a mailbox. (rows: 14)',
      'Priya Shah looked at the status of FAD37.',
      'Priya Shah took an alert of FAD37.',
    ]);
    await tom.says('audit');
    expect(sentences(tom)[0]).toBe('Tom Ellery looked at who did what. (rows: 5)');
  });

  it('keeps how a list was limited that somebody looked at or took out', async () => {
    const amara = bot.person(people.contractor);
    const applied = ['no', 'none', 'not yet', 'independent', 'ready', 'applied', 'yesterday', 'no'];
    for (const text of ['FAD37', 'yes', ...applied]) await amara.says(text);
    const texts = ['which premises lack a mailbox in north', 'only the waiting ones', 'export csv'];
    for (const text of texts) await tom.says(text);
    for (const text of ['trend in South', 'what has Amara done', 'audit']) await tom.says(text);
    expect(sentences(tom)).toEqual([
      'Tom Ellery looked at who did what of Amara Okafor. (rows: 9)',
      'Tom Ellery looked at how it went week by week. Only South. (rows: 12)',
      'Tom Ellery took out a file: who lacks a mailbox. Only North. Only mailboxes with this status: applied, waiting. (rows: 1)',
      'Tom Ellery looked at who lacks a mailbox. Only North. Only mailboxes with this status: applied, waiting. (rows: 1)',
      'Tom Ellery looked at who lacks a mailbox. Only North. (rows: 14)',
    ]);
    expect(tom.last().text).toContain('For one person or one pharmacy, type for example "audit of FAB12".');
  });

  it.each(['who saw FAD37', 'who looked at FAD37?', 'who changed FAD37', 'audit of FAD37', 'audit FAD37'])(
    '"%s" tells of one pharmacy',
    async (text) => {
      await priya.says('status of FAD37');
      await priya.says('status of FZ210');
      await priya.says('who is blocked');
      for (const words of ['history of FAD37', 'FAD37 is not providing the service', 'yes'])
        await tom.says(words);
      await tom.says(text);
      expect(tom.last().text).toContain('Who did what: FAD37');
      expect(tom.last().text).toContain('Lists of many pharmacies are not in here.');
      expect(sentences(tom)).toEqual([
        'Tom Ellery marked FAD37 as not providing the service.',
        'Tom Ellery looked at the history of FAD37. (rows: 4)',
        'Priya Shah looked at the status of FAD37.',
      ]);
      expect((await tom.says('audit of FZZ99')).text).toContain('I cannot find FZZ99');
      expect((await priya.says(text)).text).toContain('I cannot show or do that for you');
    },
  );

  it('tells of one person, with what they did at pharmacies', async () => {
    await priya.says('act for FZ211');
    await priya.says('no');
    await tom.says('make Grace Mbeki lead of South');
    await tom.says('what has Priya done');
    const told = sentences(tom);
    expect(tom.last().text).toContain('What Priya Shah did');
    expect(told).toContain('Priya Shah answered for FZ211.');
    expect(told.join()).not.toContain('Tom Ellery');
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'no']) await amara.says(text);
    await tom.says('what has Amara done');
    expect(sentences(tom)[0]).toContain(
      'FAD37: Amara Okafor answered "Can you open the shared mailbox?": No',
    );
    await tom.presses('Export CSV');
    expect((await download(bot, tom)).join('\n')).toContain('FAD37: Amara Okafor began to look after it.');
  });

  it('names whom and what was changed: who leads, where a pharmacy is, who was taken off or let in', async () => {
    const kofi = bot.person(people.thirdLead);
    const ada = bot.person({ ...people.contractor, name: 'Ada Guest', email: '', aadObjectId: 'ada' });
    await kofi.opens();
    for (const text of ['FAD37', 'yes']) await ada.says(text);
    await priya.presses('No');
    const changes = [
      'make Kofi lead of North',
      'Kofi no longer leads North',
      'make new.lead@lpc.example lead of South',
      'remove daniel.ivers@brackenhill.example from FAD37',
      'move FAD37 to South',
      'FAD37 has closed',
    ];
    for (const text of changes) for (const said of [text, 'yes']) await tom.says(said);
    await tom.says('audit');
    expect(sentences(tom)).toEqual([
      'Tom Ellery marked FAD37 as closed.',
      'Tom Ellery moved FAD37 to South.',
      'Tom Ellery took daniel.ivers@brackenhill.example off FAD37.',
      'Tom Ellery made new.lead@lpc.example a lead of South.',
      'Tom Ellery took Kofi Lund out of the leads of North.',
      'Tom Ellery made Kofi Lund a lead of North.',
      'Priya Shah said no to Ada Guest for FAD37.',
    ]);
  });

  it('is for admins only, and holds no name', async () => {
    await priya.says('status of FAD37');
    const { text } = await priya.says('audit');
    expect(text).toContain('I cannot show or do that for you');
    const entries = await bot.store.query({ kind: 'audit' });
    expect(JSON.stringify(entries)).not.toContain('Priya');
    // What is refused, or one's own, is no look at others.
    const before = entries.length;
    await priya.says('status of FZ311');
    await priya.says('FZ210');
    expect(await bot.store.query({ kind: 'audit' })).toHaveLength(before);
  });
});
