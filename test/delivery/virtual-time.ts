/** Time that passes only when everything waits for it. */
export interface VirtualTime {
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Runs work to its end, letting the time pass whenever nothing else can happen. */
  run(work: () => Promise<void>): Promise<void>;
}

/**
 * Makes virtual time that begins at an instant.
 * @param isBusy whether something is under way that takes no virtual time, e.g. a request over real HTTP
 */
export function createVirtualTime(beginning: number, isBusy: () => boolean = () => false): VirtualTime {
  let time = beginning;
  let waiting: { readonly at: number; readonly wake: () => void }[] = [];

  /** Lets everything run that does not wait for time. Store and connector answer within some turns of the loop. */
  async function letRun(): Promise<void> {
    for (let turns = 0; turns < 12; turns += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isBusy()) turns = 0;
    }
  }

  return {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: time + Math.max(0, milliseconds), wake: resolve };
        waiting.push(sleeper);
        signal?.addEventListener('abort', () => {
          waiting = waiting.filter((other) => other !== sleeper);
          reject(signal.reason);
        });
      }),
    async run(work) {
      let isDone = false;
      const done = work().finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await letRun();
        if (isDone) break;
        const next = Math.min(...waiting.map(({ at }) => at));
        if (!Number.isFinite(next)) continue;
        time = Math.max(time, next);
        const due = waiting.filter(({ at }) => at <= time);
        waiting = waiting.filter(({ at }) => at > time);
        for (const { wake } of due) wake();
      }
      await done;
    },
  };
}
