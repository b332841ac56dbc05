import * as z from 'zod/v4';
import type { LineReason, RosterList, RosterRow, UnreadLine } from '../../domain/lists/list.ts';
import { readOdsCode } from '../../domain/ods-code.ts';
import type { CsvRecord } from './csv.ts';
import { type Field, fieldsOf, misshapen, piecesOf, type Refusal } from './fields.ts';
import { eachRecord, type Table } from './table.ts';

const email = z.email().max(254);

/** Reads the rows of a roster, and the reason for every line that says nothing that can be used. */
export async function readRoster(table: Table): Promise<RosterList> {
  const rows: RosterRow[] = [];
  const unread: UnreadLine[] = [];
  await eachRecord(table.records, (record) => {
    const row = misshapen(table, record) ?? readRow(fieldsOf(table, record), record.line);
    if ('reason' in row) unread.push({ line: record.line, ...row, names: namedIn(record) });
    else rows.push(row);
  });
  return { kind: 'roster', rows, unread };
}

/** Everything that stands in a record, as codes, addresses and cells are compared. */
function namedIn(record: CsvRecord): string[] {
  return piecesOf(record)
    .slice(0, 50)
    .map((piece) => readOdsCode(piece) ?? piece.toLowerCase().slice(0, 254));
}

function readRow(field: Field, line: number): RosterRow | Refusal {
  const wrong = whatIsWrong(field);
  if (wrong) return wrong;
  const ods = readOdsCode(field('ods'));
  const cell = cellOf(field);
  const contractor = field('contractor_email').toLowerCase();
  return {
    line,
    ...(ods ? { ods } : {}),
    ...(cell ? { cell } : {}),
    ...(field('lead_email') ? { lead: leadOf(field) } : {}),
    ...(contractor ? { contractorEmail: contractor } : {}),
  };
}

function cellOf(field: Field): string {
  return field('cell').replace(/\s+/g, ' ').slice(0, 80);
}

function leadOf(field: Field): NonNullable<RosterRow['lead']> {
  const phone = field('lead_phone').slice(0, 40);
  const email = field('lead_email').toLowerCase();
  const order = Number(field('lead_order'));
  return { email, ...(order ? { order } : {}), ...(phone ? { phone } : {}) };
}

function refuse(reason: LineReason, value?: string): Refusal {
  return { reason, ...(value ? { value: value.slice(0, 40) } : {}) };
}

/** The reason why a row cannot be used. */
function whatIsWrong(field: Field): Refusal | undefined {
  const [code, lead, contractor] = [field('ods'), field('lead_email'), field('contractor_email')];
  if (code && !readOdsCode(code)) return refuse('bad_code', code);
  const address = [lead, contractor].find((given) => given && !email.safeParse(given).success);
  if (address) return refuse('bad_email', address);
  if (lead && !field('cell')) return refuse('lead_without_cell', lead);
  if (contractor && !code) return refuse('contractor_without_code', contractor);
  const order = field('lead_order');
  if (order && !/^[1-9]\d{0,2}$/.test(order)) return refuse('bad_order', order);
  return saysSomething(field) ? undefined : refuse('says_nothing');
}

function saysSomething(field: Field): boolean {
  return (
    field('lead_email') !== '' ||
    field('contractor_email') !== '' ||
    (field('ods') !== '' && field('cell') !== '')
  );
}
