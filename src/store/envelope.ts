import { jsonSerializer } from 'keyv';
import { StoreError } from '../ports/store.ts';

/**
 * Writes a value as Keyv writes it: the JSON text `{"value":…,"expires":…}`, in which Keyv's serializer marks
 * strings that start with a colon by another colon.
 * @param expires as {@link storedExpiry} gives it
 * @throws TypeError when the value is not JSON
 */
export function encodeEnvelope(key: string, value: unknown, expires: number | null): string {
  return checkEnvelope(key, jsonSerializer.stringify({ value, expires: expires ?? undefined }));
}

/** A string that Keyv's serializer has marked. Without one its parser, which looks at every value, is not needed. */
const marked = /[:,[]\s*":/;

/**
 * Reads the value back out of its envelope.
 * @throws StoreError when the text is not an envelope: damage is not the same as absence
 */
export function decodeEnvelope(key: string, envelope: string): unknown {
  try {
    const parsed: unknown = marked.test(envelope) ? jsonSerializer.parse(envelope) : JSON.parse(envelope);
    if (!holdsValue(parsed)) throw new TypeError('It is no envelope.');
    return parsed.value;
  } catch (cause) {
    const message = `Reading ${key} failed: its stored text is damaged. Restore it from a backup.`;
    throw new StoreError('unavailable', message, { cause });
  }
}

/**
 * Makes sure that what Keyv wants to store is an envelope with a value in it, which queries can look into.
 * @throws TypeError when it is not: Keyv was set up with another serializer, with compression or encryption,
 *   or the value is undefined or a function
 */
export function checkEnvelope(key: string, stored: unknown): string {
  if (typeof stored === 'string' && isEnvelope(stored)) return stored;
  throw new TypeError(
    `Storing ${key} failed: its value is not JSON text in Keyv's envelope. Store a JSON value, ` +
      `and use Keyv with its own serializer, without compression or encryption.`,
  );
}

/** An expiry as databases hold it: whole milliseconds since the epoch, rounded up as Keyv does; null for never. */
export function storedExpiry(expires: number | undefined): number | null {
  return expires !== undefined && Number.isFinite(expires) ? Math.ceil(expires) : null;
}

function isEnvelope(text: string): boolean {
  try {
    return holdsValue(JSON.parse(text));
  } catch {
    return false;
  }
}

function holdsValue(parsed: unknown): parsed is { readonly value: unknown } {
  return typeof parsed === 'object' && parsed !== null && 'value' in parsed;
}
