import type { DatabaseSync } from 'node:sqlite';
import { indexes } from './indexes.ts';

/**
 * The SQL expression for the scalar in a field (a dotted path into the value) of an entry. It is NULL where the
 * field is missing, null, an object or an array. Booleans become blobs, since SQLite would otherwise take true
 * for 1; like that they come after numbers and strings. An index serves only queries with this very text.
 * @param field a field from `indexes.ts`; it goes into the SQL as it is
 */
export function scalarSql(field: string): string {
  const path = `'$.value.${field}'`;
  return (
    `CASE json_type(value, ${path}) WHEN 'true' THEN x'01' WHEN 'false' THEN x'00' ` +
    `WHEN 'object' THEN NULL WHEN 'array' THEN NULL ELSE value ->> ${path} END`
  );
}

/**
 * The name of the index on these fields of a kind, e.g. `premises(cell, mailbox.status)`.
 */
export function indexName(kind: string, fields: readonly string[]): string {
  return `${kind}(${fields.join(', ')})`;
}

/** Whether the database has exactly the declared indexes. */
export function hasDeclaredIndexes(database: DatabaseSync): boolean {
  const declared = declaredIndexes();
  const existing = existingIndexes(database);
  return existing.size === declared.size && [...declared].every(([name, sql]) => existing.get(name) === sql);
}

/** Drops indexes that are no longer declared, or otherwise, and builds those that are missing. */
export function buildDeclaredIndexes(database: DatabaseSync): void {
  const declared = declaredIndexes();
  const existing = existingIndexes(database);
  for (const [name, sql] of existing) {
    if (declared.get(name) !== sql) database.exec(`DROP INDEX "${name}"`);
  }
  for (const [name, sql] of declared) {
    if (existing.get(name) !== sql) database.exec(sql);
  }
}

/** The SQL of every index by its name. The key at the end of each spares sorting by it. */
function declaredIndexes(): ReadonlyMap<string, string> {
  const declared = new Map([
    ['expiring', 'CREATE INDEX "expiring" ON entries (expires) WHERE expires IS NOT NULL'],
  ]);
  for (const [kind, lists] of Object.entries(indexes)) {
    for (const fields of lists) {
      const name = indexName(kind, fields);
      const columns = [...fields.map(scalarSql), 'key'].join(', ');
      declared.set(name, `CREATE INDEX "${name}" ON entries (${columns}) WHERE kind = '${kind}'`);
    }
  }
  return declared;
}

/** Leaves out the index that SQLite itself keeps for the primary key: that one has no SQL. */
function existingIndexes(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
    .all();
  return new Map(rows.map((row) => [String(row.name), String(row.sql)]));
}
