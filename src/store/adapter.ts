import { setImmediate as letOthersIn } from 'node:timers/promises';
import { type Query, type Store, StoreError, type Write } from '../ports/store.ts';
import type { Change, Engine, Row } from './engine.ts';
import { decodeEnvelope, encodeEnvelope, storedExpiry } from './envelope.ts';
import { createKeyvFace, type KeyvFace } from './keyv-face.ts';
import { checkQuery } from './query.ts';

/** So many values are made into text before other work gets its chance. */
const encodedAtOnce = 250;

/**
 * An opened store: the port that the use cases need, and a Keyv 6 storage adapter over the same entries.
 * Keyv overwrites without looking at versions, but its writes count as versions too, so a commit notices them.
 * Read records by `read` and `query`: once somebody listens for Keyv's errors, it answers a failed read with
 * undefined, and an outage looks like a new pharmacy.
 */
export interface StoreAdapter extends Store, KeyvFace {
  /**
   * Deletes the entries that have expired, which until then only count as absent. Run it now and then, e.g.
   * hourly, to get their space back; nothing depends on it.
   * @returns how many there were
   * @throws StoreError when the store cannot be written
   */
  purgeExpired(): Promise<number>;
  /** Ends all use of the store; every later call throws a StoreError. Closing twice is harmless. */
  close(): Promise<void>;
}

/** Makes a store of an engine. */
export function createAdapter(unguarded: Engine): StoreAdapter {
  const engine = guard(unguarded);
  return Object.assign(createKeyvFace(engine), {
    async read(keys: readonly string[]) {
      const rows = await engine.read(keys);
      return new Map(rows.map((row) => [row.key, toEntry(row)]));
    },
    async commit(writes: readonly Write[]) {
      checkWrites(writes);
      return engine.commit(await toChanges(writes));
    },
    async query(query: Query) {
      const rows = await engine.query(checkQuery(query));
      return rows.map(toEntry);
    },
    purgeExpired: engine.purgeExpired,
    scrub: engine.scrub,
    close: engine.close,
  });
}

function toEntry({ key, envelope, version }: Row) {
  return { key, value: decodeEnvelope(key, envelope), version };
}

/** Other work goes on between the portions of a large commit. */
async function toChanges(writes: readonly Write[]): Promise<readonly Change[]> {
  const changes = writes.slice(0, encodedAtOnce).map(toChange);
  while (changes.length < writes.length) {
    await letOthersIn();
    changes.push(...writes.slice(changes.length, changes.length + encodedAtOnce).map(toChange));
  }
  return changes;
}

function toChange({ key, expected, value, expires }: Write): Change {
  const expiry = storedExpiry(expires);
  const envelope = value === undefined ? undefined : encodeEnvelope(key, value, expiry);
  return { key, expected, envelope, expires: expiry };
}

/** Wrong use of `commit` is a mistake in the program, which trying again does not cure: hence no StoreError. */
function checkWrites(writes: readonly Write[]): void {
  const seen = new Set<string>();
  for (const { key } of writes) {
    if (key === '') throw new TypeError('Committing failed: a key is empty. Give every write a key.');
    if (seen.has(key)) {
      throw new TypeError(`Committing failed: ${key} is written twice. Make one write of the two.`);
    }
    seen.add(key);
  }
}

/** Turns whatever the database throws into a StoreError that says what was being done. */
function guard(engine: Engine): Engine {
  async function attempt<Answer>(doing: string, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `${doing} ${engine.name} failed: ${reason}. ${engine.remedy}`;
      throw new StoreError('unavailable', message, { cause });
    }
  }
  function use<Answer>(doing: string, work: () => Promise<Answer>): Promise<Answer> {
    return attempt(doing, () => {
      engine.checkUsable();
      return work();
    });
  }
  return {
    ...engine,
    read: (keys) => use('Reading', () => engine.read(keys)),
    page: (prefix, afterKey, limit) => use('Reading', () => engine.page(prefix, afterKey, limit)),
    query: (query) => use('Querying', () => engine.query(query)),
    commit: (changes) => use('Writing to', () => engine.commit(changes)),
    remove: (keys) => use('Deleting from', () => engine.remove(keys)),
    clear: (prefix) => use('Clearing', () => engine.clear(prefix)),
    purgeExpired: () => use('Purging', () => engine.purgeExpired()),
    scrub: () => use('Scrubbing', () => engine.scrub()),
    close: () => attempt('Closing', () => engine.close()),
  };
}
