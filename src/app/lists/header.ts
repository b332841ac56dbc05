import { readOdsCode } from '../../domain/ods-code.ts';
import { readPostcode } from '../../domain/postcode.ts';

/** What a column of a list can be about. */
export type Column =
  | 'ods'
  | 'name'
  | 'owner'
  | 'postcode'
  | 'address'
  | 'contract'
  | 'status'
  | 'closedOn'
  | 'lpc'
  | 'cell'
  | 'lead_email'
  | 'lead_phone'
  | 'lead_order'
  | 'contractor_email';

/** What lists call their columns, in words of lower case. Of several columns about one thing, the way that stands first wins. */
const ways: Readonly<Record<Column, readonly RegExp[]>> = {
  ods: [
    /^(?:contractor code|pharmacy ods code f code)$/,
    /\bods\b|odscode|\bf ?code\b/,
    /^(?:pharmacy|premises|org|organisation) ?code$/,
    /^code$/,
  ],
  name: [
    /\btrad(?:ing|e) ?name\b|^trading as$/,
    /^(?:pharmacy|premises|store|shop|branch|site) ?name\b|^name of (?:the )?(?:pharmacy|premises|store|shop)$/,
    /^pharmacy$/,
    /^name$/,
  ],
  owner: [/^(?:contractor|organisation|org|company) ?name$|^(?:company|contractor)$/],
  postcode: [/^(?:pharmacy|premises) post ?code$/, /\bpost(?:al)? ?code$|^p ?code$|^post ?cd$/],
  address: [/^(?:full )?(?:address|street|town|city|county|locality)/],
  contract: [/^(?:contract type|type of contract)$/],
  status: [/^status(?: ?code)?$/],
  closedOn: [/^(?:close date|date closed|closed on|closing date|end date)$/],
  lpc: [/^lpc(?: name)?$/],
  cell: [/^cell(?: name)?$/],
  lead_email: [/^(?:cell )?lead(?: e ?mail)$|^cell lead$/],
  lead_phone: [/^(?:cell )?lead (?:tele)?phone$/],
  lead_order: [/^(?:lead )?order$/],
  contractor_email: [/^(?:contractor|pharmacy) e ?mail$/],
};
/** Codes, names and postcodes of others than the pharmacy itself. */
const ofOthers = /\b(?:parent|head office|owner|region|icb|ics|pcn|pco|hwb|gp|surgery|contact|old|former)\b/;
/** How a value of a column looks, where that can be told. */
const looksRight: Partial<Readonly<Record<Column, (value: string) => unknown>>> = {
  ods: readOdsCode,
  postcode: readPostcode,
};

/** What each column of a header row can be about; undefined for those that are not needed. */
export function readHeader(fields: readonly string[]): (Column | undefined)[] {
  return fields.map((field) => meaningOf(field)?.column);
}

/**
 * What each column is about, one column for each thing: of several the one whose values look right, then the one with
 * the most specific name. An address may have many.
 */
export function chooseColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): (Column | undefined)[] {
  const found = header.flatMap((field, index) => {
    const meaning = meaningOf(field);
    if (!meaning) return [];
    const fits = looksRight[meaning.column] ?? (() => true);
    return [{ ...meaning, index, right: rows.filter((row) => fits(row[index] ?? '')).length }];
  });
  const best = new Map<Column, number>();
  for (const { column, index } of found.toSorted((a, b) => b.right - a.right || a.way - b.way))
    if (!best.has(column)) best.set(column, index);
  const byIndex = new Map(found.map(({ index, column }) => [index, column]));
  return header.map((_, index) => {
    const column = byIndex.get(index);
    return column && (column === 'address' || best.get(column) === index) ? column : undefined;
  });
}

function meaningOf(field: string): { readonly column: Column; readonly way: number } | undefined {
  const words = field
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (ofOthers.test(words)) return undefined;
  for (const [column, known] of Object.entries(ways)) {
    const way = known.findIndex((pattern) => pattern.test(words));
    if (way >= 0) return { column: column as Column, way };
  }
  return undefined;
}

/** A header without case, spaces and marks: "Lead e-mail" is "leademail". */
export function squeezed(header: string): string {
  return header.toLowerCase().replace(/[^a-z0-9]/g, '');
}
