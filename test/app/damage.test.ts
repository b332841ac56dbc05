import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';

const header = 'ODS code,Name,Address 1,Address 2,Postcode,Contract type';
const rest = '1 High Street,,ZZ1 1AA,Community';

/** A damaged line: what it is, the line for a code, and how the reason for leaving it out reads. */
type Damage = readonly [string, (code: string) => string, RegExp];

const kinds: readonly Damage[] = [
  // Among the first bytes, by which pictures are known.
  ['a NUL in a name', (code) => `${code},Na\u0000me,${rest}`, /letters are damaged/],
  ['an empty line', () => '', /it is empty/],
  ['separators only', () => ',,,,,', /it is empty/],
  ['spaces only', () => '   ', /it is empty/],
  ['spaces and separators', () => ' , , , , ,', /it is empty/],
  ['a quotation mark open in the name', (code) => `${code},"Broken,${rest}`, /quotation mark/],
  ['a quotation mark open in the code', (code) => `"${code},Name,${rest}`, /quotation mark/],
  [
    'a quotation mark open at the end',
    (code) => `${code},Name,1 High Street,,ZZ1 1AA,"Community`,
    /quotation mark/,
  ],
  ['text behind a closed quotation mark', (code) => `${code},"Name" more,${rest}`, /quotation mark/],
  ['a code alone', (code) => code, /ends too early/],
  ['a code and a name', (code) => `${code},Name`, /ends too early/],
  ['an end before the postcode', (code) => `${code},Name,1 High Street,`, /ends too early/],
  ['semicolons', (code) => `${code};Name;1 High Street;;ZZ1 1AA;`, /ends too early/],
  ['tabs', (code) => `${code}\tName\t1 High Street\t\tZZ1 1AA\t`, /ends too early/],
  ['a footnote', () => 'Source: NHSBSA', /ends too early/],
  ['HTML', (code) => `<tr><td>${code}</td></tr>`, /ends too early/],
  ['a comma in a name without marks', (code) => `${code},Smith, Jones,${rest}`, /too many columns/],
  ['two lines in one', (code) => `${code},Name,${rest},${code},Name,${rest}`, /too many columns/],
  ['no code', () => `,Name,${rest}`, /ODS code is missing/],
  ['spaces for a code', () => `   ,Name,${rest}`, /ODS code is missing/],
  ['columns moved to the right', (code) => `,${code},Name,1 High Street,,ZZ1 1AA`, /ODS code is missing/],
  ['columns moved to the left', () => 'Name,1 High Street,,ZZ1 1AA,', /is not the ODS code/],
  ['code and name exchanged', (code) => `Name,${code},${rest}`, /is not the ODS code/],
  ['a code of four', () => `FA12,Name,${rest}`, /is not the ODS code/],
  ['a code of six', () => `FAB123,Name,${rest}`, /is not the ODS code/],
  ['a code of another kind', () => `XAB12,Name,${rest}`, /is not the ODS code/],
  ['digits for a code', () => `12345,Name,${rest}`, /is not the ODS code/],
  ['#N/A', () => `#N/A,Name,${rest}`, /is not the ODS code/],
  ['#REF!', () => `#REF!,Name,${rest}`, /is not the ODS code/],
  ['NULL', () => `NULL,Name,${rest}`, /is not the ODS code/],
  ['a dash for a code', () => `-,Name,${rest}`, /is not the ODS code/],
  ['a code made a number', () => `1.23E+05,Name,${rest}`, /is not the ODS code/],
  ['a code with a slash', () => `FA/12,Name,${rest}`, /is not the ODS code/],
  ['an emoji', () => `😀,Name,${rest}`, /is not the ODS code/],
  ['a line of totals', () => 'Total,40,,,,', /is not the ODS code/],
  ['the header once more', () => header, /is not the ODS code/],
  ['a head office', () => `A1B2C,Name,${rest}`, /code of a head office/],
  ['an older head office', () => `P123,Name,${rest}`, /code of a head office/],
  ['no name', (code) => `${code},,${rest}`, /name is missing/],
  ['a dash for a name', (code) => `${code},-,${rest}`, /name is missing/],
  ['question marks for a name', (code) => `${code},???,${rest}`, /name is missing/],
  ['spaces for a name', (code) => `${code},   ,${rest}`, /name is missing/],
  ['a name without end', (code) => `${code},${'Long '.repeat(40)},${rest}`, /name is too long/],
  ['a letter lost in a name', (code) => `${code},Caf\uFFFD,${rest}`, /letters are damaged/],
  ['a control character in a name', (code) => `${code},Na\u0001me,${rest}`, /letters are damaged/],
  ['a DEL in a name', (code) => `${code},Na\u007Fme,${rest}`, /letters are damaged/],
  ['a C1 control in a name', (code) => `${code},Na\u0091me,${rest}`, /letters are damaged/],
  ['a letter lost in an address', (code) => `${code},Name,1 \uFFFD Street,,ZZ1 1AA,`, /letters are damaged/],
  ['no postcode', (code) => `${code},Name,1 High Street,,,Community`, /postcode is missing/],
  ['spaces for a postcode', (code) => `${code},Name,1 High Street,,   ,Community`, /postcode is missing/],
  ['half a postcode', (code) => `${code},Name,1 High Street,,ZZ1,`, /is not a postcode/],
  ['a postcode too long', (code) => `${code},Name,1 High Street,,ZZ1 1AAA,`, /is not a postcode/],
  ['a postcode too short', (code) => `${code},Name,1 High Street,,SW1A 1A,`, /is not a postcode/],
  ['a town for a postcode', (code) => `${code},Name,1 High Street,,London,`, /is not a postcode/],
  ['a telephone for a postcode', (code) => `${code},Name,1 High Street,,020 7946 0000,`, /is not a postcode/],
  ['a date for a postcode', (code) => `${code},Name,1 High Street,,01/02/2026,`, /is not a postcode/],
  ['a zero for a postcode', (code) => `${code},Name,1 High Street,,0,`, /is not a postcode/],
  ['N/A for a postcode', (code) => `${code},Name,1 High Street,,N/A,`, /is not a postcode/],
  ['an appliance contractor', (code) => `${code},Name,1 High Street,,ZZ1 1AA,DAC`, /is not a pharmacy/],
  [
    'an appliance contractor in words',
    (code) => `${code},Name,1 High Street,,ZZ1 1AA,Appliance`,
    /is not a pharmacy/,
  ],
  [
    'a dispensing doctor',
    (code) => `${code},Name,1 High Street,,ZZ1 1AA,Dispensing Doctor`,
    /is not a pharmacy/,
  ],
  ['the first line once more', () => `FG000,Pharmacy 0,${rest}`, /FG000 stands in line 2 already/],
  ['a code once more with another name', () => `FG000,Other,${rest}`, /FG000 stands in line 2 already/],
  ['a code once more in lower case', () => `fg 000,Other,${rest}`, /FG000 stands in line 2 already/],
];

/** Lines that look odd, and can be read: the line for a code, and the name that it gives. */
const odd: readonly (readonly [(code: string) => string, string])[] = [
  [(code) => `${code.toLowerCase()},Small,${rest}`, 'Small'],
  [(code) => `${code.slice(0, 2)} ${code.slice(2)},Apart,${rest}`, 'Apart'],
  [(code) => `${code},"Commas, Marks & Co","1, High Street",,ZZ1 1AA,`, 'Commas, Marks & Co'],
  [(code) => `${code},"The ""Corner"" Shop",${rest}`, 'The "Corner" Shop'],
  [(code) => `${code},"In two\nlines","1 High\r\nStreet",,ZZ1 1AA,`, 'In two lines'],
  [(code) => `  ${code}  ,  Wide   spaces ,${rest}`, 'Wide spaces'],
  [(code) => `${code},Five" Pipe,${rest}`, 'Five" Pipe'],
  [(code) => `${code},Short,1 High Street,,zz11aa`, 'Short'],
  [(code) => `${code},More columns,${rest},,,`, 'More columns'],
  [(code) => `${code},Local,1 High Street,,ZZ1 1AA,LPS`, 'Local'],
  [(code) => `${code},Läkemedel Ünïon,${rest}`, 'Läkemedel Ünïon'],
  [(code) => `"${code}","Quoted","1 High Street","","ZZ1 1AA","Community"`, 'Quoted'],
];

/** A list of 2,000 lines: good ones, and between them each kind of damage. */
function damagedList() {
  const lines: string[] = [header];
  const good = new Map<string, string>();
  const bad = new Map<number, RegExp>();
  const codeOf = (n: number) => `FG${n.toString(36).toUpperCase().padStart(3, '0')}`;
  let count = 0;
  let line = 2;
  const add = (text: string) => {
    lines.push(text);
    line += text.split('\n').length;
  };
  const addGood = () => {
    good.set(codeOf(count), `Pharmacy ${count}`);
    add(`${codeOf(count)},Pharmacy ${count},${rest}`);
    count += 1;
  };
  addGood();
  for (const [index, [, toLine, reason]] of kinds.entries()) {
    bad.set(line, reason);
    add(toLine(`FX${index.toString(36).toUpperCase().padStart(3, '0')}`));
    for (let n = 0; n < 25; n += 1) addGood();
  }
  for (const [index, [toLine, name]] of odd.entries()) {
    const code = `FY${index.toString(36).toUpperCase().padStart(3, '0')}`;
    good.set(code, name);
    add(toLine(code));
    addGood();
  }
  while (line < 2000) addGood();
  return { lines, good, bad };
}

describe('a list of 2,000 lines with every kind of damage', () => {
  let bot: TestBot;
  let files: FileHost;
  beforeEach(async () => {
    bot = await startTestBot();
    files = await openFileHost();
  });
  afterEach(async () => {
    await bot.close();
    await files.close();
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    // Only lines that are no UTF-8 are taken for Windows-1252.
    ['some lines in Windows-1252', (text: string) => Buffer.concat(text.split('\n').map(asWindows))],
  ])('gives all good lines, and a reason for every other one: %s', async (_, encode) => {
    const { lines, good, bad } = damagedList();
    expect(bad.size).toBeGreaterThanOrEqual(60);
    const tom = bot.person(people.admin);
    await tom.opens();
    const preview = await attach(tom, files.put(encode(lines.join('\r\n'))));
    expect(preview.text).toContain(`**${good.size}** new.`);
    expect(preview.text).toContain(`${bad.size} lines could not be read:`);
    await tom.presses('All lines');
    const path = new URL(tom.last().buttons.find(({ title }) => title === 'Download')?.url ?? '').pathname;
    const unread = (await (await fetch(`${bot.url}${path}`)).text()).trim().split('\r\n').slice(1);
    const found = new Map(unread.map((row) => [Number(row.split(',')[0]), row]));
    expect([...found.keys()]).toEqual([...bad.keys()]);
    for (const [line, reason] of bad) expect(found.get(line), `line ${line}`).toMatch(reason);
    await tom.presses('Apply');
    const stored = await bot.store.query({ kind: 'premises' });
    const names = new Map(
      stored.map(({ value }) => [(value as { ods: string }).ods, (value as { name: string }).name]),
    );
    for (const [code, name] of good) expect(names.get(code), code).toBe(name);
    expect(names.size).toBe(good.size + 40);
  });
});

function asWindows(line: string): Buffer {
  const isLatin = [...line].every((letter) => letter.charCodeAt(0) < 256) && /[ä]/.test(line);
  return Buffer.concat([Buffer.from(line, isLatin ? 'latin1' : 'utf8'), Buffer.from('\n')]);
}
