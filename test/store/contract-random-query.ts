import { expect, it, vi } from 'vitest';
import type { Query, Scalar } from '../../src/ports/store.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { type Open, start } from './contract-subject.ts';
import { plainFilter } from './plain-filter.ts';

type Items<Item> = readonly [Item, ...Item[]];

const scalars: Items<Scalar> = [
  ...([
    'north',
    'North',
    'nörth',
    "n'o",
    '"',
    '%',
    '_',
    ':',
    '::',
    ':bigint:7',
    '',
    '1',
    'true',
    '\uFFFD',
    '💊',
  ] as const),
  ...([0, 1, -1, 1.5, 10, 9] as const),
  ...([true, false] as const),
];
const fields: Readonly<Record<string, Items<string>>> = {
  premises: ['cell', 'mailbox.status', 'blocked', 'postcodeKey'],
  outbox: ['state', 'dueAt'],
};

/** Two hundred entries and six hundred queries, compared with a plain filter. */
export function randomQueryContract(open: Open): void {
  it('answers as a plain filter does', async () => {
    const random = seededRandom(20260302);
    const store = await open();
    const entries = Array.from({ length: 200 }, (_, index) => ({
      key: `${random.pick(['premises', 'outbox', 'premises2'])}:${random.pick(scalars)}${index}`,
      value: randomValue(random),
      isExpired: random.below(10) === 0,
    }));
    await store.commit(
      entries.map(({ key, value, isExpired }) => ({
        key,
        value,
        expected: 0,
        ...(isExpired ? { expires: start + 1 } : {}),
      })),
    );
    vi.setSystemTime(start + 2);
    const present = entries.filter(({ isExpired }) => !isExpired);
    let found = 0;
    for (let count = 0; count < 600; count++) {
      const query = randomQuery(
        random,
        present.map(({ key }) => key),
      );
      const answer = (await store.query(query)).map(({ key }) => key);
      expect(answer, JSON.stringify(query)).toEqual(plainFilter(present, query));
      found += answer.length;
    }
    // Most queries must find something, or the comparison would say little.
    expect(found).toBeGreaterThan(600);
  });
}

function randomValue(random: Random): unknown {
  const field = () => random.pick<unknown>([undefined, null, {}, ['north'], ...few(random), ...few(random)]);
  const value = { cell: field(), blocked: field(), postcodeKey: field(), state: field(), dueAt: field() };
  return random.pick<unknown>([
    ...Array.from({ length: 8 }, () => ({ ...value, mailbox: { status: field() } })),
    { ...value, mailbox: 'north' },
    'north',
  ] as unknown as Items<unknown>);
}

function few(random: Random): Scalar[] {
  return Array.from({ length: 4 }, () => random.pick(scalars));
}

function randomQuery(random: Random, keys: readonly string[]): Query {
  const kind = random.pick(['premises', 'outbox']);
  const field = () => random.pick(fields[kind] ?? ['']);
  const where = Object.fromEntries(
    Array.from({ length: random.below(3) }, () => {
      const list = Array.from({ length: random.below(6) }, () => random.pick(scalars));
      return [field(), random.below(3) === 0 ? random.pick(scalars) : list];
    }),
  );
  const paging = random.below(3);
  return {
    kind,
    where,
    ...(random.below(3) === 0 ? { from: { field: field(), value: random.pick(scalars) } } : {}),
    ...(random.below(3) === 0 ? { upTo: { field: field(), value: random.pick(scalars) } } : {}),
    ...(paging === 1 ? { orderBy: field(), descending: random.below(2) === 0 } : {}),
    ...(paging === 2 ? { afterKey: keys[random.below(keys.length)] ?? '' } : {}),
    ...(random.below(3) === 0 ? { limit: random.below(8) } : {}),
  };
}
