import { Keyv } from 'keyv';
import { expect, it, vi } from 'vitest';
import { type Open, start } from './contract-subject.ts';

/** What commit writes Keyv reads, and the reverse: with the real Keyv, unbridged. */
export function keyvContract(open: Open): void {
  const values = [0, '', 'text', ':colon', '::', false, null, [1, [2]], { a: { b: "O'Brien 💊" }, c: ':x' }];

  it('is used by Keyv as it is, without a bridge', async () => {
    const store = await open();
    expect(new Keyv(store).store).toBe(store);
    expect(new Keyv({ store }).store).toBe(store);
  });

  it('reads through Keyv what commit wrote, and through read and query what Keyv wrote', async () => {
    const store = await open();
    const keyv = new Keyv(store);
    for (const [index, value] of values.entries()) {
      await store.commit([{ key: `event:c${index}`, expected: 0, value }]);
      expect(await keyv.get(`event:c${index}`)).toEqual(value);
      expect(await keyv.set(`event:k${index}`, value)).toBe(true);
      expect((await store.read([`event:k${index}`])).get(`event:k${index}`)?.value).toEqual(value);
      expect(await store.get(`event:c${index}`)).toBe(await store.get(`event:k${index}`));
    }
    expect(await store.query({ kind: 'event' })).toHaveLength(2 * values.length);
  });

  it('finds by its fields what Keyv wrote', async () => {
    const store = await open();
    await new Keyv(store).set('premises:A', { cell: ':north', blocked: true });
    expect(await store.query({ kind: 'premises', where: { cell: ':north' } })).toHaveLength(1);
    expect(await store.query({ kind: 'premises', where: { blocked: true } })).toHaveLength(1);
  });

  it('keeps the expiry both ways', async () => {
    const store = await open();
    const keyv = new Keyv(store);
    await keyv.set('activity:k', 1, 1_000);
    await store.commit([{ key: 'activity:c', expected: 0, value: 1, expires: start + 1_000 }]);
    expect(await store.get('activity:c')).toBe(await store.get('activity:k'));
    for (const [time, expected] of [
      [start + 1_000, [1, 1]],
      [start + 1_001, [undefined, undefined]],
    ] as const) {
      vi.setSystemTime(time);
      expect(await keyv.get(['activity:k', 'activity:c'])).toEqual(expected);
      expect(await keyv.hasMany(['activity:k', 'activity:c'])).toEqual(expected.map((value) => value === 1));
      expect(await store.hasMany(['activity:k', 'activity:c'])).toEqual(expected.map((value) => value === 1));
      expect((await store.read(['activity:k', 'activity:c'])).size).toBe(expected[0] === 1 ? 2 : 0);
    }
    expect(await collect(keyv.iterator())).toEqual([]);
    expect(await keyv.delete('activity:k')).toBe(false);
  });

  it('counts the writes of Keyv as versions, so that a commit notices them', async () => {
    const store = await open();
    const keyv = new Keyv(store);
    await store.commit([{ key: 'premises:A', expected: 0, value: 1 }]);
    await keyv.set('premises:A', 2);
    expect(await store.commit([{ key: 'premises:A', expected: 1, value: 3 }])).toEqual(['premises:A']);
    expect((await store.read(['premises:A'])).get('premises:A')).toMatchObject({ value: 2, version: 2 });
  });

  it('does the rest of what Keyv asks for', async () => {
    const store = await open();
    const keyv = new Keyv(store);
    const entries = Array.from({ length: 250 }, (_, index) => ({
      key: `event:${index + 100}`,
      value: index,
    }));
    expect(await keyv.setMany(entries)).toEqual(entries.map(() => true));
    expect(await collect(keyv.iterator())).toEqual(entries.map(({ key, value }) => [key, value]));
    expect(await keyv.getMany(['event:101', 'event:x', 'event:100'])).toEqual([1, undefined, 0]);
    expect([await keyv.has('event:100'), await store.has('event:x')]).toEqual([true, false]);
    expect([await keyv.delete('event:100'), await keyv.delete('event:100')]).toEqual([true, false]);
    expect(await keyv.deleteMany(['event:101', 'event:x'])).toEqual([true, false]);
    await keyv.clear();
    expect(await store.query({ kind: 'event' })).toEqual([]);
    await keyv.disconnect();
    await expect(store.read(['event:100'])).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('iterates without skipping or repeating while entries come and go', async () => {
    const store = await open();
    const ids = Array.from({ length: 250 }, (_, index) => `event:${index + 100}`);
    await store.commit(ids.map((key) => ({ key, expected: 0, value: 1 })));
    const seen: string[] = [];
    for await (const [key] of new Keyv(store).iterator()) {
      seen.push(key);
      await store.delete(key);
    }
    expect(seen).toEqual(ids);
  });

  it("puts Keyv's namespace in front of its keys, and clears only that", async () => {
    const store = await open();
    await store.commit([{ key: 'cacheB::x', expected: 0, value: 'other' }]);
    const keyv = new Keyv({ store, namespace: 'cache' });
    await keyv.set('x', 'mine');
    expect([...(await store.read(['x', 'cache::x', 'cacheB::x'])).keys()].sort()).toEqual([
      'cache::x',
      'cacheB::x',
    ]);
    expect(await store.query({ kind: 'cache' })).toHaveLength(1);
    expect(await collect(keyv.iterator())).toEqual([['x', 'mine']]);
    expect(await keyv.deleteMany(['x', 'y'])).toEqual([true, false]);
    await keyv.set('x', 'mine');
    await keyv.clear();
    expect([...(await store.read(['cache::x', 'cacheB::x'])).keys()]).toEqual(['cacheB::x']);
  });

  it('refuses what queries could not look into', async () => {
    const store = await open();
    const plain = new Keyv({ store, serialization: false });
    await expect(plain.set('premises:A', 1)).rejects.toThrow(/Storing premises:A failed.*own serializer/);
    await expect(new Keyv(store).set('premises:A', undefined)).rejects.toThrow(TypeError);
    expect(await store.query({ kind: 'premises' })).toEqual([]);
  });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
