import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { attach, type FileHost, openFileHost } from '../support/files.ts';
import type { TeamsPerson } from '../support/teams.ts';

/** A row of ODS edispensary: 27 columns, no header. */
function edispensary(code: string, name: string, postcode: string, status: string, closed = ''): string {
  const fields = Array.from({ length: 27 }, () => '');
  for (const [index, text] of Object.entries({
    0: code,
    1: name,
    2: 'Y56',
    3: 'QZ9',
    4: '1 HIGH STREET',
    7: 'BRACKEN HILL',
    9: postcode,
    10: '20010401',
    11: closed,
    12: status,
    13: '1',
    14: 'P123',
    17: '020 79460000',
  }))
    fields[Number(index)] = text;
  return fields.map((field) => `"${field}"`).join(',');
}

describe('the shapes in which pharmacy lists are published', () => {
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

  const premises = async (ods: string) =>
    (await bot.store.read([`premises:${ods}`])).get(`premises:${ods}`)?.value as Record<string, unknown>;

  it('NHSBSA Consolidated Pharmaceutical List, with a title above the header', async () => {
    const list = [
      'Consolidated Pharmaceutical List 2026-27 Quarter 2',
      '',
      'PHARMACY_ODS_CODE_F_CODE,HEALTH_AND_WELLBEING_BOARD,PHARMACY_TRADING_NAME,ORGANISATION_NAME,ADDRESS_FIELD_1,ADDRESS_FIELD_2,ADDRESS_FIELD_3,ADDRESS_FIELD_4,POST_CODE,PHARMACY_OPENING_HOURS_MONDAY,WEEKLY_TOTAL,CONTRACT_TYPE',
      'FNEW1,BRACKEN VALE,New Pharmacy,New Ltd,1 New Street,,Bracken Hill,,ZZ9 9ZZ,"09:00-13:00,14:00-18:00",40,Community',
      'FNEW2,BRACKEN VALE,,Only Company Ltd,2 New Street,,,,ZZ9 9ZY,,40,LPS',
      'FNEW3,BRACKEN VALE,Hosiery House,,3 New Street,,,,ZZ9 9ZX,,40,DAC',
    ];
    const { text } = await attach(tom, files.put(list.join('\n')));
    expect(text).toContain('**2** new.');
    expect(text).toContain('Line 6: its contract is "DAC", so it is not a pharmacy');
    await tom.presses('Apply, but close none');
    expect(await premises('FNEW1')).toMatchObject({
      address: '1 New Street, Bracken Hill',
      postcode: 'ZZ9 9ZZ',
    });
    expect(await premises('FNEW2')).toMatchObject({ name: 'Only Company Ltd' });
  });

  it('ODS edispensary, which has no header and names closed pharmacies', async () => {
    const list = [
      edispensary('FNEW1', 'NEW PHARMACY', 'ZZ9 9ZZ', 'A'),
      edispensary('FNEW2', 'ACTIVE PHARMACY', 'ZZ9 9ZY', 'ACTIVE'),
      edispensary('FAD37', 'BRACKEN HILL PHARMACY', 'ZZ1 1AA', 'C', '20260930'),
      edispensary('FAB12', 'FOXGLOVE', 'ZZ1 2BD', 'A', '20271231'),
      edispensary('FOLD1', 'OLD PHARMACY', 'ZZ9 9ZX', 'INACTIVE', '20100101'),
    ];
    const { text } = await attach(tom, files.put(list.join('\r\n')));
    expect(text).toContain('**2** new. **1** changed.');
    expect(text).toContain('Line 5: FOLD1 is closed, and I do not know it');
    await tom.presses('Apply');
    expect(await premises('FAD37')).toMatchObject({ listed: 'closed' });
    expect(await premises('FAB12')).toMatchObject({ listed: 'open', name: 'FOXGLOVE' });
    expect(await premises('FNEW1')).toMatchObject({ address: '1 HIGH STREET, BRACKEN HILL' });
  });

  it('NHSBSA Contractor Details of all England: only our LPC’s lines are taken', async () => {
    const list = [
      'YEAR_MONTH,LPC_CODE,LPC_NAME,CONTRACTOR_CODE,CONTRACTOR_NAME,TRADING_NAME,ADDRESS_1,POSTCODE',
      '202610,ZZBV,BRACKEN VALE LPC,FNEW1,New Ltd,New Pharmacy,1 New Street,ZZ9 9ZZ',
      '202610,ZZXX,OTHER LPC,FNEW2,Other Ltd,Other Pharmacy,2 New Street,ZZ9 9ZY',
    ];
    const { text } = await attach(tom, files.put(list.join('\n')));
    expect(text).toContain('**1** new.');
    expect(text).toContain('1 line of another LPC is left out.');
  });

  it.each([
    ['semicolons', ';', 'ODS code;Pharmacy name;Address;Post code'],
    ['tabs', '\t', 'F code\tName\tStreet\tPostcode'],
    ['Excel’s own line for the separator', ';', 'sep=;\r\nODS;Trading name;Address;POST_CODE'],
  ])('any other list with recognisable headers: %s', async (_, separator, header) => {
    const line = ['FNEW1', 'New, and good', '1 New Street', 'zz99zz'].join(separator);
    const { text } = await attach(tom, files.put(`${header}\r\n${line}\r\n\r\n\r\n`));
    expect(text).toContain('**1** new. **0** changed. **0** closed.');
    expect(text).not.toContain('could not be read');
  });
});
