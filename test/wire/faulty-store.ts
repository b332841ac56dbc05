import { StoreError } from '../../src/ports/store.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';

/** A store that works until the test lets something of it fail. */
export interface FaultyStore {
  readonly store: StoreAdapter;
  /** What fails, as on a full or broken disk; `silent`: writes are taken and lost. */
  failing: 'read' | 'query' | 'commit' | 'silent' | undefined;
}

/** Puts failures before a store. */
export function createFaultyStore(inner: StoreAdapter): FaultyStore {
  function failIf(what: FaultyStore['failing']): void {
    if (faulty.failing === what) throw new StoreError('unavailable', 'The disk is on fire: secret-path.db');
  }
  const faulty: FaultyStore = {
    failing: undefined,
    store: {
      ...inner,
      async read(keys) {
        failIf('read');
        return inner.read(keys);
      },
      async query(query) {
        failIf('query');
        return inner.query(query);
      },
      async commit(writes) {
        failIf('commit');
        return faulty.failing === 'silent' ? [] : inner.commit(writes);
      },
    },
  };
  return faulty;
}
