import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Importing, startImporting } from '../support/importing.ts';

let on: Importing;
beforeEach(async () => {
  on = await startImporting();
});
afterEach(() => on.close());

describe('the headers of a list', () => {
  it.each([
    ['ODS Code (F-code)', 'Pharmacy name', 'Pharmacy postcode'],
    ['NHS ODS code', 'Store name', 'Premises postcode'],
    ['ODS number', 'Name of pharmacy', 'Postcode'],
    ['Pharmacy F-code', 'Trading as', 'Pharmacy Post Code'],
    ['ODS/F code', 'Contractor', 'Post-code'],
    ['Pharmacy ODS', 'Pharmacy name & address', 'POST_CODE'],
    ['ods_code', 'Name', 'Postal code'],
  ])('are recognised: %s, %s, %s', async (...names) => {
    const { text } = await on.send(`${names.join(',')}\nFNEW1,New Pharmacy,ZZ9 9ZZ\n`);
    expect(text).toContain('New: New Pharmacy (FNEW1).');
  });

  it.each([
    ['Code,ODS Code,Name,Postcode', '17,FNEW1,New Pharmacy,ZZ9 9ZZ'],
    ['ODS Code,Code,Name,Postcode', '17,FNEW1,New Pharmacy,ZZ9 9ZZ'],
    ['Parent ODS code,ODS code,Name,Postcode', 'FABCD,FNEW1,New Pharmacy,ZZ9 9ZZ'],
    ['Name,Pharmacy name,Code,Contact postcode,Postcode', 'Jo,New Pharmacy,FNEW1,ZZ1 1AA,ZZ9 9ZZ'],
  ])('of several that could be meant, the values decide, then the name: %s', async (header, line) => {
    expect((await on.send(`${header}\n${line}\n`)).text).toContain('New: New Pharmacy (FNEW1).');
    await on.tom.presses('Apply');
    expect(await on.stored('premises:FNEW1')).toMatchObject({ postcode: 'ZZ9 9ZZ' });
  });
});

describe('the letters of a file', () => {
  const list = 'ODS code,Name,Postcode\r\nFNEW1,Café,ZZ9 9ZZ\r\nFNEW2,Two,ZZ9 9ZZ\r\n';
  const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-16 without a mark', Buffer.from(list, 'utf16le')],
    ['UTF-16, the other way round', bigEndian(`\uFEFF${list}`)],
    ['the same without a mark', bigEndian(list)],
    ['Windows-1252', Buffer.from(list, 'latin1')],
    [
      'Windows-1252 and UTF-8, with the line breaks of old Macs',
      Buffer.concat([
        Buffer.from('ODS code,Name,Postcode\rFNEW2,Two \xe9,ZZ9 9ZZ\r', 'latin1'),
        Buffer.from('FNEW1,Café,ZZ9 9ZZ\r'),
      ]),
    ],
  ])('are read: %s', async (_, bytes) => {
    expect((await on.send(bytes)).text).toContain('Café (FNEW1)');
  });

  it('are refused where they make no text: UTF-32', async () => {
    const wide = Buffer.concat(
      [...`\uFEFF${list}`].map((letter) =>
        Buffer.from([letter.charCodeAt(0), letter.charCodeAt(0) >> 8, 0, 0]),
      ),
    );
    expect((await on.send(wide)).text).toContain('I cannot read this file.');
  });

  it.each(['CafÃ©', 'Bootsâ€™s', 'Â£ Chemist'])('that were misread before are damage: %s', async (name) => {
    const { text } = await on.send(`ODS code,Name,Postcode\nFNEW1,${name},ZZ9 9ZZ\nFNEW2,Two,ZZ9 9ZZ\n`);
    expect(text).toContain('**1** new.');
    expect(text).toContain('Line 2: some letters are damaged');
  });

  it('cost a line only when a NUL is among the first', async () => {
    const { text } = await on.send('ODS code,Name,Postcode\nFNEW1,N\u0000,ZZ9 9ZZ\nFNEW2,Two,ZZ9 9ZZ\n');
    expect(text).toContain('New: Two (FNEW2).');
    expect(text).toContain('Line 2: some letters are damaged');
  });
});

describe('a file that would take long to read', () => {
  it.each([
    ['a field of doubled quotation marks', `"${'""'.repeat(250_000)}"`, /it is too long to be a line/],
    ['a field of marks that close nothing', `"${'a"'.repeat(250_000)}`, /it is too long to be a line/],
    ['a line of separators', ','.repeat(1_000_000), /it is too long to be a line/],
  ])('loses that line only: %s', async (_, field, reason) => {
    const { text } = await on.send(`ODS code,Name,Postcode\nFNEW1,${field},ZZ9 9ZZ\nFNEW2,Two,ZZ9 9ZZ\n`);
    expect(text).toContain('New: Two (FNEW2).');
    expect(text).toMatch(reason);
  });

  it('is refused when it has many more lines than there are pharmacies', async () => {
    expect((await on.send('a\n'.repeat(2_500_000))).text).toContain('too many lines');
  });
});

it('says so when it takes only the first of two files', async () => {
  const url = on.put('ODS code,Name,Postcode\nFNEW1,New Pharmacy,ZZ9 9ZZ\n');
  const file = (name: string) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: url, uniqueId: 'u1', fileType: 'csv' },
  });
  await on.tom.posts(on.tom.activity({ type: 'message', attachments: [file('a.csv'), file('b.csv')] }));
  expect(on.tom.last().text).toContain('Pharmacy list: a.csv');
  expect(on.tom.last().text).toContain('Please send the others one by one.');
});
