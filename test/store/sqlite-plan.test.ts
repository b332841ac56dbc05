import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '../../src/ports/store.ts';
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite.ts';
import { seededRandom } from '../support/random.ts';
import { plainFilter } from './plain-filter.ts';
import { useSqliteFiles } from './sqlite-files.ts';

/** About as many as there are community pharmacies in England. */
const premisesCount = 11_000;

describe('queries over 11,000 premises', () => {
  const files = useSqliteFiles();
  const entries = makeEntries();
  let store: SqliteStore;

  beforeAll(async () => {
    store = openSqliteStore({ file: files.next(), now: Date.now });
    await store.commit(entries.map((entry) => ({ ...entry, expected: 0 })));
  });

  afterAll(() => store.close());

  it.each<[string, Query]>([
    ['premises(cell, mailbox.status)', { kind: 'premises', where: { cell: 'cell 7' } }],
    [
      'premises(cell, mailbox.status)',
      { kind: 'premises', where: { cell: ['cell 7', 'cell 8'], 'mailbox.status': ['none', 'open'] } },
    ],
    ['premises(mailbox.status)', { kind: 'premises', where: { 'mailbox.status': 'none' }, limit: 50 }],
    [
      'premises(mailbox.status)',
      { kind: 'premises', where: { 'mailbox.status': 'none' }, afterKey: 'premises:FA5000', limit: 50 },
    ],
    ['premises(mailbox.status)', { kind: 'premises', where: { 'mailbox.status': 'none' }, orderBy: 'cell' }],
    ['premises(blocked)', { kind: 'premises', where: { blocked: true } }],
    ['premises(blocked)', { kind: 'premises', where: { blocked: true }, orderBy: 'postcodeKey', limit: 20 }],
    ['premises(postcodeKey)', { kind: 'premises', where: { postcodeKey: 'LS1 7' } }],
    ['premises(postcodeKey)', { kind: 'premises', upTo: { field: 'postcodeKey', value: 'LS1 20' } }],
    [
      'outbox(state, dueAt)',
      {
        kind: 'outbox',
        where: { state: 'waiting' },
        upTo: { field: 'dueAt', value: 300 },
        orderBy: 'dueAt',
        limit: 20,
      },
    ],
    ['event(at)', { kind: 'event', from: { field: 'at', value: 29_000 } }],
    [
      'event(at)',
      {
        kind: 'event',
        from: { field: 'at', value: 1_000 },
        upTo: { field: 'at', value: 1_100 },
        orderBy: 'at',
      },
    ],
    [
      'event(at)',
      {
        kind: 'event',
        upTo: { field: 'at', value: 1_000 },
        orderBy: 'at',
        descending: true,
        limit: 20,
      },
    ],
    ['sqlite_autoindex_entries_1', { kind: 'outbox' }],
    ['sqlite_autoindex_entries_1', { kind: 'premises', afterKey: 'premises:FA5000', limit: 100 }],
  ])('use %s: %j', async (index, query) => {
    const plan = store.explain(query).join('\n');
    expect(plan).toContain(`SEARCH entries USING INDEX ${index} (`);
    expect(plan).not.toContain('SCAN');
    const answer = (await store.query(query)).map(({ key }) => key);
    expect(answer.length).toBeGreaterThan(0);
    expect(answer).toEqual(plainFilter(entries, query));
  });

  it.each<Query>([
    { kind: 'outbox', where: { state: 'waiting' }, upTo: { field: 'dueAt', value: 300 }, orderBy: 'dueAt' },
    { kind: 'event', upTo: { field: 'at', value: 1_000 }, orderBy: 'at', descending: true, limit: 20 },
    { kind: 'premises', where: { blocked: true }, afterKey: 'premises:FA5000' },
    { kind: 'premises' },
  ])('need no sorting: %j', (query) => {
    expect(store.explain(query).join('\n')).not.toContain('TEMP B-TREE');
  });
});

function makeEntries(): { key: string; value: unknown }[] {
  const random = seededRandom(11_000);
  const premises = Array.from({ length: premisesCount }, (_, index) => ({
    key: `premises:FA${index}`,
    value: {
      cell: `cell ${random.below(42)}`,
      mailbox: { status: random.pick(['none', 'asked', 'open', 'open', 'open']) },
      blocked: random.below(20) === 0,
      postcodeKey: `LS${random.below(30)} ${random.below(60)}`,
    },
  }));
  const outbox = Array.from({ length: 1_000 }, (_, index) => ({
    key: `outbox:${index}`,
    value: { state: random.pick(['waiting', 'sent', 'sent']), dueAt: random.below(1_000) },
  }));
  const events = Array.from({ length: 1_000 }, (_, index) => ({
    key: `event:FA${index}:000001`,
    value: { ods: `FA${index}`, at: random.below(30_000) },
  }));
  return [...premises, ...outbox, ...events];
}
