import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Importing, startImporting } from '../support/importing.ts';

let on: Importing;
beforeEach(async () => {
  on = await startImporting();
});
afterEach(() => on.close());

/** The demo's pharmacies as a list of one's own, with a last column. */
function ownList(column: string, value: string): string {
  const rows = on.demo.trim().split('\n').slice(1);
  const lines = rows.map((row) => {
    const fields = row.split(',');
    return [fields[10], fields[12], fields.at(-1), value].join(',');
  });
  return [`ODS code,Pharmacy name,Postcode,${column}`, ...lines].join('\n');
}

describe('a damaged line of a pharmacy that is known', () => {
  it.each([
    ['a comma without marks', (line: string) => line.replace('12 High Street', '12 High Street, Unit 3, x')],
    ['a letter for a digit in the postcode', (line: string) => line.replace('ZZ1 1AA', 'ZZ1 IAA')],
    ['no name', (line: string) => line.replace(/Bracken Hill Healthcare Ltd,Bracken Hill Pharmacy/, ',')],
    ['a quotation mark open', (line: string) => line.replace('FAD37', '"FAD37')],
    ['other separators', (line: string) => line.replaceAll(',', ';')],
    ['an end too early', (line: string) => line.slice(0, line.indexOf('FAD37') + 5)],
  ])('does not close it: %s', async (_, damage) => {
    const damaged = on.demo.replace(/^.*FAD37.*$/m, (line) => damage(line));
    const preview = await on.send(`${damaged}\n202610,,,,,,,,,,FNEW1,,New Pharmacy,1 Street,,,,ZZ9 9ZZ\n`);
    expect(preview.text).toContain('**1** new. **0** changed. **0** closed.');
    expect(preview.text).toContain(
      'Not closed, as their lines could not be read: Bracken Hill Pharmacy (FAD37).',
    );
    expect(on.buttons(preview)).toEqual(['APPLY', 'Cancel']);
    await on.tom.presses('Apply');
    expect(await on.open()).toBe(41);
  });

  it('makes "close none" the first choice when its code cannot be read', async () => {
    const preview = await on.send(on.demo.replace('FAD37', 'FAD3?'));
    expect(preview.text).toContain('Closed: Bracken Hill Pharmacy (FAD37).');
    expect(preview.text).toContain('I cannot read the code of every line.');
    expect(on.buttons(preview)).toEqual(['APPLY, BUT CLOSE NONE', 'Apply', 'Cancel']);
    await on.tom.presses('Apply, but close none');
    expect(await on.open()).toBe(40);
  });
});

describe('a column that is called Status', () => {
  it.each(['Not started', 'Live', 'Inactive', 'x'])('closes nobody by "%s"', async (value) => {
    const preview = await on.send(ownList('Status', value));
    expect(preview.text).toContain('**0** closed.');
  });

  it('closes by the words that say so, unless somebody wants none closed', async () => {
    const list = ownList('Status', 'Open').replace(/Open$/m, 'Closed');
    const preview = await on.send(list);
    expect(preview.text).toContain('**1** closed.');
    expect(on.buttons(preview)).toEqual(['APPLY', 'Apply, but close none', 'Cancel']);
    await on.tom.presses('Apply, but close none');
    expect(await on.open()).toBe(40);
    await on.send(list);
    await on.tom.presses('Apply');
    expect(await on.open()).toBe(39);
  });

  it('does not close all of them in passing', async () => {
    const preview = await on.send(ownList('Status', 'Closed'));
    expect(preview.text).toContain('That is more than half of yours.');
    expect(on.buttons(preview)[0]).toBe('APPLY, BUT CLOSE NONE');
  });
});

describe('the list of a larger area', () => {
  const header = 'YEAR_MONTH,LPC_NAME,CONTRACTOR_CODE,CONTRACTOR_NAME,TRADING_NAME,ADDRESS_1,POSTCODE';
  const lines = (count: number, lpc: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => {
      const code = `FK${String(index).padStart(3, '0')}`;
      return `202610,${lpc(index)},${code},Ltd,Pharmacy ${index},1 Street,ZZ1 1AA`;
    });

  it('says which LPCs it names when ours is none of them, and closes nobody unasked', async () => {
    const preview = await on.send([header, ...lines(60, (n) => `OTHER ${n % 7} LPC`)].join('\n'));
    expect(preview.text).toContain('No line is of "Bracken Vale LPC".');
    expect(preview.text).toContain('The list is of OTHER 0 LPC, OTHER 1 LPC,');
    expect(preview.text).toContain('and 2 more');
    expect(on.buttons(preview)[0]).toBe('APPLY, BUT CLOSE NONE');
  });

  it.each(['BRACKEN VALE', 'bracken-vale Local Pharmaceutical Committee', 'The Bracken Vale LPC'])(
    'knows ours as "%s"',
    async (name) => {
      const rows = lines(60, (n) => (n === 0 ? name : 'OTHER LPC'));
      expect((await on.send([header, ...rows].join('\n'))).text).toContain('59 lines of other LPCs');
    },
  );

  it('can be taken for the pharmacies that are known only', async () => {
    const published = 'PHARMACY_ODS_CODE_F_CODE,PHARMACY_TRADING_NAME,ADDRESS_FIELD_1,POST_CODE';
    const rows = Array.from(
      { length: 200 },
      (_, n) => `FK${String(n).padStart(3, '0')},P ${n},1 Street,ZZ1 1AA`,
    );
    const preview = await on.send(
      [published, 'FAD37,Bracken Chemist,12 High Street,ZZ1 1AA', ...rows].join('\n'),
    );
    expect(preview.text).toContain('200 of its pharmacies are new to me.');
    expect(on.buttons(preview)[0]).toBe('ONLY THE PHARMACIES I KNOW');
    await on.tom.presses('Only the pharmacies I know');
    expect(await on.open()).toBe(40);
    expect(await on.stored('premises:FAD37')).toMatchObject({ name: 'Bracken Chemist' });
  });
});
