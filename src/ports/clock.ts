import type { Instant } from '../domain/time.ts';

/** Tells the time. The only source of "now" in the product; tests own it. */
export type Clock = () => Instant;

/** Waits, or rejects as soon as the signal says so. Tests let the time pass by themselves. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
