import { type Query, type Scalar, StoreError } from '../ports/store.ts';
import { indexes } from './indexes.ts';

/** A {@link Query} that was found to be answerable, in the one form that engines need to know. */
export interface CheckedQuery {
  readonly kind: string;
  /** Each field equals one of its values. Fields are declared for the kind in `indexes.ts`. */
  readonly where: readonly { readonly field: string; readonly values: readonly Scalar[] }[];
  /** The field holds a value of the same type that is at least this one. */
  readonly from: { readonly field: string; readonly value: Scalar } | undefined;
  /** The field holds a value of the same type that is at most this one. */
  readonly upTo: { readonly field: string; readonly value: Scalar } | undefined;
  /**
   * Ascending by this field: numbers, then strings by code point, then false and true, then entries in which
   * the field is missing, null, an object or an array. Ties, and everything when undefined: by key.
   */
  readonly orderBy: string | undefined;
  /** The exact reverse of that order. */
  readonly descending: boolean;
  readonly limit: number | undefined;
  readonly afterKey: string | undefined;
}

/**
 * Checks a query against the declared indexes.
 * @throws StoreError `bad_query` that says what to change
 */
export function checkQuery(query: Query): CheckedQuery {
  const { kind, where = {}, from, upTo, orderBy, descending = false, limit, afterKey } = query;
  if (kind.includes(':')) refuse(kind, 'a kind is the part of a key before its first colon. Name only that');
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
    refuse(kind, `its limit is ${limit}. Give a whole number, 0 or more`);
  }
  if (descending && orderBy === undefined) {
    refuse(kind, 'descending needs an order. Name its field by orderBy');
  }
  if (orderBy !== undefined && afterKey !== undefined) {
    refuse(kind, 'afterKey pages by key. Leave out orderBy, or page by a from or upTo on that field');
  }
  for (const field of [...Object.keys(where), from?.field, upTo?.field, orderBy]) {
    if (field !== undefined && !isIndexed(kind, field)) {
      refuse(kind, `${field} has no index. Declare one in src/store/indexes.ts`);
    }
  }
  return {
    kind,
    where: Object.entries(where).map(([field, value]) => ({ field, values: [value].flat() })),
    from,
    upTo,
    orderBy,
    descending,
    limit,
    afterKey,
  };
}

function isIndexed(kind: string, field: string): boolean {
  return Object.hasOwn(indexes, kind) && indexes[kind]?.flat().includes(field) === true;
}

function refuse(kind: string, reason: string): never {
  throw new StoreError('bad_query', `Querying ${JSON.stringify(kind)} failed: ${reason}.`);
}
