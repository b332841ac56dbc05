import * as z from 'zod/v4';

/** Everything that can stand between a pharmacy and its mailbox. Words, severity and days live in the content. */
export const blockerCodes = [
  'pharmacy_not_found',
  'already_registered',
  'head_office',
  'no_passcode',
  'no_activation_text',
  'no_uk_mobile',
  'locked_out',
  'password_expired',
  'lost_everything',
  'no_mfa',
  'owner_left',
  'not_linked',
  'only_one_person',
  'legacy_name',
  'mailbox_full_or_failing',
  'change_of_ownership',
  'service_desk_silent',
  'test_not_received',
  'undeliverable',
  'stalled',
  'other',
] as const;

/** The code of a blocker in the catalogue. */
export const BlockerCode = z.enum(blockerCodes);
export type BlockerCode = z.infer<typeof BlockerCode>;

/** Blockers that mean that the account of whoever has them is locked. */
export const lockingCodes: ReadonlySet<string> = new Set<BlockerCode>(['locked_out', 'lost_everything']);

/** What the bot raises by itself because it hears nothing of a pharmacy. */
export const endedByAnyWord: ReadonlySet<string> = new Set<BlockerCode>(['stalled', 'undeliverable']);

/** High: the cell's leads are told at once. Normal: when the contractor asks, or when it outlives its days. */
export const Severity = z.enum(['high', 'normal']);
export type Severity = z.infer<typeof Severity>;

/** Who has to act: the pharmacy, the mailbox owner, head office, the Service Desk, or the LPC. */
export const Actor = z.enum(['pharmacy', 'owner', 'head_office', 'service_desk', 'lpc']);
export type Actor = z.infer<typeof Actor>;

/** What the rules need to know of a blocker; the content pack gives it for every code. */
export interface BlockerRule {
  readonly severity: Severity;
  /** Days after which the bot asks again and, unsolved, tells the cell lead. */
  readonly days: number;
}

/** A blocker that a premises has now. */
export const Blocker = z.object({
  id: z.string(),
  code: BlockerCode,
  raisedAt: z.number(),
  /** The person who said it; absent when the bot raised it by itself. */
  raisedBy: z.string().optional(),
  /** London date on which the bot asks again. */
  followUpOn: z.string(),
  /** The cell lead has been told. */
  leadTold: z.boolean(),
  /** The contractor chose to go on with the walk meanwhile. */
  setAside: z.boolean(),
  /** Who says that they are locked out, where that is what it is about, and their account when it is known. */
  locked: z.array(z.object({ by: z.string(), at: z.number(), accountId: z.string().optional() })).optional(),
});
export type Blocker = z.infer<typeof Blocker>;
