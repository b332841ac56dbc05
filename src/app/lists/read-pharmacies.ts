import type { LineReason, ListedPharmacy, PharmacyList, Shape, UnreadLine } from '../../domain/lists/list.ts';
import { isHeadOfficeCode, readOdsCode } from '../../domain/ods-code.ts';
import { readPostcode } from '../../domain/postcode.ts';
import { areaOf } from './area.ts';
import { saysClosed } from './closed.ts';
import type { CsvRecord } from './csv.ts';
import { codesIn, type Field, fieldsOf, misshapen, type Refusal } from './fields.ts';
import { isDamaged } from './letters.ts';
import { eachRecord, hasColumn, hasKnownPlaces, namesOf, rosterColumns, type Table } from './table.ts';

/** What reading a list depends on besides the file. */
export interface ListReading {
  /** London date. */
  readonly today: string;
  /** The LPC whose pharmacies are wanted, where a list has those of many. */
  readonly lpcName: string;
}

const longestName = 120;
/** Contract types of premises that are no pharmacies. */
const otherContracts = /^(?:dac|dispensing appliance|appliance|dispensing doctor|dd$)/i;

type ReadRow = { readonly pharmacy: ListedPharmacy; readonly isClosed: boolean };

/** Reads the pharmacies of a table, and the reason for every line that has none. */
export async function readPharmacies(table: Table, reading: ListReading): Promise<PharmacyList> {
  const rows = new Map<string, { row: ReadRow; line: number }>();
  const unread: UnreadLine[] = [];
  const shape = shapeOf(table);
  const area = areaOf(table, reading.lpcName);
  let otherAreas = 0;
  await eachRecord(table.records, (record) => {
    const field = fieldsOf(table, record);
    if (!record.broken && !area.isOurs(field('lpc'))) {
      otherAreas += 1;
      return;
    }
    const { line } = record;
    const row = readRow(table, record, (given) => saysClosed(given, shape, reading.today));
    if ('reason' in row) return void unread.push({ line, ...row, ...naming(record) });
    const { ods } = row.pharmacy;
    const known = rows.get(ods);
    if (known) unread.push({ line, reason: 'repeated', value: ods, first: known.line });
    else rows.set(ods, { row, line });
  });
  const all = [...rows.values()];
  const unused = namesOf(table, rosterColumns);
  return {
    kind: 'pharmacies',
    shape,
    pharmacies: all.filter(({ row }) => !row.isClosed).map(({ row }) => row.pharmacy),
    closed: all.filter(({ row }) => row.isClosed).map(({ row, line }) => ({ ods: row.pharmacy.ods, line })),
    unread: unread.toSorted((a, b) => a.line - b.line),
    otherAreas,
    ...(area.others.length > 0 ? { areas: [...area.others] } : {}),
    ...(unused.length > 0 ? { unused } : {}),
  };
}

function naming(record: CsvRecord): Pick<UnreadLine, 'names'> {
  const names = codesIn(record);
  return names.length > 0 ? { names } : {};
}

function shapeOf(table: Table): Shape {
  if (hasKnownPlaces(table)) return 'edispensary';
  if (hasColumn(table, 'PHARMACY_ODS_CODE_F_CODE')) return 'consolidated';
  return hasColumn(table, 'CONTRACTOR_CODE') && hasColumn(table, 'TRADING_NAME')
    ? 'contractor_details'
    : 'other';
}

function readRow(table: Table, record: CsvRecord, hasClosed: (field: Field) => boolean): ReadRow | Refusal {
  const wrong = misshapen(table, record) ?? tooShort(table, record);
  if (wrong) return wrong;
  const field = fieldsOf(table, record);
  const code = field('ods');
  const ods = readOdsCode(code);
  if (!ods) return refuse(codeReason(code), code);
  const contract = field('contract');
  if (otherContracts.test(contract)) return refuse('contract_type', contract);
  const name = inOneLine(field('name') || field('owner'));
  const address = addressOf(table, record);
  const nameReason = whatIsWrongWithName(name, address);
  if (nameReason) return refuse(nameReason, name);
  const isClosed = hasClosed(field);
  const postcode = readPostcode(field('postcode'));
  if (!postcode && !isClosed)
    return refuse(field('postcode') === '' ? 'no_postcode' : 'bad_postcode', field('postcode'));
  return { pharmacy: { ods, name, address, postcode: postcode ?? '' }, isClosed };
}

function refuse(reason: LineReason, value: string): Refusal {
  const shown = value.replace(/[^\P{C}]+/gu, ' ').slice(0, 40);
  return { reason, ...(shown ? { value: shown } : {}) };
}

/** A record that ends before a column that is needed. */
function tooShort({ columns, header }: Table, { fields }: CsvRecord): Refusal | undefined {
  const needed = Math.max(columns.indexOf('ods'), columns.indexOf('postcode'));
  if (fields.length > needed) return undefined;
  return { reason: 'too_few_columns', value: `${fields.length}/${header.length}` };
}

function codeReason(code: string): LineReason {
  if (code === '') return 'no_code';
  return isHeadOfficeCode(code) ? 'head_office_code' : 'bad_code';
}

function whatIsWrongWithName(name: string, address: string): LineReason | undefined {
  if (isDamaged(name) || isDamaged(address)) return 'damaged_letters';
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no_name';
  return name.length > longestName ? 'long_name' : undefined;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function addressOf({ columns }: Table, { fields }: CsvRecord): string {
  return columns
    .flatMap((column, index) => (column === 'address' ? inOneLine(fields[index] ?? '') : []))
    .filter(Boolean)
    .join(', ');
}
