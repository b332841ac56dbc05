/**
 * Run as a thread of its own by `sqlite-bulk.ts`: takes the changes of one large commit, portion by portion, and makes
 * them in one transaction when it is told so. It collects them in a table of its own in memory, so that the transaction
 * is short. It answers with the stale keys, and ends; what fails ends it with an error.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Change } from './engine.ts';
import type { BulkFile, BulkOrder } from './sqlite-bulk.ts';
import { identify, openSqliteFile, transact } from './sqlite-file.ts';
import { live, newVersion, writeRows } from './sqlite-rows.ts';

const { file, identity } = workerData as BulkFile;
if (identify(file) !== identity) throw new Error('the file was replaced; restart to use the new one');
const database = openSqliteFile(file);
database.exec(`
  PRAGMA temp_store = MEMORY;
  CREATE TEMP TABLE staged (key TEXT PRIMARY KEY NOT NULL, expected INTEGER, value TEXT, expires INTEGER) STRICT;
`);
const stage = database.prepare('INSERT INTO staged (key, expected, value, expires) VALUES (?, ?, ?, ?)');
const staleKeys = database.prepare(
  `SELECT staged.key FROM staged
   LEFT JOIN (SELECT key, version FROM entries WHERE ${live}) AS present ON present.key = staged.key
   WHERE expected IS NOT NULL AND expected <> coalesce(present.version, 0) ORDER BY staged.rowid`,
);
const remove = database.prepare(
  'DELETE FROM entries WHERE key IN (SELECT key FROM staged WHERE value IS NULL)',
);
// In the order of keys the rows and their indexes are written from one end to the other.
const write = database.prepare(
  writeRows(`SELECT key, value, expires, ${newVersion} FROM staged WHERE value IS NOT NULL ORDER BY key`),
);

function stageAll(changes: readonly Change[]): void {
  database.exec('BEGIN');
  for (const { key, expected, envelope, expires } of changes)
    stage.run(key, expected === 'any' ? null : expected, envelope ?? null, expires);
  database.exec('COMMIT');
}

function commit(time: number): string[] {
  return transact(database, () => {
    const stale = staleKeys.all(time).map(({ key }) => String(key));
    if (stale.length === 0) {
      remove.run();
      write.run();
    }
    return stale;
  });
}

parentPort?.on('message', (order: BulkOrder) => {
  if (order.do === 'stage') return stageAll(order.changes);
  const stale = commit(order.time);
  database.close();
  parentPort?.postMessage(stale);
  parentPort?.close();
});
