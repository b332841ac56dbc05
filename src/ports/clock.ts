import type { Instant } from '../domain/time.ts';

/** Tells the time. The only source of "now" in the product; tests own it. */
export type Clock = () => Instant;

/** Waits. Tests let the time pass by themselves. */
export type Sleep = (milliseconds: number) => Promise<void>;
