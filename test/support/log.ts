import type { Log } from '../../src/ports/log.ts';

/** A log that keeps nothing, for tests that do not look at it. */
export function silentLog(): Log {
  const nothing = () => undefined;
  return { debug: nothing, info: nothing, warn: nothing, error: nothing };
}
