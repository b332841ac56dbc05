import type { Scalar } from '../ports/store.ts';
import type { CheckedQuery } from './query.ts';

/** Something stored, with its value read out of the envelope. */
export interface Valued {
  readonly key: string;
  readonly value: unknown;
}

/** Answers a query by looking at every entry: what an engine does with indexes, said plainly. */
export function filterEntries<Candidate extends Valued>(
  entries: readonly Candidate[],
  query: CheckedQuery,
): readonly Candidate[] {
  const { orderBy, descending, limit } = query;
  const found = entries.filter((entry) => matches(entry, query));
  found.sort((a, b) => {
    const byField =
      orderBy === undefined ? 0 : compareFields(fieldOf(a.value, orderBy), fieldOf(b.value, orderBy));
    return byField || compareText(a.key, b.key);
  });
  if (descending) found.reverse();
  return found.slice(0, limit);
}

/** Compares by code point, as databases do; `<` would put U+FFFD after an emoji. */
export function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function matches({ key, value }: Valued, { kind, where, from, upTo, afterKey }: CheckedQuery): boolean {
  if (!key.startsWith(`${kind}:`)) return false;
  if (afterKey !== undefined && compareText(key, afterKey) <= 0) return false;
  if (from !== undefined && !isUpTo(from.value, fieldOf(value, from.field))) return false;
  if (upTo !== undefined && !isUpTo(fieldOf(value, upTo.field), upTo.value)) return false;
  return where.every(({ field, values }) => values.some((wanted) => fieldOf(value, field) === wanted));
}

/** Whether both are there and of one type, in this order. */
function isUpTo(low: Scalar | undefined, high: Scalar | undefined): boolean {
  if (low === undefined || high === undefined) return false;
  return typeof low === typeof high && compareScalars(low, high) <= 0;
}

/** The scalar at a dotted path; undefined when there is none. */
function fieldOf(value: unknown, field: string): Scalar | undefined {
  let found = value;
  for (const name of field.split('.')) {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    found = Object.getOwnPropertyDescriptor(found, name)?.value;
  }
  return isScalar(found) ? found : undefined;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}

function compareFields(a: Scalar | undefined, b: Scalar | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareScalars(a, b);
}

function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === typeof b) return Number(a) - Number(b);
  const order = ['number', 'string', 'boolean'];
  return order.indexOf(typeof a) - order.indexOf(typeof b);
}
