import type { Limit } from './rates.ts';

/** Remembers what was sent, and tells when the next message may go. */
export interface Window {
  /** The earliest instant, from `now` on, at which one more keeps all limits. */
  earliest(now: number): number;
  /** Notes that one goes at an instant; instants must not go back. */
  note(at: number): void;
  /** Whether everything noted has left every stretch, so that the window can be forgotten. */
  isQuiet(now: number): boolean;
}

/** Makes a window over limits. */
export function createWindow(limits: readonly Limit[]): Window {
  const longest = Math.max(0, ...limits.map(({ within }) => within));
  const most = Math.max(0, ...limits.map(({ count }) => count));
  let sent: number[] = [];
  return {
    earliest(now) {
      return limits.reduce((at, { count, within }) => {
        const first = sent.at(-count);
        return first === undefined ? at : Math.max(at, first + within);
      }, now);
    },
    note(at) {
      sent.push(at);
      if (sent.length > 2 * most) sent = sent.slice(-most);
    },
    isQuiet: (now) => (sent.at(-1) ?? -Infinity) <= now - longest,
  };
}
