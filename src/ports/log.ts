/** One entry: a static message and metadata. Never message text, names, addresses or secrets. */
type Entry = (metadata: Readonly<Record<string, unknown>>, message: string) => void;

/** The log of the operator; pino's interface, as far as it is used. */
export interface Log {
  readonly debug: Entry;
  readonly info: Entry;
  readonly warn: Entry;
  readonly error: Entry;
}
