import { describe } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.ts';
import { storeContract } from './contract.ts';

describe('the store in memory', () => {
  storeContract({
    open: async () => createMemoryStore({ now: Date.now }),
    failures: { 'it is closed': (store) => store.close() },
  });
});
