import { createAdapter, type StoreAdapter } from './adapter.ts';
import type { Change, Engine, Row } from './engine.ts';
import { decodeEnvelope } from './envelope.ts';
import { compareText, filterEntries } from './memory-query.ts';

interface StoredRow extends Row {
  readonly expires: number | null;
}

/**
 * A store that forgets everything when it is closed, for tests. It answers exactly as the others do: the same
 * contract suite runs over it. Values are kept as text, so nobody can alter them from outside.
 * @param options.now the present in milliseconds since the epoch
 */
export function createMemoryStore(options: { now: () => number }): StoreAdapter {
  return createAdapter(createEngine(options.now));
}

function createEngine(now: () => number): Engine {
  const stored = new Map<string, StoredRow>();
  let highestDeleted = 0;
  let isClosed = false;

  function isExpired({ expires }: StoredRow): boolean {
    return expires !== null && now() > expires;
  }

  function present(key: string): StoredRow | undefined {
    const row = stored.get(key);
    return row !== undefined && !isExpired(row) ? row : undefined;
  }

  function presentRows(prefix: string): StoredRow[] {
    const rows = [...stored.values()].filter((row) => row.key.startsWith(prefix) && !isExpired(row));
    return rows.sort((a, b) => compareText(a.key, b.key));
  }

  function remove(key: string): void {
    highestDeleted = Math.max(highestDeleted, stored.get(key)?.version ?? 0);
    stored.delete(key);
  }

  function apply({ key, envelope, expires }: Change): void {
    const version = 1 + (stored.get(key)?.version ?? highestDeleted);
    if (envelope === undefined) remove(key);
    else stored.set(key, { key, envelope, version, expires });
  }

  return {
    name: 'the store in memory',
    remedy: 'Open a new one.',
    checkUsable() {
      if (isClosed) throw new Error('it is closed');
    },
    async read(keys) {
      return [...new Set(keys)].map(present).filter((row) => row !== undefined);
    },
    async page(prefix, afterKey, limit) {
      const rows = presentRows(prefix).filter(({ key }) => compareText(key, afterKey) > 0);
      return rows.slice(0, limit);
    },
    async query(query) {
      const rows = presentRows(`${query.kind}:`);
      const entries = rows.map((row) => ({ ...row, value: decodeEnvelope(row.key, row.envelope) }));
      return filterEntries(entries, query);
    },
    async commit(changes) {
      const stale = changes.filter(({ key, expected }) => {
        const version = present(key)?.version ?? 0;
        return expected !== 'any' && version !== expected;
      });
      if (stale.length === 0) changes.forEach(apply);
      return stale.map(({ key }) => key);
    },
    async remove(keys) {
      const removed = new Set(keys.filter((key) => present(key) !== undefined));
      keys.forEach(remove);
      return removed;
    },
    async clear(prefix) {
      for (const key of stored.keys()) if (key.startsWith(prefix)) remove(key);
    },
    async purgeExpired() {
      const expired = [...stored.values()].filter(isExpired);
      for (const { key } of expired) remove(key);
      return expired.length;
    },
    async scrub() {
      for (const { key } of [...stored.values()].filter(isExpired)) remove(key);
      return true;
    },
    async close() {
      isClosed = true;
      stored.clear();
    },
  };
}
