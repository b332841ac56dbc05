import * as z from 'zod/v4';
import { readOdsCode } from '../../domain/ods-code.ts';
import { type ReadList, readCsv, type UnreadLine } from './contractor-details.ts';

/** One row of the roster: it sets a premises' cell, a cell's lead, or a premises' person, or several of these. */
export interface RosterRow {
  readonly ods?: string;
  readonly cell?: string;
  readonly lead?: { readonly email: string; readonly phone?: string; readonly order: number };
  readonly contractorEmail?: string;
}

const email = z.email().transform((address) => address.toLowerCase());

/** Reads a roster. @throws ListError when the file has not the roster's columns */
export function readRoster(csv: string): ReadList<RosterRow> {
  const records = readCsv(csv, [
    'ods_code',
    'cell',
    'lead_email',
    'lead_phone',
    'lead_order',
    'contractor_email',
  ]);
  const rows: RosterRow[] = [];
  const unread: UnreadLine[] = [];
  for (const { record, line } of records) {
    const row = readRow(record);
    if (typeof row === 'string') unread.push({ line, reason: row });
    else rows.push(row);
  }
  return { rows, unread };
}

function readRow(record: Record<string, string>): RosterRow | string {
  const wrong = whatIsWrong(record);
  if (wrong) return wrong;
  const ods = record.ods_code && readOdsCode(record.ods_code);
  return {
    ...(ods ? { ods } : {}),
    ...(record.cell ? { cell: record.cell } : {}),
    ...(record.lead_email ? { lead: leadOf(record.lead_email, record) } : {}),
    ...(record.contractor_email ? { contractorEmail: email.parse(record.contractor_email) } : {}),
  };
}

function leadOf(
  address: string,
  { lead_order, lead_phone }: Record<string, string>,
): NonNullable<RosterRow['lead']> {
  const order = lead_order ? Number(lead_order) : 1;
  return { email: email.parse(address), order, ...(lead_phone ? { phone: lead_phone } : {}) };
}

/** The reason why a row cannot be read. */
function whatIsWrong({ ods_code, cell, lead_email, lead_order, contractor_email }: Record<string, string>) {
  if (ods_code && !readOdsCode(ods_code))
    return `"${ods_code}" is not the ODS code of a pharmacy (F and four more)`;
  const address = [lead_email, contractor_email].find((given) => given && !email.safeParse(given).success);
  if (address) return `"${address}" is not an e-mail address`;
  if (lead_email && !cell) return 'a lead needs a cell';
  if (contractor_email && !ods_code) return 'a contractor needs the ODS code of a pharmacy';
  if (lead_order && !/^[1-9]\d*$/.test(lead_order))
    return `"${lead_order}" is not a place in the order of leads (1, 2, …)`;
  return undefined;
}
