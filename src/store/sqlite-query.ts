import type { SQLInputValue } from 'node:sqlite';
import { jsonSerializer } from 'keyv';
import type { Scalar } from '../ports/store.ts';
import { compareText } from './memory-query.ts';
import type { CheckedQuery } from './query.ts';
import { scalarSql } from './sqlite-indexes.ts';

/** A statement with the values for its question marks. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** The least value of each type in the order of `CheckedQuery.orderBy`, and one that none of the type exceeds. */
const least = { number: Number.NEGATIVE_INFINITY, string: '', boolean: toSql(false) };
/** An empty blob comes after every string, and before the blobs that stand for booleans. */
const greatest = { number: Number.POSITIVE_INFINITY, string: new Uint8Array(), boolean: toSql(true) };

/** The statement that answers a query with the columns key, value and version. */
export function queryStatement(query: CheckedQuery, now: number): Statement {
  const { where, from, upTo, limit } = query;
  const conditions: Statement[] = [
    kindCondition(query),
    { sql: '(expires IS NULL OR expires >= ?)', values: [now] },
  ];
  for (const { field, values } of where) {
    const marks = values.map(() => '?').join(', ');
    conditions.push({ sql: `${scalarSql(field)} IN (${marks})`, values: values.map(toSql) });
  }
  if (from !== undefined) {
    conditions.push(
      between(from.field, toSql(from.value), greatest[typeof from.value as keyof typeof greatest]),
    );
  }
  if (upTo !== undefined) {
    conditions.push(between(upTo.field, least[typeof upTo.value as keyof typeof least], toSql(upTo.value)));
  }

  return {
    sql:
      `SELECT key, value, version FROM entries WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ` +
      `ORDER BY ${orderOf(query)} LIMIT ?`,
    values: [...conditions.flatMap(({ values }) => values), limit ?? -1],
  };
}

function orderOf({ orderBy, descending }: CheckedQuery): string {
  if (orderBy === undefined) return 'key';
  const field = scalarSql(orderBy);
  return descending ? `${field} DESC NULLS FIRST, key DESC` : `${field} NULLS LAST, key`;
}

function between(field: string, low: SQLInputValue, high: SQLInputValue): Statement {
  return { sql: `${scalarSql(field)} BETWEEN ? AND ?`, values: [low, high] };
}

/**
 * SQLite uses an index of a kind only where the statement names that kind literally. Without fields the keys
 * themselves are the index: those of a kind come after the kind and before the kind with a semicolon, the
 * character after the colon. There is one lower bound only, for SQLite would begin at either of two: each page would
 * then go through all those before it.
 */
function kindCondition({ kind, where, from, upTo, orderBy, afterKey }: CheckedQuery): Statement {
  const namesField = where.length > 0 || [from, upTo, orderBy].some((part) => part !== undefined);
  if (!namesField) {
    const after = afterKey !== undefined && compareText(afterKey, kind) > 0 ? afterKey : kind;
    return { sql: 'kind = ? AND key > ? AND key < ?', values: [kind, after, `${kind};`] };
  }
  if (afterKey === undefined) return { sql: `kind = '${kind}'`, values: [] };
  return { sql: `kind = '${kind}' AND key > ?`, values: [afterKey] };
}

/** A scalar as {@link scalarSql} finds it: a string as it stands in the envelope, a boolean as a blob. */
function toSql(scalar: Scalar): SQLInputValue {
  if (typeof scalar === 'boolean') return Uint8Array.of(scalar ? 1 : 0);
  if (typeof scalar === 'string') return JSON.parse(jsonSerializer.stringify(scalar));
  return scalar;
}
