import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import type { Answer } from './server.ts';

const key = 'health:probe';

/**
 * Tells whether the store can really be written and read, by doing it the way a turn does. Requests that come while a
 * check is under way share it.
 */
export function createHealth(store: Store, log: Log): () => Promise<Answer> {
  let checking: Promise<Answer> | undefined;

  async function check(): Promise<Answer> {
    try {
      await probe(store);
      return { status: 200, body: { status: 'ok', store: 'ok' } };
    } catch (error) {
      log.error(
        { err: error, remedy: 'Check STORE_URL, the disk and its permissions.' },
        'The store does not answer',
      );
      return { status: 503, body: { status: 'failing', store: 'failing' } };
    }
  }

  return () => {
    checking ??= check().finally(() => {
      checking = undefined;
    });
    return checking;
  };
}

async function probe(store: Store): Promise<void> {
  const before = await versionOf(store);
  // A conflict means that another process has just written it: it can be written, then.
  await store.commit([{ key, expected: before, value: { probe: before + 1 } }]);
  if ((await versionOf(store)) <= before) {
    throw new Error('The store gave nothing back of what was written.');
  }
}

async function versionOf(store: Store): Promise<number> {
  return (await store.read([key])).get(key)?.version ?? 0;
}
