import * as z from 'zod/v4';
import { View } from '../../cards/view.ts';
import { Address } from '../../domain/people/person.ts';
import { deliveryFailures } from '../../ports/messenger.ts';

/** What a message is for. Reminders and nudges are never sent twice; everything else arrives at least once. */
export const Purpose = z.enum(['answer', 'notice', 'alert', 'reminder', 'nudge', 'digest']);
export type Purpose = z.infer<typeof Purpose>;

/**
 * Where a message stands.
 * - `pending`: to be sent when it is due; `throttled`: the same, after the channel asked us to wait
 * - `sending`: on its way; when that is cut off, nobody knows whether it arrived
 * - `delivered`; `ambiguous`: perhaps delivered, and not to be sent twice
 * - `unreachable`: the person has to open the bot again first; `failed`: given up
 * - `dropped`: not sent any more, as the reason for it had gone before it could be
 */
export const DeliveryState = z.enum([
  'pending',
  'throttled',
  'sending',
  'delivered',
  'ambiguous',
  'unreachable',
  'failed',
  'dropped',
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** Why a reminder or a nudge is not wanted any more. */
export const DropReason = z.enum(['no_reminders', 'on_leave', 'left', 'done']);
export type DropReason = z.infer<typeof DropReason>;

/** A message on its way: saved before it is sent, and marked after. */
export const Outgoing = z.object({
  id: z.string(),
  state: DeliveryState,
  purpose: Purpose,
  /** One line of what it says, for those who ask whether it arrived. */
  summary: z.string(),
  /** The ODS codes of the premises that it is about: only who may ask about all of them reads the line. */
  about: z.array(z.string()).optional(),
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
  /** Why it is not sent any more. */
  dropped: DropReason.optional(),
  /** The reports that a reminder asks for, where it asks for nothing else. */
  asksFor: z.array(z.enum(['logged_in', 'password_changed'])).optional(),
  /** How often in a row the connector refused without a reason that we know. */
  doubts: z.number().optional(),
  /** It was too big as it was, and goes shortened. */
  isShortened: z.boolean().optional(),
  /** Counts how often it was asked for: a card asked for again while it is sent has to be sent again. */
  revision: z.number(),
  /** The connector's id of the message, once it was sent: it is then updated in place. */
  activityId: z.string().optional(),
  /** Where it was sent, so that it is updated there. */
  sentTo: Address.optional(),
  deliveredAt: z.number().optional(),
});
export type Outgoing = z.infer<typeof Outgoing>;
