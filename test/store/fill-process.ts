/**
 * Run as a process of its own: `node fill-process.ts FILE`. Commits one event after the other, each together
 * with the number of events so far, and prints the event's number when its commit was answered. Goes on until
 * it is killed or the store fails; then it prints the error.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const [, , file = ''] = process.argv;
// Where the size of files is limited, writing beyond it shall fail as on a full disk, and not end the process.
process.on('SIGXFSZ', () => writeSync(2, 'file too large\n'));

try {
  const store = openSqliteStore({ file, now: Date.now });
  for (let event = 1; ; event++) {
    await store.commit([
      { key: `event:${event}`, expected: 0, value: { ods: 'FX123', text: 'x'.repeat(2_000) } },
      { key: 'premises:FX123', expected: event - 1, value: { events: event } },
    ]);
    writeSync(1, `${event}\n`);
  }
} catch (error) {
  writeSync(1, `${String(error)}\n`);
}
