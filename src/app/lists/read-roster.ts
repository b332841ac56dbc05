import * as z from 'zod/v4';
import type { LineReason, RosterList, RosterRow, UnreadLine } from '../../domain/lists/list.ts';
import { readOdsCode } from '../../domain/ods-code.ts';
import { fieldsOf, misshapen } from './read-pharmacies.ts';
import { eachRecord, type Table } from './table.ts';

const email = z.email().max(254);

/** Reads the rows of a roster, and the reason for every line that says nothing that can be used. */
export async function readRoster(table: Table): Promise<RosterList> {
  const rows: RosterRow[] = [];
  const unread: UnreadLine[] = [];
  await eachRecord(table.records, (record) => {
    const row = misshapen(table, record) ?? readRow(fieldsOf(table, record), record.line);
    if ('reason' in row) unread.push({ line: record.line, ...row });
    else rows.push(row);
  });
  return { kind: 'roster', rows, unread };
}

type Unread = Pick<UnreadLine, 'reason' | 'value'>;

function readRow(field: ReturnType<typeof fieldsOf>, line: number): RosterRow | Unread {
  const code = field('ods');
  const cell = field('cell').replace(/\s+/g, ' ').slice(0, 80);
  const lead = field('lead_email').toLowerCase();
  const contractor = field('contractor_email').toLowerCase();
  const ods = readOdsCode(code);
  const wrong = (reason: LineReason, value?: string): Unread => ({ reason, ...(value ? { value } : {}) });
  if (code && !ods) return wrong('bad_code', code.slice(0, 40));
  const address = [lead, contractor].find((given) => given && !email.safeParse(given).success);
  if (address) return wrong('bad_email', address.slice(0, 40));
  if (lead && !cell) return wrong('lead_without_cell', lead.slice(0, 40));
  if (contractor && !ods) return wrong('contractor_without_code', contractor.slice(0, 40));
  const order = field('lead_order');
  if (order && !/^[1-9]\d{0,2}$/.test(order)) return wrong('bad_order', order.slice(0, 40));
  if (!lead && !contractor && !(ods && cell)) return wrong('says_nothing');
  const phone = field('lead_phone').slice(0, 40);
  return {
    line,
    ...(ods ? { ods } : {}),
    ...(cell ? { cell } : {}),
    ...(lead ? { lead: { email: lead, order: Number(order || 1), ...(phone ? { phone } : {}) } } : {}),
    ...(contractor ? { contractorEmail: contractor } : {}),
  };
}
