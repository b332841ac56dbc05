import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';

describe('STORE_URL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens a SQLite file, and makes its folder', async () => {
    const file = join(folder, 'new', 'folder', 'guide.db');
    const store = await openStore(`sqlite:${file}`, Date.now);
    await store.commit([{ key: 'premises:A', expected: 0, value: 1 }]);
    await store.close();
    expect(existsSync(file)).toBe(true);
    const again = await openStore(`sqlite:${file}`, Date.now);
    expect((await again.read(['premises:A'])).get('premises:A')?.value).toBe(1);
    await again.close();
  });

  it('opens a store in memory', async () => {
    const store = await openStore('memory:', Date.now);
    expect(await store.query({ kind: 'premises' })).toEqual([]);
  });

  it.each([
    ['postgres://guide:s3cret@db/guide', 'PostgreSQL is not supported yet'],
    ['postgresql://guide:s3cret@db/guide', 'PostgreSQL is not supported yet'],
    ['redis://guide:s3cret@db', 'its scheme redis: is unknown'],
    ['', 'it has no scheme'],
    ['data/guide.db', 'it has no scheme'],
    ['sqlite:', 'sqlite: needs the path of a file'],
    ['sqlite::memory:', 'sqlite: needs the path of a file, not :memory:'],
    ['sqlite://data/guide.db', 'after sqlite: comes a path, without //'],
    ['memory:x', 'memory: takes no path'],
  ])('refuses %j, says why, gives an example, and repeats no password', async (url, problem) => {
    const message = `Reading STORE_URL failed: ${problem}. Set it to a file, e.g. sqlite:./data/guide.db.`;
    await expect(openStore(url, Date.now)).rejects.toThrow(message);
    expect(message).not.toContain('s3cret');
  });
});
