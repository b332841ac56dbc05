import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/ports/store.ts';
import { indexes as declared } from '../../src/store/indexes.ts';
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite.ts';
import { storeContract } from './contract.ts';
import { useSqliteFiles } from './sqlite-files.ts';

const files = useSqliteFiles();

function open(file: string): SqliteStore {
  return openSqliteStore({ file, now: Date.now });
}

/** Does something to a closed database file behind the store's back. */
function alter(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe('the store in SQLite', () => {
  storeContract({
    open: async () => open(files.next()),
    failures: {
      'it is closed': (store) => store.close(),
      'the file was deleted': () => rmSync(files.latest()),
      'another file took its place': () => {
        const file = files.latest();
        writeFileSync(`${file}.new`, 'rubbish');
        renameSync(`${file}.new`, file);
      },
      'the file was overwritten with rubbish': () => {
        for (const part of ['', '-wal', '-shm']) {
          writeFileSync(files.latest() + part, 'rubbish '.repeat(100_000));
        }
      },
    },
  });
});

describe('the SQLite file', () => {
  it('keeps everything when it is closed and opened again', async () => {
    const file = files.next();
    const first = open(file);
    await first.commit([{ key: 'premises:A', expected: 0, value: { cell: 'north' } }]);
    await first.commit([{ key: 'premises:A', expected: 1, value: undefined }]);
    await first.commit([{ key: 'premises:A', expected: 0, value: { cell: 'south' } }]);
    await first.close();
    await first.close();
    const second = open(file);
    expect(await second.query({ kind: 'premises', where: { cell: 'south' } })).toEqual([
      { key: 'premises:A', value: { cell: 'south' }, version: 2 },
    ]);
    await second.close();
  });

  it.each<[string, (file: string) => void, RegExp]>([
    ['is no database', (file) => writeFileSync(file, 'rubbish '.repeat(1_000)), /not a database/],
    ['is a folder', (file) => mkdirSync(file), /unable to open/],
    [
      'was made by a newer program',
      (file) => alter(file, 'PRAGMA user_version = 99'),
      /schema 99.*newer program/,
    ],
  ])('is not opened when it %s', (_what, make, problem) => {
    const file = files.next();
    mkdirSync(dirname(file));
    make(file);
    const opening = () => open(file);
    expect(opening).toThrow(StoreError);
    expect(opening).toThrow(problem);
    expect(opening).toThrow(`Opening the SQLite file ${file} failed: `);
  });

  it('is not opened when its folder cannot be made', () => {
    const file = files.next();
    open(file).close();
    expect(() => open(join(file, 'folder', 'guide.db'))).toThrow(StoreError);
  });

  it('gets the declared indexes when it has others', async () => {
    const file = files.next();
    const first = open(file);
    await first.commit([{ key: 'premises:A', expected: 0, value: { cell: 'north' } }]);
    await first.close();
    alter(
      file,
      `DROP INDEX "premises(blocked)"; DROP INDEX "premises(postcodeKey)";
       CREATE INDEX "premises(postcodeKey)" ON entries (key);
       CREATE INDEX "premises(former)" ON entries (key);`,
    );
    await open(file).close();
    const database = new DatabaseSync(file);
    const indexes = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name")
      .all();
    database.close();
    const names = Object.entries(declared).flatMap(([kind, lists]) =>
      lists.map((fields) => `${kind}(${fields.join(', ')})`),
    );
    expect(indexes.map(({ name }) => name)).toEqual(
      [...names, 'expiring', 'sqlite_autoindex_entries_1'].toSorted(),
    );
    const second = open(file);
    expect(second.explain({ kind: 'premises', where: { postcodeKey: 'x' } }).join()).toContain(
      'premises(postcodeKey)',
    );
    await second.close();
  });

  describe('scrubbed', () => {
    const secret = 'Amara Okafor';
    const holdsSecret = (file: string) =>
      ['', '-wal', '-shm']
        .map((part) => file + part)
        .filter(existsSync)
        .some((path) => readFileSync(path).includes(secret));

    async function openWithDeleted(): Promise<{ file: string; store: SqliteStore }> {
      const file = files.next();
      const store = open(file);
      const keys = Array.from({ length: 300 }, (_, index) => `premises:${index}`);
      // Values of all sizes, so that some fill pages of their own, and pages are split.
      await store.commit(
        keys.map((key, index) => ({
          key,
          expected: 0,
          value: { cell: secret.repeat(1 + (index % 60) * 9) },
        })),
      );
      await store.commit(keys.map((key) => ({ key, expected: 1, value: { cell: 'x' } })));
      await store.commit(keys.slice(100).map((key) => ({ key, expected: 2, value: undefined })));
      expect(holdsSecret(file)).toBe(true);
      return { file, store };
    }

    it('holds no byte of what was deleted or replaced', async () => {
      const { file, store } = await openWithDeleted();
      expect(await store.scrub()).toBe(true);
      expect(holdsSecret(file)).toBe(false);
      expect(await store.query({ kind: 'premises', where: { cell: 'x' } })).toHaveLength(100);
      await store.close();
    });

    it('says so when somebody else reads meanwhile, and can be scrubbed later', async () => {
      const { file, store } = await openWithDeleted();
      const other = new DatabaseSync(file);
      other.exec('BEGIN; SELECT * FROM entries');
      other.prepare('SELECT count(*) FROM entries').get();
      expect(await store.scrub()).toBe(false);
      other.exec('COMMIT');
      expect(await store.scrub()).toBe(true);
      expect(holdsSecret(file)).toBe(false);
      other.close();
      await store.close();
    });
  });

  it('is unavailable where a stored value is damaged, and not empty', async () => {
    const file = files.next();
    const first = open(file);
    await first.commit([{ key: 'processed:1', expected: 0, value: 1 }]);
    await first.close();
    for (const damage of ['{"value":', '{}', '1', '']) {
      alter(file, `UPDATE entries SET value = '${damage}'`);
      const second = open(file);

      await expect(second.read(['processed:1'])).rejects.toMatchObject({
        name: 'StoreError',
        code: 'unavailable',
      });
      await expect(second.query({ kind: 'processed' })).rejects.toThrow('Reading processed:1 failed: ');
      await second.close();
    }
  });
});
