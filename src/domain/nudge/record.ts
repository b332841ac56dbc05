import * as z from 'zod/v4';
import { PremisesList } from '../lists/request.ts';
import { QuestionId } from '../walk/question-ids.ts';

/** How long the sender's own sentence may be. */
export const longestWords = 300;

/** What a pharmacy has to do: the open question of its walk, or, once it is through, what its accounts need. */
export const NudgeStep = z.union([
  QuestionId.exclude(['test_awaited']),
  z.enum(['unlock', 'log_in', 'password']),
]);
export type NudgeStep = z.infer<typeof NudgeStep>;

/** Why somebody gets no nudge, although their pharmacy is on the list. */
export const LeftOutReason = z.enum([
  'nudged_today',
  'no_reminders',
  'on_leave',
  'nothing_to_do',
  'yourself',
]);
export type LeftOutReason = z.infer<typeof LeftOutReason>;

/** Whom a nudge goes to, and whom not. Ids and ODS codes only. */
export const NudgePlan = z.object({
  /** One message each: about which pharmacies, and what each has to do. */
  recipients: z.array(
    z.object({ person: z.string(), about: z.array(z.object({ ods: z.string(), step: NudgeStep })).min(1) }),
  ),
  leftOut: z.array(z.object({ person: z.string(), ods: z.array(z.string()), why: LeftOutReason })),
  /** Pharmacies with nobody on Teams. */
  notHere: z.array(z.string()),
});
export type NudgePlan = z.infer<typeof NudgePlan>;

/** How a nudge's messages stand, as the groups of its report. */
export const NudgeGroup = z.enum(['not_arrived', 'perhaps', 'on_the_way', 'arrived']);
export type NudgeGroup = z.infer<typeof NudgeGroup>;

/**
 * A nudge: first a preview that one person looks at, then what was sent. What became of each message stands in the
 * outbox. It is kept for as long as that.
 */
export const Nudge = NudgePlan.extend({
  id: z.string(),
  /** The lead or admin (id) who nudges. */
  by: z.string(),
  list: PremisesList,
  madeAt: z.number(),
  /** Counts what its cards can ask: a card names the one it was drawn from. */
  revision: z.number(),
  /** Also those who were nudged today already. */
  again: z.literal(true).optional(),
  /** The sender's own sentence; gone once it is sent. */
  words: z.string().optional(),
  /** When it was sent, or was last sent again; undefined while it is a preview. */
  sentAt: z.number().optional(),
  /** To whom (ids) it is to be sent again, once the sender has said yes. */
  resend: z.array(z.string()).optional(),
  /** The numbers of the report that the sender sees. */
  reported: z.record(NudgeGroup, z.number()).optional(),
  /** When the report is to be looked at again; undefined once nothing is on its way. */
  reportDueAt: z.number().optional(),
});
export type Nudge = z.infer<typeof Nudge>;

/** The day on which somebody was last nudged, and by which nudge: nobody is nudged twice in a day unasked. */
export const NudgedMark = z.object({ on: z.iso.date(), nudgeId: z.string() });
export type NudgedMark = z.infer<typeof NudgedMark>;
