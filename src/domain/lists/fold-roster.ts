import { cellKey } from '../people/person.ts';
import type { RosterRow, UnreadLine } from './list.ts';

/** Somebody named for a pharmacy. */
export interface NamedPerson {
  readonly ods: string;
  readonly email: string;
}

/** Something that a row says of somebody or something; what a blank says is undefined. */
interface Said<T> {
  /** What it is about: rows with the same key speak of the same. */
  readonly key: string;
  /** How a sentence names it. */
  readonly about: string;
  readonly line: number;
  readonly value: T;
}

type CellOf = { readonly ods: string; readonly cell: string };
type LeadOf = { readonly cell: string; readonly lead: NonNullable<RosterRow['lead']> };

/** What all rows of a roster say together, by what it is about. */
export interface FoldedRoster {
  /** By code. */
  readonly cells: ReadonlyMap<string, CellOf>;
  /** By {@link leadKey}. */
  readonly leads: ReadonlyMap<string, LeadOf>;
  /** By {@link personKey}. */
  readonly people: ReadonlyMap<string, NamedPerson>;
  /** Rows of which a later one says otherwise. */
  readonly overruled: readonly UnreadLine[];
}

/** The key of a lead of a cell. */
export function leadKey(cell: string, email: string): string {
  return `${cellKey(cell)} ${email}`;
}

/** The key of a person of a pharmacy. */
export function personKey(ods: string, email: string): string {
  return `${ods} ${email}`;
}

/** Puts the rows of a roster together. Of two that say different things the later one counts; a blank says nothing. */
export function foldRoster(rows: readonly RosterRow[]): FoldedRoster {
  const cells = fold(rows.flatMap(cellIn));
  const leads = fold(rows.flatMap(leadIn));
  return {
    cells: cells.folded,
    leads: new Map([...leads.folded].map(([key, { cell, ...lead }]) => [key, { cell, lead }])),
    people: new Map(rows.flatMap(personIn)),
    overruled: [...cells.overruled, ...leads.overruled],
  };
}

function cellIn({ line, ods, cell }: RosterRow): Said<CellOf>[] {
  return ods && cell ? [{ key: ods, about: ods, line, value: { ods, cell } }] : [];
}

function leadIn({ line, cell, lead }: RosterRow): Said<{ cell: string } & LeadOf['lead']>[] {
  if (!cell || !lead) return [];
  return [{ key: leadKey(cell, lead.email), about: lead.email, line, value: { cell, ...lead } }];
}

function personIn({ ods, contractorEmail: email }: RosterRow): (readonly [string, NamedPerson])[] {
  return ods && email ? [[personKey(ods, email), { ods, email }]] : [];
}

function fold<T extends object>(said: readonly Said<T>[]) {
  const last = new Map<string, Said<T>>();
  const overruled: UnreadLine[] = [];
  for (const { key, about, line, value } of said) {
    const before = last.get(key);
    if (before && contradicts(value, before.value))
      overruled.push({ line: before.line, reason: 'overruled', value: about, first: line });
    last.set(key, { key, about, line, value: { ...before?.value, ...value } });
  }
  return { folded: new Map([...last].map(([key, { value }]) => [key, value])), overruled };
}

/** Whether two rows say different things; what only one of them says is no difference. */
function contradicts<T extends object>(later: T, earlier: T): boolean {
  const told = new Map<string, unknown>(Object.entries(earlier));
  return Object.entries(later).some(([name, value]) => told.has(name) && told.get(name) !== value);
}
