/**
 * Run as a process of its own: `node count-process.ts FILE TIMES`. Says "ready", waits for a line, and then
 * adds one to the counter of one premises, as often as told, each time by read, commit and, on conflict, again. In the end
 * prints the number of conflicts.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const [, , file = '', times = ''] = process.argv;
const key = 'premises:FX123';
const store = openSqliteStore({ file, now: Date.now });
let conflicts = 0;

writeSync(1, 'ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();

for (let done = 0; done < Number(times); ) {
  const entry = (await store.read([key])).get(key);
  // As if deciding took a while: lets the other process come in between.
  await setTimeout(1);
  const { counter } = (entry?.value ?? { counter: 0 }) as { counter: number };
  const write = { key, expected: entry?.version ?? 0, value: { counter: counter + 1 } };
  const stale = await store.commit([write]);
  if (stale.length === 0) done += 1;
  else conflicts += 1;
}
await store.close();
writeSync(1, `${conflicts}\n`);
