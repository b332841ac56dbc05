import { expect, it } from 'vitest';
import { type Open, start } from './contract-subject.ts';

const many = 3_000;

/** A commit of thousands of changes, as an import makes it: engines may go about it in another way. */
export function largeCommitContract(open: Open): void {
  const keys = Array.from({ length: many }, (_, index) => `premises:${String(index).padStart(5, '0')}`);
  const first = keys.map((key) => ({ key, expected: 0, value: { cell: 'north', key } }));

  it('writes, overwrites and deletes everything in one', async () => {
    const store = await open();
    expect(await store.commit([...first, { key: 'person:1', expected: 0, value: "O'Brien ☕ 💊" }])).toEqual(
      [],
    );
    expect(await store.query({ kind: 'premises', where: { cell: 'north' } })).toEqual(
      first.map(({ key, value }) => ({ key, value, version: 1 })),
    );
    const second = keys.map((key, index) => {
      const value = index % 3 === 0 ? undefined : { cell: 'south', key };
      return { key, expected: 1, value };
    });
    expect(await store.commit([...second, { key: 'person:2', expected: 0, value: null }])).toEqual([]);
    const left = await store.query({ kind: 'premises' });
    expect(left).toEqual(
      second.filter(({ value }) => value).map(({ key, value }) => ({ key, value, version: 2 })),
    );
    expect((await store.read(['person:1', 'person:2'])).size).toBe(2);
  });

  it('changes nothing when some versions are stale, and names those in their order', async () => {
    const store = await open();
    const there = [2_999, 7, 1_500].map((index) => keys[index] ?? '');
    await store.commit(there.map((key) => ({ key, expected: 0, value: 'old' })));
    expect(await store.commit(first)).toEqual(there.toSorted());
    expect(await store.commit(first.toReversed())).toEqual(there.toSorted().toReversed());
    expect(await store.query({ kind: 'premises' })).toHaveLength(3);
  });

  it('counts expired entries as absent, and keeps expiries', async () => {
    const store = await open();
    const [key = ''] = keys;
    await store.commit([{ key, expected: 0, value: 'old', expires: start - 1 }]);
    const expiring = first.map((write) => ({ ...write, expires: start + 1_000 }));
    expect(await store.commit(expiring)).toEqual([]);
    expect((await store.read([key])).get(key)).toMatchObject({ version: 2 });
    expect(await store.purgeExpired()).toBe(0);
  });

  it('never uses a version again', async () => {
    const store = await open();
    await store.commit([{ key: 'person:1', expected: 0, value: 1 }]);
    await store.commit([{ key: 'person:1', expected: 1, value: 2 }]);
    await store.commit([{ key: 'person:1', expected: 2, value: undefined }, ...first]);
    await store.commit([{ key: 'person:1', expected: 0, value: 3 }]);
    expect((await store.read(['person:1'])).get('person:1')?.version).toBeGreaterThan(2);
  });

  it('lets others read and write meanwhile, who find all of it or nothing', async () => {
    const store = await open();
    let isOver = false;
    const committing = store.commit(first).finally(() => {
      isOver = true;
    });
    const seen = new Set<number>();
    for (let count = 1; !isOver; count += 1) {
      seen.add((await store.query({ kind: 'premises' })).length);
      expect(await store.commit([{ key: `event:${count}`, expected: 0, value: { count } }])).toEqual([]);
      await new Promise(setImmediate);
    }
    expect(await committing).toEqual([]);
    expect([...seen].filter((size) => size !== 0 && size !== many)).toEqual([]);
    expect(await store.query({ kind: 'premises' })).toHaveLength(many);
  });

  it('comes after one another when several are made at once: one wins, the others find out', async () => {
    const store = await open();
    const answers = await Promise.all([store.commit(first), store.commit(first), store.commit(first)]);
    expect(answers.map(({ length }) => length).toSorted()).toEqual([0, many, many].toSorted());
  });
}
