/**
 * Makes work run once at a time: whoever asks while it runs waits for that run and for one more, which sees what was
 * there when they asked.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;

  async function run(): Promise<void> {
    do {
      isWanted = false;
      await work();
    } while (isWanted);
  }

  return async () => {
    isWanted = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    await running;
  };
}
