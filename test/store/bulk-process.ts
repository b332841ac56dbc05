/**
 * Run as a process of its own: `node bulk-process.ts FILE`. Overwrites 1,500 entries in one commit, over and over, each
 * time with the number of the commit, and prints the number when the commit was answered, until it is killed.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const [, , file = ''] = process.argv;
const store = openSqliteStore({ file, now: Date.now });
for (let round = 1; ; round++) {
  const writes = Array.from({ length: 1_500 }, (_, index) => ({
    key: `premises:${index}`,
    expected: round - 1,
    value: { round, cell: 'north', text: 'x'.repeat(300) },
  }));
  await store.commit(writes);
  writeSync(1, `${round}\n`);
}
