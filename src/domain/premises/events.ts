import * as z from 'zod/v4';
import { BlockerCode } from '../blocker.ts';
import { PlainDate } from '../time.ts';
import { Answer } from '../walk/answer.ts';
import { QuestionId } from '../walk/question-ids.ts';

/**
 * Everything that can happen to a premises. Replaying the events of a premises gives its record, so an event holds
 * all that the record needs; people by id only, and no free text beyond what the walk asks for.
 */
export const PremisesEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('listed'),
    ods: z.string(),
    name: z.string(),
    address: z.string(),
    postcode: z.string(),
  }),
  /** The pharmacy list has it no more, or says that it is closed. Being listed again opens it. */
  z.object({ type: z.literal('closed') }),
  z.object({ type: z.literal('cell_set'), cell: z.string() }),
  z.object({ type: z.literal('roster_person_added'), email: z.string() }),
  z.object({ type: z.literal('roster_person_removed'), email: z.string() }),
  /** Whether the pharmacy provides the service for which it needs the mailbox. */
  z.object({ type: z.literal('service_set'), provides: z.boolean() }),
  z.object({ type: z.literal('joined'), personId: z.string() }),
  z.object({ type: z.literal('left'), personId: z.string() }),
  /**
   * What was held of one of its people was erased: they look after it no more, and no list names them for it.
   * `personId` is what stands for them since in every event, also in the place of their e-mail address.
   */
  z.object({ type: z.literal('forgotten'), personId: z.string() }),
  /** Somebody whom the roster does not name says that they work here. */
  z.object({ type: z.literal('claimed'), personId: z.string() }),
  z.object({
    type: z.literal('claim_ended'),
    personId: z.string(),
    outcome: z.enum(['approved', 'refused', 'withdrawn']),
  }),
  z.object({
    type: z.literal('answered'),
    question: QuestionId,
    answer: Answer,
    accountId: z.string().optional(),
    /** The day on which the bot asks again, where the answer is that there is none yet. */
    askAgainOn: PlainDate.optional(),
  }),
  z.object({ type: z.literal('taken_back'), question: QuestionId, accountId: z.string().optional() }),
  z.object({ type: z.literal('started_over') }),
  z.object({
    type: z.literal('blocker_raised'),
    blockerId: z.string(),
    code: BlockerCode,
    followUpOn: PlainDate,
    /** The walk's question stays open beside it. */
    setAside: z.boolean(),
  }),
  z.object({ type: z.literal('blocker_set_aside'), blockerId: z.string() }),
  /** Somebody told when an account was last used, or its password changed. */
  z.object({
    type: z.literal('reported'),
    what: z.enum(['logged_in', 'password_changed']),
    on: PlainDate,
    accountId: z.string(),
  }),
  /** The bot has reminded of an account's clocks; also when nobody wants to be reminded. */
  z.object({ type: z.literal('reminded'), accountId: z.string(), keys: z.array(z.string()) }),
  /** The bot has asked whether the portal, or head office, has answered. */
  z.object({ type: z.literal('follow_up_asked'), on: PlainDate }),
  /** The bot has asked whether a blocker is fixed, and will ask again. */
  z.object({
    type: z.literal('blocker_followed_up'),
    blockerId: z.string(),
    followUpOn: PlainDate,
    /** Where it was set aside, the walk's question is now whether it is fixed. */
    setAside: z.literal(false).optional(),
  }),
  z.object({ type: z.literal('lead_told'), blockerId: z.string() }),
  z.object({
    type: z.literal('blocker_fixed'),
    blockerId: z.string(),
    by: z.enum(['pharmacy', 'lead', 'bot']),
    /** Others are locked out as well: just the lock of whoever says so is gone. */
    ownLock: z.literal(true).optional(),
  }),
  /** Too few people can open a confirmed mailbox; or enough of them can again. */
  z.object({ type: z.literal('risk_began') }),
  z.object({ type: z.literal('risk_ended') }),
  z.object({ type: z.literal('test_word_given'), word: z.string(), expiresAt: z.number() }),
  z.object({ type: z.literal('test_received') }),
  z.object({ type: z.literal('test_not_received') }),
]);
export type PremisesEvent = z.infer<typeof PremisesEvent>;

/** An event as it is kept: who did it, when, and its number in the history of the premises (from 1). */
export const RecordedEvent = z.object({
  ods: z.string(),
  n: z.number().int().positive(),
  at: z.number(),
  /** When it was said, where that was earlier: on a draft, before its author was known to work here. */
  saidAt: z.number().optional(),
  /** A person's id, or `bot` or `import`; or, where a lead acted for a pharmacy, the pharmacy: see `actedBy`. */
  by: z.string(),
  /** The person who acted for somebody who is not on Teams. */
  actedBy: z.string().optional(),
  event: PremisesEvent,
});
export type RecordedEvent = z.infer<typeof RecordedEvent>;
