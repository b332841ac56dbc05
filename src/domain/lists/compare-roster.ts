import { type Cell, type Contact, cellKey } from '../people/person.ts';
import type { Premises } from '../premises/record.ts';
import type { RosterRow, UnreadLine } from './list.ts';

/** What is known of cells and people. */
export interface KnownRoster {
  readonly premises: ReadonlyMap<string, Premises>;
  /** By {@link cellKey}. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** By e-mail address. */
  readonly contacts: ReadonlyMap<string, Contact>;
}

/** Somebody named for a pharmacy. */
export interface NamedPerson {
  readonly ods: string;
  readonly email: string;
}

/** Somebody named as a lead of a cell. */
export interface NamedLead {
  readonly cell: string;
  readonly email: string;
}

/** What a roster would change: only what it says that is not so yet. */
export interface RosterChanges {
  readonly cells: readonly { readonly ods: string; readonly cell: string }[];
  readonly leads: readonly { readonly cell: string; readonly lead: Cell['leads'][number] }[];
  readonly people: readonly NamedPerson[];
  /** People and leads who are known, and whom the roster does not name. It may be only a part: they are kept unless somebody says otherwise. */
  readonly missingPeople: readonly NamedPerson[];
  readonly missingLeads: readonly NamedLead[];
  /** Rows that say nothing new. */
  readonly same: number;
  /** Rows about premises that the pharmacy list does not have. */
  readonly unread: readonly UnreadLine[];
}

/** Compares a roster with what is known. Of two rows about the same thing the later one counts. */
export function compareRoster(known: KnownRoster, rows: readonly RosterRow[]): RosterChanges {
  const isUnknown = ({ ods }: RosterRow) => ods !== undefined && !known.premises.has(ods);
  const nameOf = cellNames(known, rows);
  const usable = rows
    .filter((row) => !isUnknown(row))
    .map((row) => (row.cell ? { ...row, cell: nameOf(row.cell) } : row));
  const cells = new Map(usable.flatMap((row) => newCell(known, row)));
  const leads = new Map(usable.flatMap((row) => newLead(known, row)));
  const people = new Map(usable.flatMap((row) => newPerson(known, row)));
  const saysNew = (row: RosterRow) =>
    [newCell(known, row), newLead(known, row), newPerson(known, row)].some((found) => found.length > 0);
  return {
    cells: [...cells.values()],
    leads: [...leads.values()],
    people: [...people.values()],
    ...whoIsMissing(known, rows),
    same: usable.filter((row) => !saysNew(row)).length,
    unread: rows
      .filter(isUnknown)
      .map(({ line, ods }) => ({ line, reason: 'not_listed' as const, ...(ods ? { value: ods } : {}) })),
  };
}

/** One name for each cell, however it is written: the one it has, or else the first. */
function cellNames({ cells }: KnownRoster, rows: readonly RosterRow[]): (cell: string) => string {
  const names = new Map([...cells].map(([key, { name }]) => [key, name]));
  for (const { cell } of rows) if (cell && !names.has(cellKey(cell))) names.set(cellKey(cell), cell);
  return (cell) => names.get(cellKey(cell)) ?? cell;
}

function whoIsMissing(
  { cells, contacts }: KnownRoster,
  rows: readonly RosterRow[],
): Pick<RosterChanges, 'missingPeople' | 'missingLeads'> {
  const named = new Set(rows.map(({ ods, contractorEmail }) => `${ods} ${contractorEmail}`));
  const leading = new Set(rows.map(({ cell = '', lead }) => `${cellKey(cell)} ${lead?.email}`));
  return {
    missingPeople: [...contacts.values()].flatMap(({ email, contractorOf }) =>
      contractorOf.filter((ods) => !named.has(`${ods} ${email}`)).map((ods) => ({ ods, email })),
    ),
    missingLeads: [...cells].flatMap(([key, { name, leads }]) =>
      leads
        .filter(({ email }) => !leading.has(`${key} ${email}`))
        .map(({ email }) => ({ cell: name, email })),
    ),
  };
}

type Found<T> = readonly (readonly [string, T])[];

function newCell({ premises }: KnownRoster, { ods, cell }: RosterRow): Found<RosterChanges['cells'][number]> {
  if (!ods || !cell || premises.get(ods)?.cell === cell) return [];
  return [[ods, { ods, cell }]];
}

function newLead({ cells }: KnownRoster, { cell, lead }: RosterRow): Found<RosterChanges['leads'][number]> {
  if (!cell || !lead) return [];
  const now = cells.get(cellKey(cell))?.leads.find(({ email }) => email === lead.email);
  const isSame = now && now.order === lead.order && (lead.phone === undefined || lead.phone === now.phone);
  const phone = lead.phone ?? now?.phone;
  const wanted = { email: lead.email, order: lead.order, ...(phone ? { phone } : {}) };
  return isSame ? [] : [[`${cellKey(cell)} ${lead.email}`, { cell, lead: wanted }]];
}

function newPerson(
  { contacts }: KnownRoster,
  { ods, contractorEmail: email }: RosterRow,
): Found<RosterChanges['people'][number]> {
  if (!ods || !email || contacts.get(email)?.contractorOf.includes(ods)) return [];
  return [[`${ods} ${email}`, { ods, email }]];
}

/** The changes in numbers. */
export interface RosterCounts {
  readonly cells: number;
  readonly leads: number;
  readonly people: number;
  readonly missing: number;
  readonly same: number;
}

/** Counts the changes. */
export function countRosterChanges(changes: RosterChanges): RosterCounts {
  const { cells, leads, people, missingPeople, missingLeads, same } = changes;
  return {
    cells: cells.length,
    leads: leads.length,
    people: people.length,
    missing: missingPeople.length + missingLeads.length,
    same,
  };
}
