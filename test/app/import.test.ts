import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

const header = 'CONTRACTOR_CODE,TRADING_NAME,ADDRESS_1,ADDRESS_2,POSTCODE';

describe('importing a pharmacy list in the chat', () => {
  let bot: TestBot;
  let files: FileHost;
  let tom: TeamsPerson;
  let demo: string;
  beforeEach(async () => {
    bot = await startTestBot();
    files = await openFileHost();
    tom = bot.person(people.admin);
    await tom.opens();
    demo = await readFile('env/demo/pharmacies.csv', 'utf8');
  });
  afterEach(async () => {
    await bot.close();
    await files.close();
  });

  const send = (content: string | Uint8Array, name?: string) => attach(tom, files.put(content), name);
  const premises = async (ods: string) =>
    (await bot.store.read([`premises:${ods}`])).get(`premises:${ods}`)?.value as Record<string, unknown>;

  it('shows the differences first, and writes them all on "apply"', async () => {
    const changed = demo
      .replace('Foxglove Pharmacy', 'Foxglove Chemist')
      .split('\n')
      .filter((line) => !line.includes('FZ211'))
      .join('\n')
      .concat('\n202610,,,,,,,,Bracken Vale LPC,,FNEW1,New Ltd,New Pharmacy,1 New Street,,,,ZZ9 9ZZ\n');
    const preview = await send(changed, 'november.csv');
    expect(preview.text).toContain('Pharmacy list: november.csv');
    expect(preview.text).toContain(
      '**1** new. **1** changed. **1** closed. **0** open again. **38** the same.',
    );
    expect(preview.text).toContain('New: New Pharmacy (FNEW1).');
    expect(preview.text).toContain('Changed: Foxglove Chemist (FAB12).');
    expect(await premises('FNEW1')).toBeUndefined();
    await tom.presses('Apply');
    expect(tom.returned?.text).toContain('Done. The pharmacy list is up to date.');
    expect(tom.returned?.text).toContain('1 pharmacy has no cell yet: FNEW1.');
    expect(tom.returned?.text).toContain('or tell me "move FNEW1 to" and the name of a cell.');
    expect(await premises('FNEW1')).toMatchObject({ name: 'New Pharmacy', postcode: 'ZZ9 9ZZ' });
    expect(await premises('FAB12')).toMatchObject({ name: 'Foxglove Chemist', cell: 'North' });
    expect(await premises('FZ211')).toMatchObject({ listed: 'closed' });
    const again = await send(changed);
    expect(again.text).toContain(
      '**0** new. **0** changed. **0** closed. **0** open again. **39** the same.'.replace('39', '40'),
    );
    expect(again.buttons.map(({ title }) => title)).toEqual(['Cancel']);
    const entries = await bot.store.query({ kind: 'audit' });
    expect(entries.map(({ value }) => value)).toMatchObject([{ what: 'list_applied', of: 'pharmacies' }]);
    expect((await tom.says('audit')).text).toContain(
      'Tom Ellery imported a list (pharmacies). (added: 1, changed: 1, same: 38, closed: 1)',
    );
  });

  it('notes for the audit what was done of it, and what was left', async () => {
    const one = `${header}\nFNEW1,New Pharmacy,1 New Street,,ZZ9 9ZZ\n`;
    await send(one);
    await tom.presses('Apply, but close none');
    expect((await tom.says('audit')).text).toContain('(pharmacies). (added: 1, kept: 40)');
    const roster = 'ods_code,contractor_email\nFAD37,amara.okafor@brackenhill.example\n';
    await send(roster);
    await tom.presses('Apply, and take those out');
    expect((await tom.says('audit')).text).toMatch(/\(roster\)\. \(same: 1, removed: [1-9]\d*\)/);
  });

  it('says which pharmacies have no cell, and nothing of cells when all have one', async () => {
    const lines = ['FNEW1', 'FNEW2'].map((ods) => `${ods},New ${ods},1 New Street,,ZZ9 9ZZ`);
    await send([header, ...lines].join('\n'));
    await tom.presses('Apply, but close none');
    expect(tom.returned?.text).toContain('2 pharmacies have no cell yet: FNEW1, FNEW2.');
    await tom.says('pharmacies without a cell');
    expect(tom.last().text).toContain('**2** of 42 pharmacies');
    for (const text of ['move FNEW1 and FNEW2 to South', 'yes']) await tom.says(text);
    await send(demo.replace('Foxglove Pharmacy', 'Foxglove Chemist'));
    await tom.presses('Apply, but close none');
    expect(tom.returned?.text).not.toContain('cell yet');
    expect((await tom.says('which have no cell')).text).toContain('**None** of 42 pharmacies');
  });

  it('changes nothing on "cancel", and a second press finds nothing to do', async () => {
    await send(`${header}\nFNEW1,New Pharmacy,1 New Street,,ZZ9 9ZZ\n`);
    await tom.presses('Cancel');
    expect(tom.returned?.text).toContain('Cancelled. Nothing is changed.');
    expect(await premises('FNEW1')).toBeUndefined();
    await tom.presses('Apply, but close none');
    expect(tom.returned?.text).toContain('applied or cancelled already');
    expect(await premises('FNEW1')).toBeUndefined();
  });

  it('takes "apply" and "cancel" as typed words, but lets a person press who would close pharmacies', async () => {
    const one = `${header}\nFNEW1,New Pharmacy,1 New Street,,ZZ9 9ZZ\n`;
    await send(one);
    expect((await tom.says('cancel')).text).toContain('Cancelled. Nothing is changed.');
    await send(one);
    expect((await tom.says('apply')).text).toContain('This list would close pharmacies.');
    expect(await premises('FNEW1')).toBeUndefined();
    await tom.presses('Apply, but close none');
    expect(await premises('FNEW1')).toMatchObject({ name: 'New Pharmacy' });
    await send(
      `${demo}\n202610,,,,,,,,Bracken Vale LPC,,FNEW2,New Ltd,Second Pharmacy,1 New Street,,,,ZZ9 9ZZ\n`
        .replace('\n\n', '\n')
        .concat('202610,,,,,,,,Bracken Vale LPC,,FNEW1,New Ltd,New Pharmacy,1 New Street,,,,ZZ9 9ZZ\n'),
    );
    expect((await tom.says('yes please')).text).toContain('Done. The pharmacy list is up to date.');
    expect(await premises('FNEW2')).toMatchObject({ name: 'Second Pharmacy' });
    expect((await tom.says('ok')).text).toContain('What would you like to know?');
  });

  it('keeps what a closed pharmacy said, withdraws its alerts, and opens it again with its history', async () => {
    const amara = bot.person(people.contractor);
    const priya = bot.person(people.lead);
    await priya.opens();
    for (const text of ['FAD37', 'yes', 'locked out']) await amara.says(text);
    const without = demo
      .split('\n')
      .filter((line) => !line.includes('FAD37'))
      .join('\n');
    await send(without);
    await tom.presses('Apply');
    expect(await premises('FAD37')).toMatchObject({ listed: 'closed', blocked: true });
    expect(priya.last().text).toContain('no longer needed');
    const reopened = await send(demo);
    expect(reopened.text).toContain('**1** open again');
    await tom.presses('Apply');
    expect(await premises('FAD37')).toMatchObject({ listed: 'open', blocked: true });
  });

  it('can leave open what the list does not have', async () => {
    const preview = await send(`${header}\nFNEW1,New Pharmacy,1 New Street,,ZZ9 9ZZ\n`);
    expect(preview.text).toContain('40 pharmacies are not in this list.');
    expect(preview.text).toContain('That is more than half of yours.');
    await tom.presses('Apply, but close none');
    expect(await premises('FAD37')).toMatchObject({ listed: 'open' });
    expect(await premises('FNEW1')).toMatchObject({ listed: 'open' });
  });

  it('shows the numbers again when something changed meanwhile', async () => {
    await send(`${header}\nFNEW1,New Pharmacy,1 New Street,,ZZ9 9ZZ\n`);
    await send(`${header}\nFNEW1,New Pharmacy,1 New Street,,ZZ9 9ZZ\n`);
    await tom.presses('Apply, but close none');
    const first = tom
      .cards()
      .find(({ buttons }) => buttons.some(({ title }) => title === 'Apply, but close none'));
    const data = first?.buttons.find(({ title }) => title === 'Apply, but close none')?.data;
    const { body } = await tom.posts(
      tom.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'press', data } },
      }),
    );
    expect(JSON.stringify(body)).toContain('Something changed since you saw the numbers');
  });

  it('takes a roster the same way', async () => {
    const roster = [
      'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email',
      'FAD37,South,,,,',
      ',North,kofi.lund@lpc.example,020 7946 0103,3,',
      'FZ428,,,,,new.person@meadow.example',
      'FZZ99,North,,,,',
      'FAB12,North,,,,',
      'FAB12,,not an address,,,',
    ].join('\r\n');
    const preview = await send(roster, 'roster.csv');
    expect(preview.text).toContain('**1** pharmacy changes its cell. **1** lead is new or changed.');
    expect(preview.text).toContain('**1** person is named for a pharmacy. **1** row says nothing new.');
    expect(preview.text).toContain('Line 5: FZZ99 is not in the pharmacy list');
    expect(preview.text).toContain('Line 7: "not an address" is not an e-mail address');
    await tom.presses('Apply');
    expect(await premises('FAD37')).toMatchObject({ cell: 'South' });
    const kofi = bot.person(people.thirdLead);
    expect((await kofi.opens()).text).toMatch(/Central, North|North, Central/);
  });

  it('makes one cell of a name in any spelling, also before anybody leads it', async () => {
    const roster = 'ods_code,cell\r\nFAD37,Cell 4\r\nFAB12,cell 4\r\nFZ428,NORTH\r\n';
    await send(roster, 'roster.csv');
    await tom.presses('Apply');
    expect(await premises('FAB12')).toMatchObject({ cell: 'Cell 4' });
    expect(await premises('FZ428')).toMatchObject({ cell: 'North' });
    await tom.says('which premises lack shared mailboxes');
    expect((await tom.says('only Cell 4')).text).toContain('Only Cell 4.');
    expect(tom.last().text).toContain('**2** of 2 pharmacies.');
    await bot.person(people.thirdLead).opens();
    expect((await tom.says('make Kofi lead of cell 4')).text).toContain('Make Kofi Lund a lead of Cell 4?');
    await tom.says('yes');
    expect(tom.last().text).toContain('Done. Kofi Lund leads Cell 4.');
  });

  it.each([
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /save it as CSV first/],
    ['nothing', '', /This file is empty/],
    [
      'other columns',
      'Name,Telephone\nA,1\n',
      /needs the columns ODS code, name and postcode.*This file has: Name, Telephone/,
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]), /Please send a CSV file/],
  ])('says what is wrong with %s', async (_, content, words) => {
    expect((await send(content)).text).toMatch(words);
  });

  it('fetches nothing for those who may not import, and nothing from other hosts', async () => {
    const url = files.put(demo);
    const amara = bot.person(people.contractor);
    const priya = bot.person(people.lead);
    for (const person of [amara, priya]) {
      await person.opens();
      expect((await attach(person, url)).text).toMatch(/cannot read pictures or files/);
    }
    expect(files.fetched.get(url)).toBeUndefined();
    expect((await attach(tom, 'http://169.254.169.254/latest/meta-data')).text).toContain(
      'I could not fetch this file',
    );
  });

  it('answers other people while a list of 11,000 lines is read, compared and applied', async () => {
    const rows = Array.from({ length: 11_000 }, (_, index) => {
      const code = `F${(index + 1).toString(36).toUpperCase().padStart(4, '0')}`;
      return `${code},Pharmacy ${index},${index} High Street,,ZZ1 1AA`;
    });
    const amara = bot.person(people.contractor);
    await amara.opens();
    const order: string[] = [];
    const importing = attach(tom, files.put([header, ...rows].join('\n'))).then(() => order.push('preview'));
    await amara.says('FAD37').then(() => order.push('answer'));
    await importing;
    expect(tom.last().text).toContain('**11000** new.');
    const applying = tom.presses('Apply, but close none').then(() => order.push('applied'));
    await amara.says('yes').then(() => order.push('answer'));
    await applying;
    expect(order).toEqual(['answer', 'preview', 'answer', 'applied']);
    expect(tom.returned?.text).toContain('Done.');
    expect(await bot.store.query({ kind: 'premises' })).toHaveLength(11_040);
    expect(amara.last().text).toContain('Can you open the shared NHSmail mailbox');
  });
});
