import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite.ts';
import { linesOf, runInStep, startScript } from './processes.ts';
import { useSqliteFiles } from './sqlite-files.ts';

const files = useSqliteFiles();
const countScript = join(import.meta.dirname, 'count-process.ts');
const openScript = join(import.meta.dirname, 'open-process.ts');
const bulkScript = join(import.meta.dirname, 'bulk-process.ts');
const fillScript = join(import.meta.dirname, 'fill-process.ts');
const isWindows = process.platform === 'win32';

describe('several processes', () => {
  it('make 1,000 changes each to one premises, and lose none', async () => {
    const file = files.next();
    const lines = await runInStep(2, countScript, [file, '1000'], ['go']);
    const conflicts = lines.map(([, count]) => Number(count));
    expect(Math.max(...conflicts)).toBeGreaterThan(0);
    const store = open(file);
    expect(await store.query({ kind: 'premises' })).toEqual([
      { key: 'premises:FX123', value: { counter: 2_000 }, version: 2_000 },
    ]);
    await store.close();
  });

  it('open new files at the same time', async () => {
    const paths = Array.from({ length: 20 }, () => files.next());
    const lines = await runInStep(4, openScript, [], paths);
    expect(lines).toEqual(Array.from({ length: 4 }, () => ['ready', ...paths.map(() => 'done')]));
    for (const path of paths) {
      const store = open(path);
      expect(await store.query({ kind: 'event' })).toHaveLength(4);
      await store.close();
    }
  });
});

describe('a process that writes', () => {
  it.each([1, 17, 60, 200])(
    'and is killed after %i commits has lost none that was answered',
    async (kill) => {
      const file = files.next();
      const child = startScript(fillScript, [file]);
      const ended = once(child, 'exit');
      const lines = await linesOf(child, (line) => {
        if (line === String(kill)) child.kill('SIGKILL');
      });
      expect(await ended).toEqual([null, 'SIGKILL']);
      expect(lines.length).toBeGreaterThanOrEqual(kill);
      await expectEvents(file, lines.length);
    },
  );

  it.each([0, 15, 40, 80, 130, 200])(
    'and is killed %i ms into a large commit has written all of it or nothing',
    async (pause) => {
      const file = files.next();
      const child = startScript(bulkScript, [file]);
      const lines = await linesOf(child, (line) => {
        if (line === '2') setTimeout(() => child.kill('SIGKILL'), pause);
      });
      const store = open(file);
      const entries = await store.query({ kind: 'premises' });
      const rounds = new Set(entries.map(({ value, version }) => `${(value as Round).round} ${version}`));
      expect(entries).toHaveLength(1_500);
      expect([lines.length, lines.length + 1].map((round) => `${round} ${round}`)).toContain(
        [...rounds].join(),
      );
      await store.close();
    },
  );

  it.skipIf(isWindows)('and finds no more room is told so, and has lost nothing', async () => {
    const file = files.next();
    const limited = ['-c', 'ulimit -f 2000; exec "$0" "$@"', process.execPath, fillScript, file];
    const lines = await linesOf(spawn('/bin/sh', limited));
    expect(lines.at(-1)).toMatch(/^StoreError: Writing to the SQLite file .* has room on its disk\.$/);
    expect(lines.length).toBeGreaterThan(10);
    await expectEvents(file, lines.length - 1);
  });

  it.skipIf(isWindows)('and has no permission is told so', async () => {
    const file = files.next();
    const store = open(file);
    await store.commit([{ key: 'premises:FX123', expected: 0, value: {} }]);
    await store.close();
    const folder = dirname(file);
    chmodSync(dirname(folder), 0o755);
    chmodSync(folder, 0o555);
    chmodSync(file, 0o444);
    // Permissions do not hold root back, so root runs this as nobody.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const path of [file, join(folder, 'other.db'), join(folder, 'new', 'guide.db')]) {
      const lines = await linesOf(startScript(fillScript, [path], user));
      expect(lines).toEqual([
        expect.stringContaining(`StoreError: Opening the SQLite file ${path} failed: `),
      ]);
    }
    chmodSync(folder, 0o755);
  });
});

interface Round {
  readonly round: number;
}

function open(file: string): SqliteStore {
  return openSqliteStore({ file, now: Date.now });
}

/** Makes sure that the events 1 to `acknowledged` are there, and that no commit took effect by half. */
async function expectEvents(file: string, acknowledged: number): Promise<void> {
  const store = open(file);
  const events = await store.query({ kind: 'event', where: { ods: 'FX123' } });
  const premises = (await store.read(['premises:FX123'])).get('premises:FX123');
  const count = premises?.version ?? 0;
  // The commit that was under way may have been written without having been answered.
  expect([acknowledged, acknowledged + 1]).toContain(count);
  expect(premises?.value).toEqual({ events: count });
  const numbers = events.map(({ key }) => Number(key.slice('event:'.length))).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(await store.commit([{ key: 'event:next', expected: 0, value: {} }])).toEqual([]);
  await store.close();
}
