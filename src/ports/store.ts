/**
 * The store as the use cases see it: versioned JSON values under string keys.
 * An adapter is a Keyv storage adapter with three more methods, because Keyv itself knows neither versions,
 * transactions nor order, and turns a failed read into "not there".
 */
export interface Store {
  /**
   * Reads the present values. A key that is absent or expired is missing from the map.
   * @throws StoreError when the store cannot be read; never an empty answer instead.
   */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Entry>>;
  /**
   * Writes all of `writes` in one transaction, or none of them.
   * @returns the keys whose version was not the expected one; empty when everything was written.
   * @throws StoreError when the store cannot be written; then nothing was written.
   * @throws TypeError when a key is empty or written twice, or a value is not JSON; then nothing was written.
   */
  commit(writes: readonly Write[]): Promise<readonly string[]>;
  /**
   * Answers from the indexes declared in `src/store/indexes.ts`, in the order asked for.
   * @throws StoreError when the store cannot be read (`unavailable`), or the query names a field that has no
   *   index or is otherwise wrong (`bad_query`).
   */
  query(query: Query): Promise<readonly Entry[]>;
  /**
   * Makes what was deleted, replaced or has expired unreadable for good: no byte of it stays in what the store keeps
   * on disk. It costs as much as writing everything anew.
   * @returns false when somebody else who uses the store was in the way: try again later
   * @throws StoreError when the store cannot be written
   */
  scrub(): Promise<boolean>;
}

/** One stored value with the version that a later {@link Store.commit} must name. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /**
   * Counts the writes of this key: 1 after the first one. A key that comes after a deletion starts higher, so
   * that no key ever has the same version for two values, not even when it was deleted and made anew.
   */
  readonly version: number;
}

/** One change in a commit. */
export interface Write {
  readonly key: string;
  /** The version that was read; 0 when the key was absent. */
  readonly expected: number;
  /** A JSON value, or undefined to delete the key. */
  readonly value: unknown;
  /** Milliseconds since the epoch after which the value counts as absent; without it, never. */
  readonly expires?: number;
}

/** A value that an index can hold. */
export type Scalar = string | number | boolean;

/** A question about all values of one kind. Fields are dotted paths into the value, e.g. `mailbox.status`. */
export interface Query {
  /** The part of the key before its first colon, e.g. `premises`. */
  readonly kind: string;
  /** Each field equals the scalar, or one of the scalars. */
  readonly where?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  /** The field is present, of the value's type and at least the value: how what is recent is found. */
  readonly from?: { readonly field: string; readonly value: Scalar };
  /** The field is present, of the value's type and at most the value: how due work is found. */
  readonly upTo?: { readonly field: string; readonly value: Scalar };
  /**
   * Ascending order of a field, entries without it last, ties by key. Without it: by key. Strings and keys are
   * in order of code points.
   */
  readonly orderBy?: string;
  /** The order by `orderBy` backwards, ties too: how the newest are found. Not without `orderBy`. */
  readonly descending?: boolean;
  /** At most so many entries. */
  readonly limit?: number;
  /** Only entries whose key comes after this one; for paging by key, not together with `orderBy`. */
  readonly afterKey?: string;
}

/** The store could not be read or written. Nothing of the failed call took effect. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: 'unavailable' | 'bad_query';

  constructor(code: 'unavailable' | 'bad_query', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
