import { setImmediate as letOthersIn } from 'node:timers/promises';
import { type CsvRecord, readRecords, separatorOf } from './csv.ts';
import { binaryKind, decodeText, hasMoreBreaks } from './decode.ts';
import { type Column, chooseColumns, readHeader, squeezed } from './header.ts';

/** A file is no list. `seen`: the columns that it has. */
export type NoList =
  | { readonly no: 'empty' | 'spreadsheet' | 'not_text' | 'too_long' }
  | { readonly no: 'columns'; readonly seen: readonly string[] };

/** A file as a table: the record of its header, if it has one, and those after it. */
export interface Table {
  readonly header: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly records: readonly CsvRecord[];
}

/** A title and a date may stand above the header. */
const mostLinesAboveHeader = 10;
/** Twenty times as many as England has pharmacies; Windows has two for each line. */
const mostBreaks = 200_000;
/** Which of several columns is meant is told by so many lines. */
const linesToTell = 50;
/** After so many records other people's turns get their chance. */
const recordsAtOnce = 250;

/** Reads a file into records. Other turns go on meanwhile. */
export async function readTable(bytes: Uint8Array): Promise<Table | NoList> {
  const no = binaryKind(bytes);
  if (no) return { no };
  if (hasMoreBreaks(bytes, mostBreaks)) return { no: 'too_long' };
  const text = decodeText(bytes);
  const records = await withoutEnd(readRecords(text, separatorOf(text)));
  const header = records
    .slice(0, mostLinesAboveHeader)
    .findIndex(({ fields }) => isHeader(readHeader(fields)));
  const found = records[header];
  if (found) {
    const rows = records.slice(header + 1);
    const sample = rows.slice(0, linesToTell).map(({ fields }) => fields);
    return { header: found.fields, columns: chooseColumns(found.fields, sample), records: rows };
  }
  if (isEdispensary(records)) return { header: edispensaryHeader, columns: edispensary, records };
  const first = records.find(({ fields }) => !isBlank(fields) && !/^sep=/i.test(fields[0] ?? ''));
  if (!first) return { no: 'empty' };
  return { no: 'columns', seen: first.fields.filter(Boolean).slice(0, 30) };
}

/** All records but the blank ones at the end, which spreadsheets leave behind. */
async function withoutEnd(records: Iterable<CsvRecord>): Promise<CsvRecord[]> {
  const all: CsvRecord[] = [];
  for (const record of records) {
    all.push(record);
    if (all.length % recordsAtOnce === 0) await letOthersIn();
  }
  while (isBlank(all.at(-1)?.fields ?? ['-'])) all.pop();
  return all;
}

/** Whether a record has nothing in any of its fields. */
export function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => field === '');
}

function isHeader(columns: readonly (Column | undefined)[]): boolean {
  const has = (column: Column) => columns.includes(column);
  const isPharmacies = has('ods') && has('postcode') && (has('name') || has('owner'));
  const isCells = has('cell') && (has('ods') || has('lead_email'));
  return isPharmacies || isCells || (has('ods') && has('contractor_email'));
}

/** Goes through records, letting other turns in now and then. */
export async function eachRecord(
  records: readonly CsvRecord[],
  act: (record: CsvRecord) => void,
): Promise<void> {
  for (const [index, record] of records.entries()) {
    act(record);
    if (index % recordsAtOnce === recordsAtOnce - 1) await letOthersIn();
  }
}

/** The edispensary file has no header: its columns are known by their places. */
const places: Readonly<Record<number, Column>> = {
  0: 'ods',
  1: 'name',
  4: 'address',
  5: 'address',
  6: 'address',
  7: 'address',
  8: 'address',
  9: 'postcode',
  11: 'closedOn',
  12: 'status',
};
const edispensary: readonly (Column | undefined)[] = Array.from({ length: 27 }, (_, index) => places[index]);
const edispensaryHeader: readonly string[] = edispensary.map((column) => column ?? '');

function isEdispensary(records: readonly CsvRecord[]): boolean {
  const full = records.slice(0, mostLinesAboveHeader).filter(({ fields }) => fields.length >= 26);
  return full.some(
    ({ fields }) => /^[A-Z0-9]{3,8}$/i.test(fields[0] ?? '') && /^\d{8}$/.test(fields[10] ?? ''),
  );
}

/** Whether a table came without a header row. */
export function hasKnownPlaces({ columns }: Table): boolean {
  return columns === edispensary;
}

/** Columns that only a roster needs. */
export const rosterColumns: readonly Column[] = [
  'cell',
  'lead_email',
  'lead_phone',
  'lead_order',
  'contractor_email',
];

/** The names of columns that are about some things. */
export function namesOf({ header, columns }: Table, about: readonly Column[]): string[] {
  return columns.flatMap((column, index) => (column && about.includes(column) ? (header[index] ?? []) : []));
}

/** Whether the header has a column of exactly this name. */
export function hasColumn({ header }: Table, name: string): boolean {
  return header.some((field) => squeezed(field) === squeezed(name));
}
