import * as z from 'zod/v4';
import { ReadList } from '../../domain/lists/list.ts';
import { RecordedEvent } from '../../domain/premises/events.ts';
import { Premises } from '../../domain/premises/record.ts';

/** What somebody has answered for a pharmacy of which nobody has yet said that it is theirs. */
export const Draft = z.object({ premises: Premises, history: z.array(RecordedEvent) });
export type Draft = z.infer<typeof Draft>;

/** A list that was made into a file and waits to be taken. */
export const Export = z.object({ id: z.string(), by: z.string(), name: z.string(), csv: z.string() });
export type Export = z.infer<typeof Export>;

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
  /** Somebody who is only on a pharmacy's list of accounts: what the list calls them, and the pharmacy. */
  account: z.object({ label: z.string(), ods: z.string() }).optional(),
  /** The person (id) who asked; absent when they had been gone for long. */
  by: z.string().optional(),
});
export type Erasure = z.infer<typeof Erasure>;
