import type { Entry, Query, Store, Write } from '../ports/store.ts';
import { fromStored, type KindName, type RecordOf, toStored } from './records/kinds.ts';

/** One unit of work: what was read, with its versions, and what is to be written in one commit. */
export interface Work {
  /** Reads a record; what this work has put is seen. */
  get<K extends KindName>(kind: K, id: string): Promise<RecordOf<K> | undefined>;
  getMany<K extends KindName>(kind: K, ids: readonly string[]): Promise<Map<string, RecordOf<K>>>;
  /** Finds records by an index, as they are in the store; what this work has put is seen by id only. */
  find<K extends KindName>(kind: K, query?: Omit<Query, 'kind'>): Promise<RecordOf<K>[]>;
  /** The same, and gives the ids of what it finds. */
  findIds(kind: KindName, query?: Omit<Query, 'kind'>): Promise<string[]>;
  /** Writes a record with the commit. */
  put<K extends KindName>(
    kind: K,
    id: string,
    record: RecordOf<K>,
    options?: { readonly expires?: number },
  ): void;
  /** Writes a record that must not be there yet. */
  create<K extends KindName>(
    kind: K,
    id: string,
    record: RecordOf<K>,
    options?: { readonly expires?: number },
  ): void;
  remove(kind: KindName, id: string): void;
  /** Writes everything or nothing. @returns whether it was written; if not, read and decide again. */
  commit(): Promise<boolean>;
}

/** Begins a unit of work over a store. */
export function beginWork(store: Store): Work {
  const versions = new Map<string, number>();
  const values = new Map<string, unknown>();
  const writes = new Map<string, Write>();

  function remember({ key, value, version }: Entry): void {
    // The first version that was seen counts: a decision may rest on it.
    if (versions.has(key)) return;
    versions.set(key, version);
    values.set(key, value);
  }

  async function getMany<K extends KindName>(
    kind: K,
    ids: readonly string[],
  ): Promise<Map<string, RecordOf<K>>> {
    const unseen = ids.map((id) => `${kind}:${id}`).filter((key) => !versions.has(key));
    if (unseen.length > 0) {
      const entries = await store.read(unseen);
      for (const key of unseen) remember(entries.get(key) ?? { key, value: undefined, version: 0 });
    }
    const records = new Map<string, RecordOf<K>>();
    for (const id of ids) {
      const key = `${kind}:${id}`;
      const value = values.get(key);
      if (value !== undefined) records.set(id, fromStored(kind, key, value));
    }
    return records;
  }

  function write(key: string, value: unknown, expires?: number): void {
    const expected = versions.get(key);
    if (expected === undefined)
      throw new Error(`"${key}" is written without having been read. Read it first.`);
    values.set(key, value);
    writes.set(key, { key, expected, value, ...(expires === undefined ? {} : { expires }) });
  }

  return {
    getMany,
    get: async (kind, id) => (await getMany(kind, [id])).get(id),
    async find(kind, query = {}) {
      const entries = await store.query({ kind, ...query });
      entries.forEach(remember);
      return entries.map(({ key, value }) => fromStored(kind, key, value));
    },
    async findIds(kind, query = {}) {
      const entries = await store.query({ kind, ...query });
      entries.forEach(remember);
      return entries.map(({ key }) => key.slice(kind.length + 1));
    },
    put: (kind, id, record, options) => write(`${kind}:${id}`, toStored(kind, record), options?.expires),
    create(kind, id, record, options) {
      const key = `${kind}:${id}`;
      versions.set(key, 0);
      write(key, toStored(kind, record), options?.expires);
    },
    remove: (kind, id) => write(`${kind}:${id}`, undefined),
    async commit() {
      if (writes.size === 0) return true;
      const conflicts = await store.commit([...writes.values()]);
      return conflicts.length === 0;
    },
  };
}
