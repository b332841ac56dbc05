import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { buildDeclaredIndexes, hasDeclaredIndexes } from './sqlite-indexes.ts';

/** How long a write waits for another process's write to end. */
const busyMilliseconds = 5_000;

/** The number of {@link schema}, kept in the file as its `user_version`; 0 there means a new file. */
const schemaVersion = 1;

/**
 * `deleted` remembers the highest version that was ever deleted, by whatever statement, from which new keys
 * go on: see `Row.version`.
 */
const schema = `
  CREATE TABLE entries (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    expires INTEGER,
    kind TEXT GENERATED ALWAYS AS (substr(key, 1, nullif(instr(key, ':'), 0) - 1)) VIRTUAL
  ) STRICT;
  CREATE TABLE deleted (version INTEGER NOT NULL) STRICT;
  INSERT INTO deleted VALUES (0);
  CREATE TRIGGER remember_deleted_version AFTER DELETE ON entries BEGIN
    UPDATE deleted SET version = max(version, OLD.version);
  END;
  PRAGMA user_version = ${schemaVersion};
`;

/**
 * Opens a database file for several processes at once; makes its folder, and makes or alters its tables and
 * indexes, as needed.
 * What is committed survives a killed process and a power cut.
 * @throws Error when it cannot be opened, or a newer version of the program made it
 */
export function openSqliteFile(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: busyMilliseconds });
  try {
    switchToWal(database);
    database.exec('PRAGMA synchronous = FULL');
    if (readSchemaVersion(database) !== schemaVersion || !hasDeclaredIndexes(database)) {
      transact(database, () => alter(database));
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Which file it is that a path leads to. It changes when the file is deleted or another takes its place; an
 * open database would not notice, and go on to write into a file that nobody can find any more.
 */
export function identify(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev}:${ino}`;
}

/** Runs `work` as one write transaction, which takes effect as a whole or, when it throws, not at all. */
export function transact<Answer>(database: DatabaseSync, work: () => Answer): Answer {
  // IMMEDIATE takes the write lock before anything is read, so that what is read stays true until COMMIT.
  database.exec('BEGIN IMMEDIATE');
  try {
    const answer = work();
    database.exec('COMMIT');
    return answer;
  } catch (error) {
    // SQLite itself rolls back after some errors, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Writes the file anew from what is in it, and empties the write-ahead log: deleted rows leave their bytes in free
 * pages, in gaps of used ones, and in the log.
 * @returns whether nothing was in the way, such as a long read of another process
 */
export function scrubFile(database: DatabaseSync): boolean {
  // Nobody waits for it: whoever is in the way now is not so the next time.
  database.exec('PRAGMA busy_timeout = 0');
  try {
    database.exec('VACUUM');
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyMilliseconds}`);
  }
}

/**
 * With a write-ahead log readers and a writer do not wait for each other. The file remembers the switch. While
 * several processes try it on a new file they stop each other, and SQLite gives up without waiting: so wait
 * here, a millisecond longer each time, about as long as for a write in the end.
 */
function switchToWal(database: DatabaseSync): void {
  for (let pause = 1; ; pause++) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || pause >= 100) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

/** Whether an error of node:sqlite is SQLITE_BUSY, which is 5 in the low byte of its code. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}

/** Looks at the version again, since another process may have made the tables in the meantime. */
function alter(database: DatabaseSync): void {
  const version = readSchemaVersion(database);
  if (version > schemaVersion) {
    throw new Error(
      `it has schema ${version}, this program knows up to ${schemaVersion}; run the newer program that made it`,
    );
  }
  if (version === 0) database.exec(schema);
  buildDeclaredIndexes(database);
}

function readSchemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}
