import * as z from 'zod/v4';
import { Alert } from '../../domain/alert/record.ts';
import { Nudge, NudgedMark } from '../../domain/nudge/record.ts';
import { Cell, Channel, Contact, Person } from '../../domain/people/person.ts';
import { RecordedEvent } from '../../domain/premises/events.ts';
import { Premises } from '../../domain/premises/record.ts';
import { AuditEntry } from './audit-entry.ts';
import { Conversation } from './conversation.ts';
import { Admins, DigestMark, Lease, Meta, Processed, RetentionMark, Secret } from './marks.ts';
import { Outgoing } from './outgoing.ts';
import { Draft, Erasure, Export, Import } from './waiting.ts';

/** A record as an earlier version of this program wrote it. */
type Old = Record<string, unknown>;

/** How a kind of record is kept: its schema, the version of that schema, and how older ones are brought up to date. */
interface Kind<S extends z.ZodType> {
  readonly schema: S;
  readonly version: number;
  /** For each older version, the change to the next one. */
  readonly migrations: Readonly<Record<number, (old: Old) => Old>>;
}

function first<S extends z.ZodType>(schema: S): Kind<S> {
  return { schema, version: 1, migrations: {} };
}

/** A premises with no memory yet of how it came to stand as it does: `rebuildOldPremises` gives it one at the start. */
function withoutMemory(old: Old): Old {
  return { ...old, mailbox: { ...(old.mailbox as Old), trail: [] }, reached: {} };
}

/** Every kind of record; the part of a key before its first colon. */
export const kinds = {
  premises: { schema: Premises, version: 2, migrations: { 1: withoutMemory } },
  person: first(Person),
  contact: first(Contact),
  cell: first(Cell),
  channel: first(Channel),
  conversation: first(Conversation),
  alert: first(Alert),
  event: first(RecordedEvent),
  outbox: first(Outgoing),
  processed: first(Processed),
  lease: first(Lease),
  digest: first(DigestMark),
  meta: first(Meta),
  import: first(Import),
  audit: first(AuditEntry),
  draft: {
    schema: Draft,
    version: 2,
    migrations: { 1: (old: Old) => ({ ...old, premises: withoutMemory(old.premises as Old) }) },
  },
  export: first(Export),
  secret: first(Secret),
  admins: first(Admins),
  erasure: first(Erasure),
  retention: first(RetentionMark),
  nudge: first(Nudge),
  nudged: first(NudgedMark),
} as const;
export type KindName = keyof typeof kinds;
export type RecordOf<K extends KindName> = z.infer<(typeof kinds)[K]['schema']>;

/** A stored record cannot be read: it is newer than this program, or damaged. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/** Made once: making a schema costs a hundred times what reading by it does, and lists read thousands of records. */
const Versioned = z.looseObject({ v: z.number().int().positive() });

/** The stored form of a record: its fields and the version of its schema. */
export function toStored<K extends KindName>(kind: K, record: RecordOf<K>): Record<string, unknown> {
  return { v: kinds[kind].version, ...record };
}

/** Reads a stored value, bringing older ones up to date. @throws RecordError naming the key and the remedy */
export function fromStored<K extends KindName>(kind: K, key: string, value: unknown): RecordOf<K> {
  const { version, migrations, schema } = kinds[kind] as Kind<z.ZodType>;
  const stored = Versioned.safeParse(value);
  if (!stored.success)
    throw new RecordError(`The record ${key} has no schema version. Restore it from a backup.`);
  let { v, ...record } = stored.data as { v: number } & Record<string, unknown>;
  if (v > version) {
    throw new RecordError(
      `The record ${key} was written by a newer Mailbox Guide. Run that version or a newer one.`,
    );
  }
  for (; v < version; v += 1) record = migrations[v]?.(record) ?? record;
  const parsed = schema.safeParse(record);
  if (parsed.success) return parsed.data as RecordOf<K>;
  throw new RecordError(
    `The record ${key} is damaged: ${z.prettifyError(parsed.error)}. Restore it from a backup.`,
  );
}
