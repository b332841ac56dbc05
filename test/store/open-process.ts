/**
 * Run as a process of its own: `node open-process.ts`. Prints "ready". Then, for each line of its input, opens
 * the file that it names, adds an entry, closes the file and prints "done".
 */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openSqliteStore } from '../../src/store/sqlite.ts';

writeSync(1, 'ready\n');
for await (const file of createInterface(process.stdin)) {
  // Several of these processes start together by the clock; lines of input reach them too far apart.
  const tick = Math.ceil(Date.now() / 50) * 50;
  while (Date.now() < tick);
  const store = openSqliteStore({ file, now: Date.now });
  await store.commit([{ key: `event:${process.pid}`, expected: 0, value: {} }]);
  await store.close();
  writeSync(1, 'done\n');
}
