import { afterEach, beforeEach, describe, vi } from 'vitest';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { commitContract } from './contract-commit.ts';
import { failureContract } from './contract-failure.ts';
import { keyvContract } from './contract-keyv.ts';
import { largeCommitContract } from './contract-large.ts';
import { queryContract } from './contract-query.ts';
import { randomQueryContract } from './contract-random-query.ts';
import { type Subject, start } from './contract-subject.ts';

/** The one suite that runs over every adapter. The present is a fake `Date`, for Keyv looks at it too. */
export function storeContract(subject: Subject): void {
  const opened: StoreAdapter[] = [];

  async function open(): Promise<StoreAdapter> {
    const store = await subject.open();
    opened.push(store);
    return store;
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: start });
  });

  afterEach(async () => {
    vi.useRealTimers();
    for (const store of opened.splice(0)) await store.close();
  });

  describe('commit and read', () => commitContract(open));
  describe('a large commit', () => largeCommitContract(open));
  describe('query', () => queryContract(open));
  describe('random queries', () => randomQueryContract(open));
  describe('Keyv', () => keyvContract(open));
  describe('a store that fails', () => failureContract(open, subject.failures));
}
