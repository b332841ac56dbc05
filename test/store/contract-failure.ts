import { Keyv } from 'keyv';
import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/ports/store.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import type { Failure, Open, Subject } from './contract-subject.ts';

/** An outage must never look like a new pharmacy. */
export function failureContract(open: Open, failures: Subject['failures']): void {
  async function openAndBreak(fail: Failure): Promise<StoreAdapter> {
    const store = await open();
    const writes = Array.from({ length: 200 }, (_, index) => ({
      key: `premises:${index}`,
      expected: 0,
      value: { cell: 'north', notes: 'long '.repeat(500) },
    }));
    expect(await store.commit(writes)).toEqual([]);
    await fail(store);
    return store;
  }

  const large = Array.from({ length: 2_000 }, (_, index) => ({
    key: `person:${index}`,
    expected: 0,
    value: {},
  }));

  describe.each(Object.entries(failures))('because %s', (_how, fail) => {
    it.each<[string, (store: StoreAdapter) => Promise<unknown>]>([
      ['read', (store) => store.read(['premises:7'])],
      ['read of an absent key', (store) => store.read(['premises:new'])],
      ['query', (store) => store.query({ kind: 'premises' })],
      ['query by field', (store) => store.query({ kind: 'premises', where: { cell: 'north' } })],
      ['commit', (store) => store.commit([{ key: 'premises:7', expected: 1, value: {} }])],
      ['commit of a new key', (store) => store.commit([{ key: 'premises:new', expected: 0, value: {} }])],
      ['large commit', (store) => store.commit(large)],
      ['purgeExpired', (store) => store.purgeExpired()],
      ['scrub', (store) => store.scrub()],
      ['the adapter for Keyv', (store) => store.get('premises:7')],
    ])('throws from %s', async (_what, use) => {
      const store = await openAndBreak(fail);
      const error = await use(store).then(
        (answer) => answer,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: 'unavailable', cause: expect.any(Error) });
      expect((error as Error).message).toMatch(/^\w+ .* failed: .+\. .+\.$/);
    });

    // The reason why the use cases do not read through Keyv.
    it('makes Keyv throw, but answer undefined and false once somebody listens for errors', async () => {
      const store = await openAndBreak(fail);
      const keyv = new Keyv(store);
      await expect(keyv.get('premises:7')).rejects.toBeInstanceOf(StoreError);
      await expect(keyv.set('premises:7', 1)).rejects.toBeInstanceOf(StoreError);
      const listener = vi.fn();
      keyv.on('error', listener);
      expect(await keyv.get('premises:7')).toBeUndefined();
      expect(await keyv.has('premises:7')).toBe(false);
      expect(await keyv.set('premises:7', 1)).toBe(false);
      expect(listener).toHaveBeenCalledTimes(3);
    });
  });
}
