import type { Log } from './ports/log.ts';

/** Runs background work, and knows when it has ended. */
export interface Ticker {
  /** Runs work now, beside everything else. */
  soon(name: string, work: () => Promise<void>): void;
  /** Runs work again and again. */
  every(name: string, milliseconds: number, work: () => Promise<void>): void;
  /** Starts nothing more, and waits for what is running. */
  stop(): Promise<void>;
}

/** Makes the ticker of one process. Work that fails is logged, and tried again at its next time. */
export function createTicker(log: Log): Ticker {
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let isStopped = false;

  function soon(name: string, work: () => Promise<void>): void {
    if (isStopped) return;
    const run = work()
      .catch((error: unknown) => {
        log.error(
          { err: error, work: name, remedy: 'Check the store and the connection; it is tried again.' },
          'Background work failed',
        );
      })
      .finally(() => running.delete(run));
    running.add(run);
  }

  return {
    soon,
    every(name, milliseconds, work) {
      timers.add(setInterval(() => soon(name, work), milliseconds));
    },
    async stop() {
      isStopped = true;
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running);
    },
  };
}
