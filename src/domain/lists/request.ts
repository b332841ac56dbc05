import * as z from 'zod/v4';
import { MailboxStatus } from '../premises/record.ts';

const cell = z.string().max(80).optional();

/** A list that can be shown and exported: which one, and how it is limited. */
export const ListRequest = z.discriminatedUnion('of', [
  z.object({ of: z.literal('lacking'), cell, status: MailboxStatus.optional() }),
  z.object({ of: z.literal('blocked'), cell }),
  z.object({ of: z.literal('not_here'), cell }),
  z.object({ of: z.literal('leads_not_here') }),
  /** The lines of a file that could not be read. */
  z.object({ of: z.literal('unread'), importId: z.string().max(80) }),
]);
export type ListRequest = z.infer<typeof ListRequest>;
