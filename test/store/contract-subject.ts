import type { StoreAdapter } from '../../src/store/adapter.ts';

/** What the contract suite needs to know about an adapter. */
export interface Subject {
  /** Opens a new, empty store that takes the present from `Date.now`. */
  open(): Promise<StoreAdapter>;
  /** Ways to fail: each is given a store that holds entries, and makes it unusable. */
  readonly failures: Readonly<Record<string, Failure>>;
}

/** Makes a store unusable. */
export type Failure = (store: StoreAdapter) => Promise<void> | void;

/** Opens a store for one test; it is closed after the test. */
export type Open = () => Promise<StoreAdapter>;

/** The moment at which every test of the contract starts. */
export const start = Date.parse('2026-03-02T09:00:00Z');
