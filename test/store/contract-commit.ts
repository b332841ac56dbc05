import { Keyv } from 'keyv';
import { expect, it, vi } from 'vitest';
import { type Open, start } from './contract-subject.ts';

/** Versions, conflicts, atomicity, deletion and expiry. */
export function commitContract(open: Open): void {
  it('gives back what was written, with a version that counts the writes', async () => {
    const store = await open();
    const value = { name: "O'Brien ☕ 💊", at: ':colon', n: 1.5, on: true, none: null, list: [1, ':x', {}] };
    expect(await store.commit([{ key: 'premises:A', expected: 0, value }])).toEqual([]);
    expect(await store.read(['premises:A'])).toEqual(
      new Map([['premises:A', { key: 'premises:A', value, version: 1 }]]),
    );
    expect(await store.commit([{ key: 'premises:A', expected: 1, value: null }])).toEqual([]);
    expect((await store.read(['premises:A'])).get('premises:A')).toEqual({
      key: 'premises:A',
      value: null,
      version: 2,
    });
  });

  it('leaves absent keys out of the answer, and takes no key for a pattern', async () => {
    const store = await open();
    const keys = [
      "event:'",
      'event:"',
      'event:%',
      'event:_',
      'event:*',
      'event:é',
      'event:💊',
      'event::',
      'x',
    ];
    await store.commit(keys.slice(1).map((key) => ({ key, expected: 0, value: key })));
    const found = await store.read([...keys, keys[1] ?? '']);
    expect([...found.values()].map(({ value }) => value).sort()).toEqual(keys.slice(1).sort());
    expect(await store.read([])).toEqual(new Map());
  });

  it('keeps its own copy of a value', async () => {
    const store = await open();
    const value = { list: [1] };
    const alter = (copy: unknown) => (copy as typeof value).list.push(2);
    await store.commit([{ key: 'premises:A', expected: 0, value }]);
    alter(value);
    const first = (await store.read(['premises:A'])).get('premises:A');
    alter(first?.value);
    const [second] = await store.query({ kind: 'premises' });
    alter(second?.value);
    expect((await store.read(['premises:A'])).get('premises:A')?.value).toEqual({ list: [1] });
  });

  it('changes nothing when one version among several is stale, and names the stale keys', async () => {
    const store = await open();
    await store.commit(['A', 'B', 'C'].map((id) => ({ key: `premises:${id}`, expected: 0, value: 'old' })));
    const stale = await store.commit([
      { key: 'premises:A', expected: 1, value: 'new' },
      { key: 'premises:B', expected: 2, value: 'new' },
      { key: 'premises:C', expected: 0, value: 'new' },
      { key: 'premises:D', expected: 0, value: 'new' },
      { key: 'premises:E', expected: 1, value: undefined },
    ]);
    expect(stale).toEqual(['premises:B', 'premises:C', 'premises:E']);
    const entries = await store.query({ kind: 'premises' });
    expect(entries.map(({ value, version }) => [value, version])).toEqual([
      ['old', 1],
      ['old', 1],
      ['old', 1],
    ]);
  });

  it('deletes, also together with other changes', async () => {
    const store = await open();
    await store.commit([{ key: 'person:1', expected: 0, value: {} }]);
    await store.commit([
      { key: 'person:1', expected: 1, value: undefined },
      { key: 'person:2', expected: 0, value: {} },
      { key: 'person:3', expected: 0, value: undefined },
    ]);
    expect([...(await store.read(['person:1', 'person:2', 'person:3'])).keys()]).toEqual(['person:2']);
  });

  it.each(['commit', 'Keyv', 'expiry'])('never uses a version again after deletion by %s', async (how) => {
    const store = await open();
    await store.commit([{ key: 'premises:A', expected: 0, value: 1, expires: start + 1_000 }]);
    if (how === 'commit') await store.commit([{ key: 'premises:A', expected: 1, value: undefined }]);
    if (how === 'Keyv') await store.delete('premises:A');
    if (how === 'expiry') {
      vi.setSystemTime(start + 1_001);
      await store.purgeExpired();
    }
    expect(await store.commit([{ key: 'premises:A', expected: 0, value: 2 }])).toEqual([]);
    // Whoever read the deleted value must not overwrite its successor.
    expect(await store.commit([{ key: 'premises:A', expected: 1, value: 3 }])).toEqual(['premises:A']);
    expect((await store.read(['premises:A'])).get('premises:A')).toMatchObject({ value: 2, version: 2 });
  });

  it('counts an expired entry as absent, from the millisecond after its expiry', async () => {
    const store = await open();
    const key = 'activity:1';
    await store.commit([{ key, expected: 0, value: 'seen', expires: start + 1_000 }]);
    vi.setSystemTime(start + 1_000);
    expect((await store.read([key])).has(key)).toBe(true);
    expect(await store.query({ kind: 'activity' })).toHaveLength(1);
    vi.setSystemTime(start + 1_001);
    expect((await store.read([key])).has(key)).toBe(false);
    expect(await store.query({ kind: 'activity' })).toEqual([]);
    expect(await store.commit([{ key, expected: 1, value: 'again' }])).toEqual([key]);
    expect(await store.commit([{ key, expected: 0, value: 'again' }])).toEqual([]);
    // The new value has no expiry: that of the old one is gone with it.
    vi.setSystemTime(start + 1e9);
    expect((await store.read([key])).get(key)).toMatchObject({ value: 'again', version: 2 });
  });

  it('purges what has expired and nothing else', async () => {
    const store = await open();
    await store.commit([
      { key: 'activity:1', expected: 0, value: 1, expires: start },
      { key: 'activity:2', expected: 0, value: 2, expires: start + 0.5 },
      { key: 'activity:3', expected: 0, value: 3, expires: start + 2 },
      { key: 'activity:4', expected: 0, value: 4, expires: Number.POSITIVE_INFINITY },
      { key: 'activity:5', expected: 0, value: 5 },
    ]);
    vi.setSystemTime(start + 1);
    expect(await store.query({ kind: 'activity' })).toHaveLength(4);
    expect(await new Keyv(store).has('activity:2')).toBe(true);
    vi.setSystemTime(start + 2);
    expect(await store.purgeExpired()).toBe(2);
    expect(await store.purgeExpired()).toBe(0);
    const left = await store.query({ kind: 'activity' });
    expect(left.map(({ key }) => key)).toEqual(['activity:3', 'activity:4', 'activity:5']);
  });

  it('scrubs away what has expired, and keeps everything else as it is', async () => {
    const store = await open();
    await store.commit([
      { key: 'activity:1', expected: 0, value: 1, expires: start },
      { key: 'activity:2', expected: 0, value: 2, expires: start + 10 },
      { key: 'premises:A', expected: 0, value: { cell: 'north' } },
    ]);
    vi.setSystemTime(start + 1);
    expect(await store.scrub()).toBe(true);
    expect(await store.purgeExpired()).toBe(0);
    expect(await store.query({ kind: 'premises', where: { cell: 'north' } })).toHaveLength(1);
    expect(await store.commit([{ key: 'activity:2', expected: 1, value: 3 }])).toEqual([]);
  });

  it.each([
    ['a key that is written twice', 'premises:B', 1],
    ['an empty key', '', 1],
    ['a function', 'premises:C', () => 1],
    ['a symbol', 'premises:C', Symbol('x')],
  ])('refuses %s and writes nothing', async (_what, key, value) => {
    const store = await open();
    const wrong = store.commit([
      { key: 'premises:A', expected: 0, value: 1 },
      { key: 'premises:B', expected: 0, value: 1 },
      { key, expected: 0, value },
    ]);
    await expect(wrong).rejects.toThrow(TypeError);
    expect(await store.query({ kind: 'premises' })).toEqual([]);
  });
}
