import * as z from 'zod/v4';
import { BlockerCode, Severity } from '../blocker.ts';

/**
 * What a cell lead is asked for: to help with a blocker, to look for a test message, to say who works there, or
 * to see to a mailbox that is at risk.
 */
export const AlertSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blocker'), blockerId: z.string(), code: BlockerCode }),
  z.object({ kind: z.literal('test'), word: z.string(), from: z.string(), legacyName: z.boolean() }),
  z.object({ kind: z.literal('claim'), personId: z.string() }),
  z.object({ kind: z.literal('risk') }),
]);
export type AlertSubject = z.infer<typeof AlertSubject>;

export const AlertState = z.enum(['raised', 'taken', 'solved', 'withdrawn']);
export type AlertState = z.infer<typeof AlertState>;

/** A case that the bot has put before the leads of a cell, and carries until it is solved. */
export const Alert = z.object({
  id: z.string(),
  ods: z.string(),
  subject: AlertSubject,
  severity: Severity,
  state: AlertState,
  /** Counts the changes; a card names the one it was drawn from. */
  revision: z.number(),
  raisedAt: z.number(),
  /** The person who asked; absent when the bot did. */
  raisedBy: z.string().optional(),
  /** The contractor's own words, where they were needed. */
  words: z.string().optional(),
  ticket: z.string().optional(),
  /** Ids of the people who have, or are to have, a card of it. */
  recipients: z.array(z.string()),
  /** The key of the cell to whose channels it was posted; absent when its premises is in none. */
  cell: z.string().optional(),
  /** Ids of the channels (conversations) that have its card, without names. */
  channels: z.array(z.string()).optional(),
  takenBy: z.string().optional(),
  /** Whom it was handed to, until somebody takes it. */
  passedTo: z.string().optional(),
  /** How far it has gone: the first lead, all leads of the cell, the admins. */
  level: z.enum(['lead', 'cell', 'admins']),
  /** When it goes further, or its snooze ends; absent when nothing is to happen by itself. */
  dueAt: z.number().optional(),
  snoozedUntil: z.number().optional(),
  notes: z.array(z.object({ by: z.string(), at: z.number(), text: z.string() })),
  closedBy: z.string().optional(),
  closedAt: z.number().optional(),
  /** What the lead found in the LPC's inbox, when the alert asked for a test message. */
  found: z.enum(['received', 'not_received']).optional(),
  /** What was decided, when the alert asked whether somebody works there. */
  claim: z.enum(['approved', 'refused']).optional(),
  /** What helped, in the lead's words. */
  helped: z.string().optional(),
});
export type Alert = z.infer<typeof Alert>;
