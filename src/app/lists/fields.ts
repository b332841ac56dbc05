import type { UnreadLine } from '../../domain/lists/list.ts';
import { readOdsCode } from '../../domain/ods-code.ts';
import type { CsvRecord } from './csv.ts';
import type { Column } from './header.ts';
import { isBlank, type Table } from './table.ts';

/** The field of a record that is about something; empty when there is none. */
export type Field = (column: Column) => string;

/** Reads fields of a record by what they are about. */
export function fieldsOf({ columns }: Table, { fields }: CsvRecord): Field {
  return (column) => fields[columns.indexOf(column)] ?? '';
}

/** Why a record was not taken. */
export type Refusal = Pick<UnreadLine, 'reason' | 'value'>;

/** What is wrong with the form of a record, before it is looked at what it says. */
export function misshapen(table: Table, { fields, broken }: CsvRecord): Refusal | undefined {
  if (broken) return { reason: broken };
  if (isBlank(fields)) return { reason: 'empty' };
  const expected = table.header.length;
  if (fields.slice(expected).some((field) => field !== ''))
    return { reason: 'too_many_columns', value: `${fields.length}/${expected}` };
  return undefined;
}

/** The codes of pharmacies that stand anywhere in a record, also in one that is cut at the wrong places. */
export function codesIn(record: CsvRecord): string[] {
  return [...new Set(piecesOf(record).flatMap((piece) => readOdsCode(piece) ?? []))];
}

/** The pieces of a record, whatever separates them, without the quotation marks. */
export function piecesOf({ fields }: CsvRecord): string[] {
  return fields.flatMap((field) => field.split(/[,;|\t"\r\n]/)).flatMap((piece) => piece.trim() || []);
}
