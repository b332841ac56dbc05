import { expect, it } from 'vitest';
import type { Query } from '../../src/ports/store.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import type { Open } from './contract-subject.ts';

/** Examples of every part of a query; `contract-random-query.ts` mixes them. */
export function queryContract(open: Open): void {
  async function openWith(values: Readonly<Record<string, unknown>>): Promise<StoreAdapter> {
    const store = await open();
    await store.commit(Object.entries(values).map(([key, value]) => ({ key, expected: 0, value })));
    return store;
  }

  async function keys(store: StoreAdapter, query: Query): Promise<string[]> {
    return (await store.query(query)).map(({ key }) => key);
  }

  it('answers with whole entries of one kind, by key', async () => {
    const store = await openWith({
      'premises:B': { cell: 'x' },
      'premises:A': { cell: 'y' },
      'premises:': 1,
      premises: 2,
      'premises-old:A': 3,
      'premisesx:A': 4,
      'alert:A': 5,
    });
    expect(await store.query({ kind: 'premises' })).toEqual([
      { key: 'premises:', value: 1, version: 1 },
      { key: 'premises:A', value: { cell: 'y' }, version: 1 },
      { key: 'premises:B', value: { cell: 'x' }, version: 1 },
    ]);
    expect(await store.query({ kind: 'nothing' })).toEqual([]);
  });

  it('finds fields that equal a scalar, or one of several', async () => {
    const store = await openWith({
      'premises:A': { cell: 'north', mailbox: { status: 'open' } },
      'premises:B': { cell: 'north', mailbox: { status: 'none' } },
      'premises:C': { cell: 'south', mailbox: { status: 'open' } },
      'premises:D': { cell: 'south', mailbox: 'open' },
    });
    const kind = 'premises';
    expect(await keys(store, { kind, where: { cell: 'north' } })).toEqual(['premises:A', 'premises:B']);
    expect(await keys(store, { kind, where: { cell: 'north', 'mailbox.status': 'open' } })).toEqual([
      'premises:A',
    ]);
    expect(await keys(store, { kind, where: { 'mailbox.status': ['none', 'open'] } })).toHaveLength(3);
    expect(await keys(store, { kind, where: { cell: [] } })).toEqual([]);
    expect(await keys(store, { kind, where: {} })).toHaveLength(4);
  });

  it('tells true, 1, "1" and "true" apart, and finds no missing field', async () => {
    const values = [true, false, 1, 0, '1', 'true', null, { a: 1 }, [true], ''];
    const store = await openWith({
      'premises:none': {},
      ...Object.fromEntries(values.map((blocked, index) => [`premises:${index}`, { blocked }])),
    });
    const found = (blocked: string | number | boolean) =>
      keys(store, { kind: 'premises', where: { blocked } });
    expect(await found(true)).toEqual(['premises:0']);
    expect(await found(false)).toEqual(['premises:1']);
    expect(await found(1)).toEqual(['premises:2']);
    expect(await found(0)).toEqual(['premises:3']);
    expect(await found('1')).toEqual(['premises:4']);
    expect(await found('true')).toEqual(['premises:5']);
    expect(await found('')).toEqual(['premises:9']);
    expect(await found('{"a":1}')).toEqual([]);
    expect(await found('[true]')).toEqual([]);
  });

  it.each([
    "O'Brien",
    '"',
    '%',
    '_',
    '*',
    '\\',
    ':',
    ':bigint:1',
    'é',
    'e\u0301',
    '💊',
    "'; DROP TABLE entries; --",
  ])('finds the string %s and only that', async (text) => {
    const store = await openWith({
      'person:A': { email: text },
      'person:B': { email: `${text}x` },
      'person:C': { email: 'x' },
    });
    expect(await keys(store, { kind: 'person', where: { email: text } })).toEqual(['person:A']);
  });

  it('finds what is due, in order, and takes a limit', async () => {
    const store = await openWith({
      'outbox:1': { state: 'waiting', dueAt: 1_000 },
      'outbox:2': { state: 'waiting', dueAt: 999 },
      'outbox:3': { state: 'sent', dueAt: 5 },
      'outbox:4': { state: 'waiting', dueAt: 1_001 },
      'outbox:5': { state: 'waiting' },
      'outbox:6': { state: 'waiting', dueAt: '5' },
      'outbox:7': { state: 'waiting', dueAt: 999 },
    });
    const due: Query = {
      kind: 'outbox',
      where: { state: 'waiting' },
      upTo: { field: 'dueAt', value: 1_000 },
      orderBy: 'dueAt',
    };
    expect(await keys(store, due)).toEqual(['outbox:2', 'outbox:7', 'outbox:1']);
    expect(await keys(store, { ...due, limit: 2 })).toEqual(['outbox:2', 'outbox:7']);
    expect(await keys(store, { ...due, limit: 0 })).toEqual([]);
    expect(await keys(store, { kind: 'outbox', upTo: { field: 'dueAt', value: '9' } })).toEqual(['outbox:6']);
  });

  it('finds what is recent: from a value on, of its type only, and between two', async () => {
    const values = [1_000, 999, 1_001, '1001', true, null, undefined, 'z', false];
    const store = await openWith(Object.fromEntries(values.map((at, index) => [`event:${index}`, { at }])));
    const from = (value: string | number | boolean) => ({ kind: 'event', from: { field: 'at', value } });
    expect(await keys(store, from(1_000))).toEqual(['event:0', 'event:2']);
    expect(await keys(store, from('2'))).toEqual(['event:7']);
    expect(await keys(store, from(''))).toEqual(['event:3', 'event:7']);
    expect(await keys(store, from(false))).toEqual(['event:4', 'event:8']);
    expect(await keys(store, from(true))).toEqual(['event:4']);
    expect(await keys(store, { ...from(999), upTo: { field: 'at', value: 1_000 }, orderBy: 'at' })).toEqual([
      'event:1',
      'event:0',
    ]);
  });

  it('orders numbers, strings by code point, booleans, then entries without the field', async () => {
    const values = [undefined, true, '\uFFFD', '💊', 'b', 'B', '', ':', 10, 9, -1.5, false, null];
    const store = await openWith(
      Object.fromEntries(values.map((postcodeKey, index) => [`premises:${index + 10}`, { postcodeKey }])),
    );
    const entries = await store.query({ kind: 'premises', orderBy: 'postcodeKey' });
    const ordered = entries.map(({ value }) => (value as { postcodeKey?: unknown }).postcodeKey);
    expect(ordered).toEqual([-1.5, 9, 10, '', ':', 'B', 'b', '\uFFFD', '💊', false, true, undefined, null]);
    const reverse = await store.query({ kind: 'premises', orderBy: 'postcodeKey', descending: true });
    expect(reverse).toEqual(entries.toReversed());
  });

  it('pages by key through everything exactly once, also when it starts before the kind', async () => {
    const ids = ['a', 'b', 'c', 'é', '\uFFFD', '💊', "'"];
    const store = await openWith({
      'alert:1': 0,
      'zebra:1': 0,
      ...Object.fromEntries(ids.map((id) => [`event:${id}`, { ods: 'FX1' }])),
    });
    for (const where of [{}, { ods: 'FX1' }]) {
      const seen: string[] = [];
      for (let afterKey = 'a'; ; afterKey = seen.at(-1) ?? '') {
        const page = await keys(store, { kind: 'event', where, afterKey, limit: 2 });
        if (page.length === 0) break;
        seen.push(...page);
      }
      expect(seen).toEqual(["'", 'a', 'b', 'c', 'é', '\uFFFD', '💊'].map((id) => `event:${id}`));
    }
  });

  it.each<[string, Query]>([
    ['an undeclared field', { kind: 'premises', where: { name: 'x' } }],
    ['an undeclared field to order by', { kind: 'premises', orderBy: 'name' }],
    ['an undeclared lower bound', { kind: 'premises', from: { field: 'name', value: 'x' } }],
    ['an undeclared upper bound', { kind: 'premises', upTo: { field: 'name', value: 'x' } }],
    ['the field of another kind', { kind: 'alert', where: { postcodeKey: 'x' } }],
    ['a field of a kind without indexes', { kind: 'contact', where: { phone: 'x' } }],
    ['a field of a kind that every object has', { kind: 'constructor', where: { name: 'x' } }],
    ['a kind with a colon', { kind: 'premises:A' }],
    ['a negative limit', { kind: 'premises', limit: -1 }],
    ['a broken limit', { kind: 'premises', limit: 1.5 }],
    ['descending without an order', { kind: 'premises', descending: true }],
    ['paging by key in another order', { kind: 'premises', orderBy: 'cell', afterKey: 'premises:A' }],
  ])('refuses %s', async (_what, query) => {
    const store = await open();
    await expect(store.query(query)).rejects.toMatchObject({ name: 'StoreError', code: 'bad_query' });
  });
}
