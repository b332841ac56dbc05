import type { LineReason, ListedPharmacy, PharmacyList, Shape, UnreadLine } from '../../domain/lists/list.ts';
import { isHeadOfficeCode, readOdsCode } from '../../domain/ods-code.ts';
import { readPostcode } from '../../domain/postcode.ts';
import type { CsvRecord } from './csv.ts';
import type { Column } from './header.ts';
import { eachRecord, hasColumn, hasKnownPlaces, isBlank, type Table } from './table.ts';

/** What reading a list depends on besides the file. */
export interface ListReading {
  /** London date. */
  readonly today: string;
  /** The LPC whose pharmacies are wanted, where a list has those of many. */
  readonly lpcName: string;
}

const longestName = 120;
/** Letters that no name has: what a wrong decoding leaves behind, and control characters. */
const damaged = /[\uFFFD\p{Cc}]/u;
/** Contract types of premises that are no pharmacies. */
const otherContracts = /^(?:dac|dispensing appliance|appliance|dispensing doctor|dd$)/i;

type Unread = Pick<UnreadLine, 'reason' | 'value'>;
type ReadRow = { readonly pharmacy: ListedPharmacy; readonly isClosed: boolean } | Unread;

/** Reads the pharmacies of a table, and the reason for every line that has none. */
export async function readPharmacies(table: Table, reading: ListReading): Promise<PharmacyList> {
  const rows = new Map<string, { row: Exclude<ReadRow, Unread>; line: number }>();
  const unread: UnreadLine[] = [];
  const own = ownArea(table, reading.lpcName);
  let otherAreas = 0;
  await eachRecord(table.records, (record) => {
    const field = fieldsOf(table, record);
    if (own && !record.isOpen && field('lpc') !== '' && squash(field('lpc')) !== own) {
      otherAreas += 1;
      return;
    }
    const row = readRow(table, record, field, reading.today);
    if ('reason' in row) return void unread.push({ line: record.line, ...row });
    const { ods } = row.pharmacy;
    const known = rows.get(ods);
    if (known) unread.push({ line: record.line, reason: 'repeated', value: ods, first: known.line });
    else rows.set(ods, { row, line: record.line });
  });
  const all = [...rows.values()];
  return {
    kind: 'pharmacies',
    shape: shapeOf(table),
    pharmacies: all.filter(({ row }) => !row.isClosed).map(({ row }) => row.pharmacy),
    closed: all.filter(({ row }) => row.isClosed).map(({ row, line }) => ({ ods: row.pharmacy.ods, line })),
    unread: unread.toSorted((a, b) => a.line - b.line),
    otherAreas,
  };
}

function shapeOf(table: Table): Shape {
  if (hasKnownPlaces(table)) return 'edispensary';
  if (hasColumn(table, 'PHARMACY_ODS_CODE_F_CODE')) return 'consolidated';
  return hasColumn(table, 'CONTRACTOR_CODE') && hasColumn(table, 'TRADING_NAME')
    ? 'contractor_details'
    : 'other';
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The LPC to which a list is limited: ours, when the list has several and ours is one of them. */
function ownArea(table: Table, lpcName: string): string | undefined {
  const index = table.columns.indexOf('lpc');
  if (index < 0) return undefined;
  const areas = new Set(table.records.map(({ fields }) => squash(fields[index] ?? '')));
  return areas.has(squash(lpcName)) ? squash(lpcName) : undefined;
}

type Field = (column: Column) => string;

/** Reads fields of a record by what they are about; the first column of several counts. */
export function fieldsOf({ columns }: Table, { fields }: CsvRecord): Field {
  return (column) => fields[columns.indexOf(column)] ?? '';
}

/** What is wrong with the form of a record, before it is looked at what it says. */
export function misshapen(table: Table, { fields, isOpen }: CsvRecord): Unread | undefined {
  if (isOpen) return { reason: 'open_quote' };
  if (isBlank(fields)) return { reason: 'empty' };
  const expected = table.header.length;
  if (fields.slice(expected).some((field) => field !== ''))
    return { reason: 'too_many_columns', value: `${fields.length}/${expected}` };
  return undefined;
}

function readRow(table: Table, record: CsvRecord, field: Field, today: string): ReadRow {
  const wrong = misshapen(table, record) ?? tooShort(table, record);
  if (wrong) return wrong;
  const code = field('ods');
  const ods = readOdsCode(code);
  if (!ods) return refuse(codeReason(code), code);
  const contract = field('contract');
  if (otherContracts.test(contract)) return refuse('contract_type', contract);
  const name = inOneLine(field('name') || field('owner'));
  const address = addressOf(table, record);
  const nameReason = whatIsWrongWithName(name, address);
  if (nameReason) return refuse(nameReason, name);
  const isClosed = hasClosed(field, today);
  const postcode = readPostcode(field('postcode'));
  if (!postcode && !isClosed)
    return refuse(field('postcode') === '' ? 'no_postcode' : 'bad_postcode', field('postcode'));
  return { pharmacy: { ods, name, address, postcode: postcode ?? '' }, isClosed };
}

function refuse(reason: LineReason, value: string): Unread {
  const shown = value.replace(/[^\P{C}]+/gu, ' ').slice(0, 40);
  return { reason, ...(shown ? { value: shown } : {}) };
}

/** A record that ends before a column that is needed. */
function tooShort({ columns, header }: Table, { fields }: CsvRecord): Unread | undefined {
  const needed = Math.max(columns.indexOf('ods'), columns.indexOf('postcode'));
  if (fields.length > needed) return undefined;
  return { reason: 'too_few_columns', value: `${fields.length}/${header.length}` };
}

function codeReason(code: string): LineReason {
  if (code === '') return 'no_code';
  return isHeadOfficeCode(code) ? 'head_office_code' : 'bad_code';
}

function whatIsWrongWithName(name: string, address: string): LineReason | undefined {
  if (damaged.test(name) || damaged.test(address)) return 'damaged_letters';
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

/** Whether the list says that a pharmacy is closed: by its status, or by a day that has come. */
function hasClosed(field: Field, today: string): boolean {
  const status = field('status').toLowerCase();
  if (status && !['a', 'active', 'open', 'o'].includes(status)) return true;
  const closedOn = dayOf(field('closedOn'));
  return closedOn !== undefined && closedOn <= today;
}

/** A day as 20261122, 2026-11-22 or 22/11/2026. */
function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text) ?? [];
  if (year) return `${year}-${month}-${day}`;
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined;
}
