import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Names for new database files. */
export interface SqliteFiles {
  /** A path at which there is no file yet. */
  next(): string;
  /** The path that was given last. */
  latest(): string;
}

/** Keeps the files of one test file in a folder, and deletes it in the end. */
export function useSqliteFiles(): SqliteFiles {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true }));

  function latest(): string {
    return join(folder, String(count), 'guide.db');
  }

  return {
    latest,
    next() {
      count += 1;
      return latest();
    },
  };
}
