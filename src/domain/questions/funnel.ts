import type { Premises } from '../premises/record.ts';
import type { Instant } from '../time.ts';
import { type Stage, stages } from '../walk/stages.ts';
import { thatCount } from './coverage.ts';

/** The middle of how long something took, and how many pharmacies it rests on. */
export interface Median {
  readonly days: number;
  readonly over: number;
}

/** One part of the walk in the funnel. */
export interface FunnelPart {
  readonly stage: Stage;
  /** How many pharmacies have come to this part, or further. */
  readonly reached: number;
  /** From first coming to the part before it, of those that have come to both; undefined when none has. */
  readonly took: Median | undefined;
}

/** How far the pharmacies have come, and how long each part takes. */
export interface Funnel {
  readonly total: number;
  readonly parts: readonly FunnelPart[];
  /** From the first word to ready. */
  readonly whole: Median | undefined;
}

type Walker = Pick<Premises, 'begunAt' | 'reached' | 'mailbox' | 'notProviding'>;

const dayLong = 24 * 60 * 60 * 1000;

/**
 * The funnel of some pharmacies, as far as they need a mailbox or have one. Whoever has one already skips parts, and
 * counts for them all the same.
 */
export function funnel(all: readonly Walker[]): Funnel {
  const premises = thatCount(all);
  return {
    total: premises.length,
    parts: stages.map((stage, index) => ({
      stage,
      reached: premises.filter((walker) => furthest(walker) >= index).length,
      took: between(premises, stages[index - 1], stage),
    })),
    whole: between(premises, 'pharmacy', 'ready'),
  };
}

function firstAt({ begunAt, reached }: Walker, stage: Stage): Instant | undefined {
  return stage === 'pharmacy' ? begunAt : reached[stage];
}

function furthest(walker: Walker): number {
  return stages.findLastIndex((stage) => firstAt(walker, stage) !== undefined);
}

/** How long it took from one part to another. Whoever came back to the earlier one only later is left out. */
function between(premises: readonly Walker[], from: Stage | undefined, to: Stage): Median | undefined {
  const spans = premises.flatMap((walker) => {
    const [start, end] = [from && firstAt(walker, from), firstAt(walker, to)];
    return start === undefined || end === undefined || end < start ? [] : end - start;
  });
  const middle = median(spans);
  return middle === undefined ? undefined : { days: middle / dayLong, over: spans.length };
}

/** The middle of some numbers; of an even count, half way between the two middle ones. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] =
    sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
