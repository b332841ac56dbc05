import { Keyv } from 'keyv';
import type { Log } from '../ports/log.ts';
import type { StoreAdapter } from '../store/adapter.ts';
import type { Answer } from './server.ts';

const key = 'health:probe';

/** Tells whether the store can really be written and read, by doing it. */
export function createHealth(store: StoreAdapter, newId: () => string, log: Log): () => Promise<Answer> {
  const keyv = new Keyv({ store });
  return async () => {
    const probe = newId();
    try {
      await keyv.set(key, probe, 60_000);
      if ((await keyv.get(key)) === undefined)
        throw new Error('The store gave nothing back of what was written.');
      return { status: 200, body: { status: 'ok', store: 'ok' } };
    } catch (error) {
      log.error(
        { err: error, remedy: 'Check STORE_URL, the disk and its permissions.' },
        'The store does not answer',
      );
      return { status: 503, body: { status: 'failing', store: 'failing' } };
    }
  };
}
