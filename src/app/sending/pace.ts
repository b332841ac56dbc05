import type { Limit } from './rates.ts';

/** Spreads messages evenly over time. */
export interface Pace {
  /** Takes the next place, at `now` or later. @returns when it is */
  take(now: number): number;
  /** To be called when the channel says that it was too much. */
  slowDown(): void;
}

/** How long the gaps are at first, and at the most, as parts of the shortest; and how much longer with each refusal. */
const first = 1.1;
const most = 1.25;
const step = 0.02;
/** The share of refusals at which the pace stays as it is. */
const bearable = 0.006;

/**
 * Makes the pace of a limit. Messages that leave at even gaps arrive at uneven ones, so now and then more of them
 * arrive in one stretch than the limit allows. How often depends on the network: so the gaps grow with each refusal
 * and shrink with each message, to where fewer than one message in a hundred is refused.
 */
export function createPace({ count, within }: Limit): Pace {
  const shortest = within / count;
  let gap = first * shortest;
  let next: number = -Infinity;
  return {
    take(now) {
      const at = Math.max(next, now);
      next = at + gap;
      gap = Math.max(shortest, gap - shortest * step * bearable);
      return at;
    },
    slowDown() {
      gap = Math.min(most * shortest, gap + shortest * step);
    },
  };
}
