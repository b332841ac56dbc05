import { type Cell, type Contact, cellKey } from '../people/person.ts';
import type { Premises } from '../premises/record.ts';
import { foldRoster, leadKey, type NamedPerson, personKey } from './fold-roster.ts';
import type { RosterList, RosterRow, UnreadLine } from './list.ts';

/** What is known of cells and people. */
export interface KnownRoster {
  readonly premises: ReadonlyMap<string, Premises>;
  /** By {@link cellKey}. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** By e-mail address. */
  readonly contacts: ReadonlyMap<string, Contact>;
}

type CellLead = Cell['leads'][number];

/** Somebody named as a lead of a cell. */
export interface NamedLead {
  readonly cell: string;
  readonly email: string;
}

/** What a roster would change: only what it says that is not so yet. */
export interface RosterChanges {
  readonly cells: readonly { readonly ods: string; readonly cell: string }[];
  readonly leads: readonly { readonly cell: string; readonly lead: CellLead }[];
  readonly people: readonly NamedPerson[];
  /** Cells that there are not yet: one may be another cell, wrongly written. */
  readonly newCells: readonly string[];
  /** People and leads who are known, and whom the roster does not name. It may be only a part: they are kept unless somebody says otherwise. */
  readonly missingPeople: readonly NamedPerson[];
  readonly missingLeads: readonly NamedLead[];
  /** Cells that nobody leads any more when those leads are taken out. */
  readonly leaderless: readonly string[];
  /** Rows that say nothing new. */
  readonly same: number;
  /** Rows about premises that the pharmacy list does not have. */
  readonly unread: readonly UnreadLine[];
}

/** Compares a roster with what is known. */
export function compareRoster(
  known: KnownRoster,
  { rows, unread }: Pick<RosterList, 'rows' | 'unread'>,
): RosterChanges {
  const isUnknown = ({ ods }: RosterRow) => ods !== undefined && !known.premises.has(ods);
  const nameOf = cellNames(known, rows);
  const usable = rows
    .filter((row) => !isUnknown(row))
    .map((row) => (row.cell ? { ...row, cell: nameOf(row.cell) } : row));
  const folded = foldRoster(usable);
  const cells = newOnes(folded.cells, ({ ods, cell }) => known.premises.get(ods)?.cell !== cell);
  const leads = newOnes(folded.leads, (named) => differs(known, named));
  const people = newOnes(
    folded.people,
    ({ ods, email }) => !known.contacts.get(email)?.contractorOf.includes(ods),
  );
  const overruled = new Set(folded.overruled.map(({ line }) => line));
  const saysNew = ({ ods = '', cell = '', lead, contractorEmail = '' }: RosterRow) =>
    (cell !== '' && cells.has(ods)) ||
    leads.has(leadKey(cell, lead?.email ?? '')) ||
    people.has(personKey(ods, contractorEmail));
  const missing = whoIsMissing(known, rows, unread);
  return {
    cells: [...cells.values()],
    leads: [...leads.values()].map(({ cell, lead }) => ({ cell, lead: asStored(known, cell, lead) })),
    people: [...people.values()],
    newCells: newCells(known, [...cells.values(), ...leads.values()]),
    ...missing,
    leaderless: leaderless(known, missing.missingLeads, [...leads.values()]),
    same: usable.filter((row) => !saysNew(row) && !overruled.has(row.line)).length,
    unread: [
      ...folded.overruled,
      ...rows
        .filter(isUnknown)
        .map(({ line, ods }) => ({ line, reason: 'not_listed' as const, ...(ods ? { value: ods } : {}) })),
    ],
  };
}

function newOnes<T>(folded: ReadonlyMap<string, T>, isNew: (told: T) => boolean): Map<string, T> {
  return new Map([...folded].filter(([, told]) => isNew(told)));
}

type ToldLead = NonNullable<RosterRow['lead']>;

/** A lead as they are to be stored: what the roster leaves blank stays as it is. */
function asStored({ cells }: KnownRoster, cell: string, { email, phone, order }: ToldLead): CellLead {
  const now = cells.get(cellKey(cell))?.leads.find((lead) => lead.email === email);
  const known = phone ?? now?.phone;
  return { email, order: order ?? now?.order ?? 1, ...(known ? { phone: known } : {}) };
}

function differs(
  known: KnownRoster,
  { cell, lead }: { readonly cell: string; readonly lead: ToldLead },
): boolean {
  const now = known.cells.get(cellKey(cell))?.leads.find(({ email }) => email === lead.email);
  const wanted = asStored(known, cell, lead);
  return now?.order !== wanted.order || now.phone !== wanted.phone;
}

/** One name for each cell, however it is written: the one it has, or else the first. */
function cellNames({ cells }: KnownRoster, rows: readonly RosterRow[]): (cell: string) => string {
  const names = new Map([...cells].map(([key, { name }]) => [key, name]));
  for (const { cell } of rows) if (cell && !names.has(cellKey(cell))) names.set(cellKey(cell), cell);
  return (cell) => names.get(cellKey(cell)) ?? cell;
}

/** Whom a roster does not name. Nobody is missing who may be meant in a line that could not be read. */
function whoIsMissing(
  { cells, contacts }: KnownRoster,
  rows: readonly RosterRow[],
  unread: readonly UnreadLine[],
): Pick<RosterChanges, 'missingPeople' | 'missingLeads'> {
  const named = new Set(rows.map(({ ods = '', contractorEmail = '' }) => personKey(ods, contractorEmail)));
  const leading = new Set(rows.map(({ cell = '', lead }) => leadKey(cell, lead?.email ?? '')));
  const spared = new Set(unread.flatMap(({ names = [] }) => names));
  return {
    missingPeople: [...contacts.values()]
      .filter(({ email }) => !spared.has(email))
      .flatMap(({ email, contractorOf }) => contractorOf.map((ods) => ({ ods, email })))
      .filter(({ ods, email }) => !named.has(personKey(ods, email)) && !spared.has(ods)),
    missingLeads: [...cells.values()]
      .filter(({ name }) => !spared.has(cellKey(name)))
      .flatMap(({ name, leads }) => leads.map(({ email }) => ({ cell: name, email })))
      .filter(({ cell, email }) => !leading.has(leadKey(cell, email)) && !spared.has(email)),
  };
}

function newCells({ cells }: KnownRoster, told: readonly { readonly cell: string }[]): string[] {
  return [...new Set(told.map(({ cell }) => cell))].filter((cell) => !cells.has(cellKey(cell)));
}

/** Cells that have leads, all of whom are missing, and that get no other. */
function leaderless(
  { cells }: KnownRoster,
  missing: readonly NamedLead[],
  named: readonly { readonly cell: string }[],
): string[] {
  const gone = new Set(missing.map(({ cell, email }) => leadKey(cell, email)));
  const led = new Set(named.map(({ cell }) => cell));
  return [...cells.values()]
    .filter(({ name, leads }) => leads.length > 0 && !led.has(name))
    .filter(({ name, leads }) => leads.every(({ email }) => gone.has(leadKey(name, email))))
    .map(({ name }) => name);
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
