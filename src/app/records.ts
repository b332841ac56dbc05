import * as z from 'zod/v4';
import { View } from '../cards/view.ts';
import { Alert } from '../domain/alert/record.ts';
import { Command } from '../domain/commands.ts';
import { ReadList } from '../domain/lists/list.ts';
import { ListRequest } from '../domain/lists/request.ts';
import { Nudge, NudgedMark } from '../domain/nudge/record.ts';
import { Address, Cell, Channel, Contact, Person } from '../domain/people/person.ts';
import { RecordedEvent } from '../domain/premises/events.ts';
import { Premises } from '../domain/premises/record.ts';
import { QuestionId } from '../domain/walk/question-ids.ts';
import { deliveryFailures } from '../ports/messenger.ts';

/** What is truly of a conversation, and not of a pharmacy: nothing in it is progress. Each part runs out. */
export const Conversation = z.object({
  /** The person whose private chat it is. */
  person: z.string().optional(),
  /** The pharmacy that the conversation is about. */
  premisesInHand: z.string().optional(),
  /** The pharmacy that a lead answers for. */
  actingFor: z.object({ ods: z.string(), until: z.number() }).optional(),
  /** The list that was shown last, and its page: what "export CSV" exports, and what follow-ups are about. */
  shown: z.object({ list: ListRequest, page: z.number().default(1), until: z.number() }).optional(),
  /** The question that the person sees. */
  asked: z.object({ question: QuestionId, ods: z.string(), turn: z.number(), until: z.number() }).optional(),
  /** How often in a row the bot did not understand. */
  unsure: z.object({ times: z.number(), until: z.number() }).optional(),
  /** What the bot waits for a yes or no on, or a choice. */
  pending: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('which_pharmacy'), until: z.number() }),
      z.object({ kind: z.literal('confirm_pharmacy'), ods: z.string(), until: z.number() }),
      z.object({ kind: z.literal('start_over'), ods: z.string(), until: z.number() }),
      z.object({ kind: z.literal('sure_address'), ods: z.string(), address: z.string(), until: z.number() }),
      z.object({ kind: z.literal('leave'), ods: z.string(), until: z.number() }),
      /** A change of roles or cells, worked out and ready to be done. */
      z.object({ kind: z.literal('roles'), command: Command, question: z.string(), until: z.number() }),
      /** Erasing a person (id), or one whom only the roster knows (e-mail address). */
      z.object({
        kind: z.literal('erasure'),
        person: z.string().optional(),
        email: z.string().optional(),
        question: z.string(),
        until: z.number(),
      }),
      z.object({ kind: z.literal('stuck'), ods: z.string(), until: z.number() }),
      /** A nudge that was shown, as it was then. */
      z.object({ kind: z.literal('nudge'), nudgeId: z.string(), revision: z.number(), until: z.number() }),
    ])
    .optional(),
});
export type Conversation = z.infer<typeof Conversation>;

/** What a message is for. Reminders and nudges are never sent twice; everything else arrives at least once. */
export const Purpose = z.enum(['answer', 'notice', 'alert', 'reminder', 'nudge', 'digest']);
export type Purpose = z.infer<typeof Purpose>;

/**
 * Where a message stands.
 * - `pending`: to be sent when it is due; `throttled`: the same, after the channel asked us to wait
 * - `sending`: on its way; when that is cut off, nobody knows whether it arrived
 * - `delivered`; `ambiguous`: perhaps delivered, and not to be sent twice
 * - `unreachable`: the person has to open the bot again first; `failed`: given up
 */
export const DeliveryState = z.enum([
  'pending',
  'throttled',
  'sending',
  'delivered',
  'ambiguous',
  'unreachable',
  'failed',
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** A message on its way: saved before it is sent, and marked after. */
export const Outgoing = z.object({
  id: z.string(),
  state: DeliveryState,
  purpose: Purpose,
  /** One line of what it says, for those who ask whether it arrived. */
  summary: z.string(),
  /**
   * What is sent: a message as it was worded, which is gone once it is delivered; or the card of an alert, or the report
   * of a nudge, as it is when it is sent.
   */
  content: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('message'), view: View }),
      z.object({ kind: z.literal('alert'), alertId: z.string() }),
      z.object({ kind: z.literal('nudge_report'), nudgeId: z.string() }),
    ])
    .optional(),
  /** The person it goes to: their newest private chat. Or the conversation that it answers. */
  to: z.union([z.object({ person: z.string() }), z.object({ conversation: Address })]),
  createdAt: z.number(),
  /** Not to be sent before; while it is being sent: when we stop waiting for an answer. */
  dueAt: z.number(),
  attempts: z.number(),
  /** Why the last attempt went wrong. */
  failure: z.enum(deliveryFailures).optional(),
  /** How often in a row the connector refused without a reason that we know. */
  doubts: z.number().optional(),
  /** Counts how often it was asked for: a card asked for again while it is sent has to be sent again. */
  revision: z.number(),
  /** The connector's id of the message, once it was sent: it is then updated in place. */
  activityId: z.string().optional(),
  /** Where it was sent, so that it is updated there. */
  sentTo: Address.optional(),
  deliveredAt: z.number().optional(),
});
export type Outgoing = z.infer<typeof Outgoing>;

/** A processed activity, kept for some days so that a second delivery is not applied again. */
export const Processed = z.object({ at: z.number() });
export type Processed = z.infer<typeof Processed>;

/** Work that one process does at a time. */
export const Lease = z.object({ holder: z.string(), until: z.number() });
export type Lease = z.infer<typeof Lease>;

/** The Monday of which the leads have had their digest. */
export const DigestMark = z.object({ monday: z.string() });
export type DigestMark = z.infer<typeof DigestMark>;

/** Facts about the store itself. */
export const Meta = z.object({
  /** Counts the changes of the pharmacy list, so that search indexes know when they are old. */
  listVersion: z.number(),
  importedAt: z.number(),
});
export type Meta = z.infer<typeof Meta>;

/** What somebody has answered for a pharmacy of which nobody has yet said that it is theirs. */
export const Draft = z.object({ premises: Premises, history: z.array(RecordedEvent) });
export type Draft = z.infer<typeof Draft>;

/** Ids of people who were made admins, or are none any more, since the settings were written. One record for all. */
export const Admins = z.object({ appointed: z.array(z.string()), removed: z.array(z.string()) });
export type Admins = z.infer<typeof Admins>;

/** A list that was made into a file and waits to be taken. */
export const Export = z.object({ id: z.string(), by: z.string(), name: z.string(), csv: z.string() });
export type Export = z.infer<typeof Export>;

/**
 * Somebody is to be erased: `asked` by whom, until the next sweep has done it. `to_scrub` says no more of them: what
 * was deleted may still stand in the store's files.
 */
export const Erasure = z.object({
  id: z.string(),
  at: z.number(),
  state: z.enum(['asked', 'to_scrub']),
  person: z.string().optional(),
  email: z.string().optional(),
  /** The person (id) who asked; absent when they had been gone for long. */
  by: z.string().optional(),
});
export type Erasure = z.infer<typeof Erasure>;

/** The day on which what had been kept long enough was let go of last, and up to when words had been. */
export const RetentionMark = z.object({ on: z.string(), wordsUpTo: z.number() });
export type RetentionMark = z.infer<typeof RetentionMark>;

/** A key by which the bot signs. */
export const Secret = z.object({ key: z.string() });
export type Secret = z.infer<typeof Secret>;

/** A list that was read and waits for "apply". */
export const Import = z.object({
  id: z.string(),
  file: z.string(),
  by: z.string(),
  at: z.number(),
  list: ReadList,
  /** The changes in numbers, as the person saw them. */
  counts: z.record(z.string(), z.number()),
});
export type Import = z.infer<typeof Import>;

/** Who did something that concerns others, took data out, or looked at it. Ids and numbers only. */
export const AuditEntry = z.object({
  id: z.string(),
  at: z.number(),
  by: z.string(),
  what: z.enum([
    'list_applied',
    'exported',
    'lead_set',
    'lead_removed',
    'pharmacy_moved',
    'pharmacy_marked',
    'contractor_removed',
    'admin_added',
    'admin_removed',
    'claim_approved',
    'claim_refused',
    'acted_for',
    'alert_changed',
    'saw',
    'channel_bound',
    'channel_unbound',
    'erased',
    'retention',
    'nudged',
    'nudged_again',
  ]),
  /** What it was about: an id, an ODS code, a cell or a kind of list. */
  of: z.string().optional(),
  /** The premises of what was seen, or done about an alert. */
  ods: z.string().optional(),
  /** The command by which an alert was changed. */
  act: z.string().optional(),
  counts: z.record(z.string(), z.number()).optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

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
