import type { Instant } from '../domain/time.ts';

/** Tells the time. The only source of "now" in the product; tests own it. */
export type Clock = () => Instant;

/** Milliseconds since some moment. It never goes back or jumps, as the time does when a machine's clock is set. */
export type Uptime = () => number;

/** Waits, or rejects as soon as the signal says so. Tests let the time pass by themselves. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
