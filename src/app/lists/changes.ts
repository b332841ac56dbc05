import { comparePharmacies, countChanges, type ListChanges } from '../../domain/lists/compare.ts';
import { compareRoster, countRosterChanges, type RosterChanges } from '../../domain/lists/compare-roster.ts';
import type { PharmacyList, ReadList, RosterList, UnreadLine } from '../../domain/lists/list.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';
import { type Applying, applyPharmacies, applyRoster } from './apply.ts';
import { allPremises, knownRoster } from './known.ts';

/** What a list would change now. */
export type Changes =
  | {
      readonly kind: 'pharmacies';
      readonly list: PharmacyList;
      readonly changes: ListChanges;
      /** How many premises are open now. */
      readonly open: number;
      /** Those that have no cell now, open or closed. */
      readonly withoutCell: readonly Premises[];
    }
  | { readonly kind: 'roster'; readonly list: RosterList; readonly changes: RosterChanges };

/** Compares a list with what is known. */
export async function changesOf(work: Work, list: ReadList): Promise<Changes> {
  if (list.kind === 'roster') {
    return { kind: 'roster', list, changes: compareRoster(await knownRoster(work, list.rows), list) };
  }
  const known = await allPremises(work);
  const all = [...known.values()];
  return {
    kind: 'pharmacies',
    list,
    changes: comparePharmacies(known, list),
    open: all.filter(({ listed }) => listed === 'open').length,
    withoutCell: all.filter(({ cell }) => !cell),
  };
}

/** The codes of the open pharmacies that have no cell once a list is applied, the new ones first. */
export function leftWithoutCell(
  { changes, withoutCell }: Extract<Changes, { kind: 'pharmacies' }>,
  { closes, onlyKnown = false }: ApplyOptions,
): string[] {
  const codes = (some: readonly { readonly ods: string }[]) => new Set(some.map(({ ods }) => ods));
  const reopened = codes(changes.reopened);
  const closing = codes(closes ? [...changes.closed, ...changes.missing] : []);
  const known = withoutCell.filter(({ ods, listed }) =>
    listed === 'open' ? !closing.has(ods) : reopened.has(ods),
  );
  return [...(onlyKnown ? [] : changes.added), ...known].map(({ ods }) => ods);
}

/** The changes in numbers; equal ones make the same preview. */
export function countsOf(changes: Changes): Readonly<Record<string, number>> {
  return changes.kind === 'roster'
    ? { ...countRosterChanges(changes.changes) }
    : { ...countChanges(changes.changes) };
}

/** What was done of the changes, in numbers: what is closed or taken out, and what is left as it was, by their own names. */
export function countsApplied(
  changes: Changes,
  { closes, removesMissing, onlyKnown = false }: ApplyOptions,
): Readonly<Record<string, number>> {
  if (changes.kind === 'roster') {
    const { missing, ...done } = countRosterChanges(changes.changes);
    return { ...done, [removesMissing ? 'removed' : 'kept']: missing };
  }
  const { added, closed, missing, ...done } = countChanges(changes.changes);
  return {
    [onlyKnown ? 'skipped' : 'added']: added,
    ...done,
    [closes ? 'closed' : 'kept']: closed + missing,
  };
}

/** Whether there is nothing to apply. */
export function saysNothingNew(changes: Changes): boolean {
  const { same: _, ...counts } = countsOf(changes);
  return Object.values(counts).every((count) => count === 0);
}

/** Every line that was not taken, in the order of the file. */
export function unreadOf({ list, changes }: Changes): UnreadLine[] {
  return [...list.unread, ...changes.unread].toSorted((a, b) => a.line - b.line);
}

/** What of a list's changes is done only when somebody says so. */
export interface ApplyOptions {
  /** Closes the pharmacies that a list says are closed, or does not have. */
  readonly closes: boolean;
  /** Takes out the people and leads whom a roster does not name. */
  readonly removesMissing: boolean;
  /** Leaves out the pharmacies that are not known yet. */
  readonly onlyKnown?: boolean;
}

/** Puts the changes into the unit of work. */
export async function applyChanges(
  applying: Applying,
  changes: Changes,
  options: ApplyOptions,
): Promise<void> {
  if (changes.kind === 'roster') await applyRoster(applying, changes.changes, options);
  else await applyPharmacies(applying, changes.changes, options);
}
