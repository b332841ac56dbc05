import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Importing, startImporting } from '../support/importing.ts';

const header = 'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email';

let on: Importing;
beforeEach(async () => {
  on = await startImporting();
});
afterEach(() => on.close());

describe('rows of a roster about the same thing', () => {
  const roster = [
    header,
    ',Cell 9,b@lpc.example,020 7946 0002,2,',
    'FAD37,Cell 9,b@lpc.example,,,',
    'FAB12,Cell 9,,,,',
    'FAB12,South,,,,',
    ',South,c@lpc.example,020 7946 0003,,',
    ',South,c@lpc.example,020 7946 0004,,',
  ].join('\n');

  it('count together: the later one wins, a blank says nothing, and the earlier one is reported', async () => {
    const preview = await on.send(roster, 'roster.csv');
    expect(preview.text).toContain('**2** pharmacies change their cell. **2** leads are new or changed.');
    expect(preview.text).toContain('Line 4: line 5 says something else of FAB12, and the later line counts');
    expect(preview.text).toContain('Line 6: line 7 says something else of c@lpc.example');
    await on.tom.presses('Apply');
    expect(await on.stored('cell:cell 9')).toMatchObject({
      leads: [{ email: 'b@lpc.example', phone: '020 7946 0002', order: 2 }],
    });
    expect(await on.stored('cell:south')).toMatchObject({
      leads: expect.arrayContaining([{ email: 'c@lpc.example', phone: '020 7946 0004', order: 1 }]),
    });
    expect(await on.stored('premises:FAB12')).toMatchObject({ cell: 'South' });
  });

  it('say nothing new when the same roster comes again', async () => {
    await on.send(roster, 'roster.csv');
    await on.tom.presses('Apply');
    const again = await on.send(roster, 'roster.csv');
    expect(again.text).toContain('**0** pharmacies change their cell. **0** leads are new or changed.');
    expect(again.text).toContain('**4** rows say nothing new.');
  });

  it('keep what is stored where a later roster is blank', async () => {
    await on.send(roster, 'roster.csv');
    await on.tom.presses('Apply');
    const again = await on.send(`${header}\n,Cell 9,b@lpc.example,,,\n`, 'roster.csv');
    expect(again.text).toContain('**0** leads are new or changed.');
  });
});

describe('what a roster changes', () => {
  it('is shown by name, so that a wrongly written cell or address shows itself', async () => {
    const rows = [
      'FZ420,Noth,,,,',
      ',Soouth,priya.shah@lpc.example,,1,',
      ',North,priya.shah@lpc.exmaple,,3,',
      'FAD37,,,,,new@pharmacy.example',
    ];
    const { text } = await on.send([header, ...rows].join('\n'), 'roster.csv');
    expect(text).toContain('New cells: Noth, Soouth. Are they written as you want them?');
    expect(text).toContain('Cells: FZ420 (Noth).');
    expect(text).toContain('Leads: priya.shah@lpc.example (Soouth), priya.shah@lpc.exmaple (North).');
    expect(text).toContain('People: new@pharmacy.example (FAD37).');
  });

  it('names the leads first whom it takes out, and the cells that then have none', async () => {
    const one = `${header}\nFAD37,,,,,amara.okafor@brackenhill.example`;
    const { text } = await on.send(one, 'roster.csv');
    const [, missing = ''] = text.split('Not in it: ');
    for (const lead of ['kofi.lund', 'priya.shah', 'grace.mbeki', 'elin.price'])
      expect(missing).toContain(`${lead}@lpc.example (cell lead, `);
    expect(text).toContain('Without them nobody leads: Central, North, South.');
    const another = `${header}\n,South,new.lead@lpc.example,,1,`;
    const led = (await on.send(another, 'roster.csv')).text;
    expect(led).toContain('Without them nobody leads: Central, North.');
  });
});

describe('a roster that is not whole', () => {
  it('takes out nobody who stands in a line that could not be read', async () => {
    const whole = [
      (await readFile('env/demo/roster.csv', 'utf8')).trim(),
      'FAD37,,,,,amara@pharmacy.example',
      'FAB12,,,,,sam@pharmacy.example',
      ',Cell 9,b@lpc.example,,1,',
      ',Cell 8,d@lpc.example,,1,',
    ].join('\n');
    await on.send(whole, 'roster.csv');
    await on.tom.presses('Apply');
    const damaged = whole
      .replace('amara@pharmacy.example', 'amara@pharmacy')
      .replace('FAB12', 'FAB1?')
      .replace('b@lpc.example', 'b(at)lpc.example')
      .replace(',Cell 8,d@lpc.example,,1,', ',Cell 8,d@lpc.example,,1,,,x');
    expect((await on.send(damaged, 'roster.csv')).text).not.toContain('Not in this roster');
    const shorter = whole.replace('FAB12,,,,,sam@pharmacy.example', '').replace(/^,Cell 9.*$/m, '');
    expect((await on.send(shorter, 'roster.csv')).text).toContain(
      'Not in it: b@lpc.example (cell lead, Cell 9), sam@pharmacy.example (FAB12).',
    );
  });

  it('needs no column for the cell', async () => {
    const { text } = await on.send('ods_code,contractor_email\nFAD37,new@pharmacy.example\n', 'roster.csv');
    expect(text).toContain('**1** person is named for a pharmacy.');
  });

  it('is told apart from a pharmacy list: what each needs, and what a list leaves out', async () => {
    const { text } = await on.send('ods_code,telephone\nFAD37,1\n', 'roster.csv');
    expect(text).toContain('A pharmacy list needs the columns ODS code, name and postcode.');
    expect(text).toContain('A roster needs ods_code, and cell or contractor_email.');
    const list = 'ODS code,Name,Postcode,Cell,Lead e-mail\nFAD37,Bracken,ZZ1 1AA,North,b@lpc.example\n';
    expect((await on.send(list)).text).toContain(
      'Left out, as they belong in a roster, which is a file of its own: Cell, Lead e-mail.',
    );
  });
});
