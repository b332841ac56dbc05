import * as z from 'zod/v4';
import { ListRequest } from '../../domain/lists/request.ts';

/** Who did something that concerns others, took data out, or looked at it. People by their ids; by their e-mail address only whom no id is known of. */
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
  /** The list that was seen or taken out, where it was limited: its cell, status, reason, days, or the like. */
  list: ListRequest.optional(),
  /** Whom it was done to: their id, or the e-mail address of somebody who has not opened the bot. */
  person: z.string().optional(),
  /** What it came to: the cell of a pharmacy that was moved, or how one was marked. */
  to: z.string().optional(),
  /** The command by which an alert was changed. */
  act: z.string().optional(),
  counts: z.record(z.string(), z.number()).optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
