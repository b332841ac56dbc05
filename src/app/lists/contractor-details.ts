import { parse } from 'csv-parse/sync';
import * as z from 'zod/v4';
import { readOdsCode } from '../../domain/ods-code.ts';
import { readPostcode } from '../../domain/postcode.ts';
import type { ListedPharmacy } from '../../domain/premises/record.ts';

/** A list as it was read: the good lines, and the reason for every other one. */
export interface ReadList<T> {
  readonly rows: readonly T[];
  readonly unread: readonly UnreadLine[];
}

/** A line that could not be read. */
export interface UnreadLine {
  /** Its number in the file, the header being line 1. */
  readonly line: number;
  readonly reason: string;
}

/** A file is no list of the kind that was asked for. The message says what it needs and what it has. */
export class ListError extends Error {
  override readonly name = 'ListError';
}

/** The columns of NHSBSA's Contractor Details that we need. */
const Row = z.object({
  CONTRACTOR_CODE: z.string(),
  TRADING_NAME: z.string(),
  CONTRACTOR_NAME: z.string().optional(),
  POSTCODE: z.string(),
});

const addressColumns = /^ADDRESS/;

/**
 * Reads a pharmacy list in the shape of NHSBSA's Contractor Details.
 * @throws ListError when the file has no such columns
 */
export function readContractorDetails(csv: string): ReadList<ListedPharmacy> {
  const records = readCsv(csv, ['CONTRACTOR_CODE', 'TRADING_NAME', 'POSTCODE']);
  const rows = new Map<string, ListedPharmacy>();
  const unread: UnreadLine[] = [];
  for (const { record, line } of records) {
    const read = readPharmacy(record);
    if (typeof read === 'string') unread.push({ line, reason: read });
    else if (rows.has(read.ods)) unread.push({ line, reason: `${read.ods} stands in the list twice` });
    else rows.set(read.ods, read);
  }
  return { rows: [...rows.values()], unread };
}

function readPharmacy(record: Record<string, string>): ListedPharmacy | string {
  const row = Row.safeParse(record);
  if (!row.success) return 'a column is missing';
  const ods = readOdsCode(row.data.CONTRACTOR_CODE);
  if (!ods) return `"${row.data.CONTRACTOR_CODE}" is not the ODS code of a pharmacy (F and four more)`;
  const postcode = readPostcode(row.data.POSTCODE);
  if (!postcode) return `"${row.data.POSTCODE}" is not a postcode`;
  const name = (row.data.TRADING_NAME || row.data.CONTRACTOR_NAME || '').trim();
  if (!name) return 'the name is missing';
  const address = Object.entries(record)
    .filter(([column, value]) => addressColumns.test(column) && value.trim())
    .map(([, value]) => value.trim())
    .join(', ');
  return { ods, name, address, postcode };
}

/** Reads the records of a CSV file with a header row. @throws ListError when a needed column is not there */
export function readCsv(
  csv: string,
  needed: readonly string[],
): { record: Record<string, string>; line: number }[] {
  let columns: string[] = [];
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(csv, {
    bom: true,
    columns(header: string[]) {
      columns = header.map((name) => name.trim());
      return columns;
    },
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw new ListError(
      `The list needs the columns ${needed.join(', ')}. It has: ${columns.join(', ') || 'none'}.`,
    );
  }
  return rows.map(({ record, info }) => ({ record, line: info.lines }));
}
