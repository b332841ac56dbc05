import { once } from 'node:events';
import { setImmediate as letOthersIn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Change } from './engine.ts';

/** The file that a thread has to open: by its path, and which one it must be. */
export interface BulkFile {
  readonly file: string;
  readonly identity: string;
}

/** What the thread of a large commit is told. */
export type BulkOrder =
  | { readonly do: 'stage'; readonly changes: readonly Change[] }
  | { readonly do: 'commit'; readonly time: number };

/** A large commit, on its way to a thread of its own. */
export interface Bulk {
  /** Hands the changes over. Nothing is written yet, and nobody has to wait. */
  stage(changes: readonly Change[]): Promise<void>;
  /** Makes them in one transaction. @returns the stale keys */
  commit(time: number): Promise<readonly string[]>;
  /** Ends the thread; what was not committed is forgotten. */
  end(): Promise<void>;
}

/** So many changes are handed over at once. */
const portion = 250;

/** Starts a thread for one large commit, so that the process goes on while SQLite works. */
export function beginBulk(file: BulkFile): Bulk {
  const thread = new Worker(new URL('./sqlite-bulk-thread.ts', import.meta.url), { workerData: file });
  const tell = (order: BulkOrder) => thread.postMessage(order);
  const gone = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  // It answers once. An error ends it, and rejects.
  const answered = once(thread, 'message').then(([stale]) => stale as readonly string[]);
  const endedEarly = gone.then(() => Promise.reject(new Error('its thread ended')));
  const answer = Promise.race([answered, endedEarly]);

  async function handOver(changes: readonly Change[]): Promise<void> {
    for (let at = 0; at < changes.length; at += portion) {
      tell({ do: 'stage', changes: changes.slice(at, at + portion) });
      await letOthersIn();
    }
  }

  return {
    // What fails while they are handed over shows at once.
    stage: async (changes) => void (await Promise.race([handOver(changes), answer])),
    async commit(time) {
      tell({ do: 'commit', time });
      return answer;
    },
    async end() {
      await Promise.all([thread.terminate(), gone]);
    },
  };
}
