import type { StoreAdapter } from './adapter.ts';
import { createMemoryStore } from './memory.ts';
import { openSqliteStore } from './sqlite.ts';

/**
 * Opens the store that the setting STORE_URL names:
 * `sqlite:` and the path of a file (it and its folder are made if need be), or `memory:` for tests.
 * @param now the present in milliseconds since the epoch
 * @throws Error when the URL names no store
 * @throws StoreError when that store cannot be opened
 */
export async function openStore(url: string, now: () => number): Promise<StoreAdapter> {
  const colon = url.indexOf(':');
  if (colon < 0) throw settingError('it has no scheme');
  const scheme = url.slice(0, colon);
  const path = url.slice(colon + 1);
  switch (scheme) {
    case 'sqlite':
      checkPath(path);
      return openSqliteStore({ file: path, now });
    case 'memory':
      if (path !== '') throw settingError('memory: takes no path');
      return createMemoryStore({ now });
    case 'postgres':
    case 'postgresql':
      throw settingError('PostgreSQL is not supported yet');
    default:
      throw settingError(`its scheme ${scheme}: is unknown`);
  }
}

function checkPath(path: string): void {
  if (path === '') throw settingError('sqlite: needs the path of a file');
  // SQLite takes such names for databases in memory, which would forget everything.
  if (path.startsWith(':')) throw settingError(`sqlite: needs the path of a file, not ${path}`);
  if (path.startsWith('//')) throw settingError('after sqlite: comes a path, without //');
}

/** Names no more of the URL than its scheme, since a URL may hold a password. */
function settingError(problem: string): Error {
  return new Error(`Reading STORE_URL failed: ${problem}. Set it to a file, e.g. sqlite:./data/guide.db.`);
}
