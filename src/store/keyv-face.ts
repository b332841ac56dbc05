import { type KeyvStorageAdapter, keyvStorageCapability } from 'keyv';
import type { Change, Engine } from './engine.ts';
import { checkEnvelope, storedExpiry } from './envelope.ts';

/** How many rows the iterator fetches at a time. */
const pageSize = 100;

/**
 * The methods Keyv 6 calls. It takes the object as it is (no bridge), because `capabilities.expires` says that
 * expiry is kept here. There are no events: a failure is thrown by the call that failed.
 *
 * Keyv sets `namespace` when it is created with one. Keys then get `namespace::` in front, so that the
 * namespace is also their kind. It belongs to this object, so use one namespace per opened store.
 */
export type KeyvFace = Pick<
  KeyvStorageAdapter,
  | 'namespace'
  | 'capabilities'
  | 'get'
  | 'getMany'
  | 'has'
  | 'hasMany'
  | 'set'
  | 'setMany'
  | 'delete'
  | 'deleteMany'
  | 'clear'
> &
  Required<Pick<KeyvStorageAdapter, 'iterator' | 'disconnect'>>;

/** Shows an engine to Keyv. */
export function createKeyvFace(engine: Engine): KeyvFace {
  const face: KeyvFace = {
    namespace: undefined,
    async get(key) {
      const [row] = await engine.read([stored(key)]);
      return row?.envelope;
    },
    async getMany(keys) {
      const rows = await engine.read(keys.map(stored));
      const envelopes = new Map(rows.map((row) => [row.key, row.envelope]));
      return keys.map((key) => envelopes.get(stored(key)));
    },
    async has(key) {
      return (await face.get(key)) !== undefined;
    },
    async hasMany(keys) {
      return (await face.getMany(keys)).map((envelope) => envelope !== undefined);
    },
    async set(key, value, expires) {
      await engine.commit([overwrite(stored(key), value, expires)]);
      return true;
    },
    async setMany(entries) {
      await engine.commit(entries.map(({ key, value, expires }) => overwrite(stored(key), value, expires)));
      return entries.map(() => true);
    },
    async delete(key) {
      return (await engine.remove([stored(key)])).size > 0;
    },
    async deleteMany(keys) {
      const removed = await engine.remove(keys.map(stored));
      return keys.map((key) => removed.has(stored(key)));
    },
    async clear() {
      await engine.clear(prefix());
    },
    iterator,
    async disconnect() {
      await engine.close();
    },
  };

  function prefix(): string {
    return face.namespace ? `${face.namespace}::` : '';
  }

  function stored(key: string): string {
    return prefix() + key;
  }

  /** Goes by key, so that rows which come and go meanwhile make it neither skip nor repeat others. */
  async function* iterator<Value>(): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    const start = prefix();
    let afterKey = '';
    for (;;) {
      const rows = await engine.page(start, afterKey, pageSize);
      for (const row of rows) yield [row.key.slice(start.length), row.envelope];
      const last = rows.at(-1);
      if (last === undefined) return;
      afterKey = last.key;
    }
  }

  face.capabilities = keyvStorageCapability(face);
  return face;
}

function overwrite(key: string, value: unknown, expires: number | undefined): Change {
  return { key, expected: 'any', envelope: checkEnvelope(key, value), expires: storedExpiry(expires) };
}
