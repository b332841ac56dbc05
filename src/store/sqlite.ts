import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { type Query, StoreError } from '../ports/store.ts';
import { createAdapter, type StoreAdapter } from './adapter.ts';
import type { Change, Engine, Row } from './engine.ts';
import { checkQuery } from './query.ts';
import { type BulkFile, beginBulk } from './sqlite-bulk.ts';
import { identify, openSqliteFile, scrubFile, transact } from './sqlite-file.ts';
import { queryStatement } from './sqlite-query.ts';
import { live, newVersion, writeRows } from './sqlite-rows.ts';

/** A commit of more changes is made on a thread of its own. */
const mostHere = 500;
const remedy = 'Check that it is a whole database file, can be read and written, and has room on its disk.';

/** A store in one SQLite file, which several processes of one machine may have open. */
export interface SqliteStore extends StoreAdapter {
  /**
   * How SQLite goes about a query: the lines of EXPLAIN QUERY PLAN.
   * @throws StoreError `bad_query` as `query` does
   */
  explain(query: Query): readonly string[];
}

/**
 * Opens the store in a SQLite file; makes the file, and its folder, if there is none.
 * Its calls block the process while SQLite works: for the time of a small write to disk, and while another
 * process writes. A large commit does not block it: others read meanwhile, and write before it or after it.
 * @param options.now the present in milliseconds since the epoch
 * @throws StoreError when the file cannot be opened, is not a database, or was made by a newer version
 */
export function openSqliteStore(options: { file: string; now: () => number }): SqliteStore {
  const { file, now } = options;
  const name = `the SQLite file ${file}`;
  try {
    const database = openSqliteFile(file);
    const opened = identify(file);
    const checkUsable = () => {
      if (identify(file) !== opened) throw new Error('the file was replaced; restart to use the new one');
    };
    const engine = createEngine(database, { file, identity: opened }, now);
    return Object.assign(createAdapter({ name, remedy, checkUsable, ...engine }), {
      explain(query: Query) {
        const { sql, values } = queryStatement(checkQuery(query), now());
        const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
        return steps.map(({ detail }) => String(detail));
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('unavailable', `Opening ${name} failed: ${reason}. ${remedy}`, { cause });
  }
}

/** So many statements of queries are kept; their texts differ in the fields and in how many values they name. */
const mostPrepared = 200;

/** Lists of keys go in as one JSON array, so that any number of them is one statement. */
function createEngine(
  database: DatabaseSync,
  file: BulkFile,
  now: () => number,
): Omit<Engine, 'name' | 'remedy' | 'checkUsable'> {
  const listed = 'key IN (SELECT value FROM json_each(?))';
  const startsWith = 'substr(key, 1, length(?1)) = ?1';
  const read = database.prepare(`SELECT key, value, version FROM entries WHERE ${listed} AND ${live}`);
  const page = database.prepare(
    `SELECT key, value, version FROM entries WHERE ${startsWith} AND key > ? AND ${live} ORDER BY key LIMIT ?`,
  );
  const versionOf = database.prepare(`SELECT version FROM entries WHERE key = ? AND ${live}`);
  const write = database.prepare(writeRows(`VALUES (?, ?, ?, ${newVersion})`));
  const remove = database.prepare(`DELETE FROM entries WHERE ${listed} RETURNING key, ${live} AS live`);
  const clear = database.prepare(`DELETE FROM entries WHERE ${startsWith}`);
  const purge = database.prepare('DELETE FROM entries WHERE expires < ?');
  const queries = new Map<string, StatementSync>();

  /** The statement of a query, prepared once: that takes SQLite longer than finding what is due. */
  function prepared(sql: string): StatementSync {
    const known = queries.get(sql);
    if (known) return known;
    if (queries.size >= mostPrepared) queries.clear();
    const statement = database.prepare(sql);
    queries.set(sql, statement);
    return statement;
  }

  function isStale({ key, expected }: Change, time: number): boolean {
    return expected !== 'any' && (versionOf.get(key, time)?.version ?? 0) !== expected;
  }

  function apply({ key, envelope, expires }: Change, time: number): void {
    if (envelope === undefined) remove.all(JSON.stringify([key]), time);
    else write.run(key, envelope, expires);
  }

  /** A large commit holds the lock of the file: whoever wants to write waits for it here, not in SQLite. */
  let writing: Promise<unknown> | undefined;

  async function untilFree(): Promise<void> {
    while (writing) await writing;
  }

  async function commitMany(changes: readonly Change[]): Promise<readonly string[]> {
    const bulk = beginBulk(file);
    try {
      await bulk.stage(changes);
      await untilFree();
      if (!database.isOpen) throw new Error('it is closed');
      const committed = bulk.commit(now());
      writing = Promise.allSettled([committed]).then(() => {
        writing = undefined;
      });
      return await committed;
    } finally {
      await bulk.end();
    }
  }

  return {
    async read(keys) {
      return read.all(JSON.stringify(keys), now()).map(toRow);
    },
    async page(prefix, afterKey, limit) {
      return page.all(prefix, afterKey, now(), limit).map(toRow);
    },
    async query(query) {
      const { sql, values } = queryStatement(query, now());
      return prepared(sql)
        .all(...values)
        .map(toRow);
    },
    async commit(changes) {
      if (changes.length > mostHere) return commitMany(changes);
      await untilFree();
      return transact(database, () => {
        const time = now();
        const stale = changes.filter((change) => isStale(change, time)).map(({ key }) => key);
        if (stale.length === 0) for (const change of changes) apply(change, time);
        return stale;
      });
    },
    async remove(keys) {
      await untilFree();
      const rows = remove.all(JSON.stringify(keys), now());
      return new Set(rows.filter((row) => row.live === 1).map((row) => String(row.key)));
    },
    async clear(prefix) {
      await untilFree();
      clear.run(prefix);
    },
    async purgeExpired() {
      await untilFree();
      return Number(purge.run(now()).changes);
    },
    async scrub() {
      await untilFree();
      purge.run(now());
      return scrubFile(database);
    },
    async close() {
      await untilFree();
      if (database.isOpen) database.close();
    },
  };
}

function toRow(row: Record<string, SQLOutputValue>): Row {
  return { key: String(row.key), envelope: String(row.value), version: Number(row.version) };
}
