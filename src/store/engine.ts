import type { CheckedQuery } from './query.ts';

/**
 * What one kind of database has to do for a store: rows of text under keys, with versions and expiry.
 * Everything else (values, Keyv, checks, errors) is the same for all databases and lives in `adapter.ts`.
 *
 * An expired row counts as absent in every answer. Any failure is thrown as it comes; `adapter.ts` turns it
 * into a StoreError.
 */
export interface Engine {
  /** What this is, as part of an error message, e.g. `the SQLite file data/guide.db`. */
  readonly name: string;
  /** What an operator should check when it fails: a sentence. */
  readonly remedy: string;
  /** Throws when the database can be used no more. Called before every other method but `close`. */
  checkUsable(): void;
  /** The rows under these keys, in any order. */
  read(keys: readonly string[]): Promise<readonly Row[]>;
  /** The first `limit` rows, by key, whose key starts with `prefix` and comes after `afterKey`. */
  page(prefix: string, afterKey: string, limit: number): Promise<readonly Row[]>;
  /** The rows that a query asks for, in its order. */
  query(query: CheckedQuery): Promise<readonly Row[]>;
  /**
   * Makes all the changes in one transaction, or none of them.
   * @returns the keys whose version was not the expected one; empty when everything was written.
   */
  commit(changes: readonly Change[]): Promise<readonly string[]>;
  /** Deletes keys. @returns those that were there. */
  remove(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Deletes every key that starts with `prefix`. */
  clear(prefix: string): Promise<void>;
  /** Deletes what has expired. @returns how many. */
  purgeExpired(): Promise<number>;
  /**
   * Deletes what has expired, and leaves no byte of anything deleted or replaced in the database's files.
   * @returns whether it could: false when another user of the database was in the way
   */
  scrub(): Promise<boolean>;
  /** Ends all use of the database. Closing twice is harmless. */
  close(): Promise<void>;
}

/** One row that is there. */
export interface Row {
  readonly key: string;
  /** The text that `envelope.ts` describes. */
  readonly envelope: string;
  /**
   * Counts the writes of the key: a new key gets one more than the highest version that was ever deleted
   * (so 1 while nothing was deleted), and each write adds one. A key therefore never sees a version again,
   * and a commit that names the version of a deleted value conflicts with its successor.
   */
  readonly version: number;
}

/** One change of one row. */
export interface Change {
  readonly key: string;
  /** The version it must have, 0 for absent. */
  readonly expected: number | 'any';
  /** The new text, or undefined to delete the row. */
  readonly envelope: string | undefined;
  /** Milliseconds since the epoch after which the row counts as absent; null for never. */
  readonly expires: number | null;
}
