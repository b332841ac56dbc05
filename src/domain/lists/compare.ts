import type { Premises } from '../premises/record.ts';
import type { LineReason, ListedPharmacy, PharmacyList, UnreadLine } from './list.ts';

/** What a new pharmacy list would change. Lists of codes are in the order of the file. */
export interface ListChanges {
  readonly added: readonly ListedPharmacy[];
  readonly changed: readonly { readonly before: Premises; readonly after: ListedPharmacy }[];
  /** Closed here, and open in the list. */
  readonly reopened: readonly ListedPharmacy[];
  /** Open here, and closed by the list's own word. */
  readonly closed: readonly Premises[];
  /** Open here, and not in a list that should have every open pharmacy. */
  readonly missing: readonly Premises[];
  /** Open here, and in a line that could not be read: they are not missing. */
  readonly spared: readonly Premises[];
  /** Whether those that seem closed may be open after all, or the list may be another area's. */
  readonly isDoubtful: boolean;
  readonly same: number;
  /** Lines of closed pharmacies that were never known. */
  readonly unread: readonly UnreadLine[];
}

/**
 * Compares a pharmacy list with the premises that are known. A published list names every open pharmacy of its area, so
 * one that is missing from it has closed; any other list may be a part, and says nothing of those that it leaves out.
 */
export function comparePharmacies(known: ReadonlyMap<string, Premises>, list: PharmacyList): ListChanges {
  const { pharmacies, closed } = list;
  const saidClosed = new Set(closed.map(({ ods }) => ods));
  const open = [...known.values()].filter(({ listed: state }) => state === 'open');
  const pairs = pharmacies.map((after) => ({ before: known.get(after.ods), after }));
  const isChanged = (pair: (typeof pairs)[number]): pair is { before: Premises; after: ListedPharmacy } =>
    pair.before?.listed === 'open' && differs(pair.before, pair.after);
  return {
    added: pairs.filter(({ before }) => !before).map(({ after }) => after),
    changed: pairs.filter(isChanged),
    reopened: pairs.filter(({ before }) => before?.listed === 'closed').map(({ after }) => after),
    ...closings(open, list, saidClosed),
    same:
      pairs.filter(({ before, after }) => before?.listed === 'open' && !differs(before, after)).length +
      closed.filter(({ ods }) => known.get(ods)?.listed === 'closed').length,
    unread: closed
      .filter(({ ods }) => !known.has(ods))
      .map(({ ods, line }) => ({ line, reason: 'closed_unknown', value: ods })),
  };
}

/** Which open pharmacies the list closes, which of them an unread line spares, and how sure that is. */
function closings(
  open: readonly Premises[],
  { pharmacies, unread, shape, areas = [] }: PharmacyList,
  saidClosed: ReadonlySet<string>,
): Pick<ListChanges, 'closed' | 'missing' | 'spared' | 'isDoubtful'> {
  const listed = new Set(pharmacies.map(({ ods }) => ods));
  const named = new Set(unread.flatMap(({ names = [] }) => names));
  const closed = open.filter(({ ods }) => saidClosed.has(ods));
  const absent = shape === 'other' ? [] : open.filter(({ ods }) => !listed.has(ods) && !saidClosed.has(ods));
  const missing = absent.filter(({ ods }) => !named.has(ods));
  const isOpen = new Set(open.map(({ ods }) => ods));
  const isAnybodys = ({ reason, names = [] }: UnreadLine) =>
    withoutCode.has(reason) && !names.some((code) => isOpen.has(code));
  return {
    closed,
    missing,
    spared: absent.filter(({ ods }) => named.has(ods)),
    isDoubtful:
      areas.length > 0 || unread.some(isAnybodys) || closed.length + missing.length > open.length / 2,
  };
}

/** Reasons of lines whose code could not be read for certain: each may be that of any pharmacy. */
const withoutCode: ReadonlySet<LineReason> = new Set<LineReason>([
  'open_quote',
  'long_line',
  'too_few_columns',
  'too_many_columns',
  'no_code',
  'bad_code',
]);

function differs(premises: Premises, { name, address, postcode }: ListedPharmacy): boolean {
  return premises.name !== name || premises.address !== address || premises.postcode !== postcode;
}

/** The changes in numbers: what a preview shows, and what is compared when it is applied. */
export interface ListCounts {
  readonly added: number;
  readonly changed: number;
  readonly reopened: number;
  readonly closed: number;
  readonly missing: number;
  readonly same: number;
}

/** Counts the changes. */
export function countChanges(changes: ListChanges): ListCounts {
  const { added, changed, reopened, closed, missing, same } = changes;
  return {
    added: added.length,
    changed: changed.length,
    reopened: reopened.length,
    closed: closed.length,
    missing: missing.length,
    same,
  };
}
