import { setTimeout as sleep } from 'node:timers/promises';
import type { Guarded } from './guarded.ts';

const pauseMs = 50;

/**
 * Waits until a guarded server answers 200 at this address.
 * @returns whether it did; false when the server went away first, or not in `patienceMs`
 */
export async function untilAnswering(url: string, server: Guarded, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  let isGone = false;
  void server.gone.then(() => {
    isGone = true;
  });
  while (!isGone && Date.now() < deadline) {
    if (await answersOk(url)) return !isGone;
    await sleep(pauseMs);
  }
  return false;
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    // Read to the end, or the connection would stay busy.
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    // Not listening yet, or too busy: ask again.
    return false;
  }
}
