import * as z from 'zod/v4';
import { Command } from '../../domain/commands.ts';
import { ListRequest } from '../../domain/lists/request.ts';
import { QuestionId } from '../../domain/walk/question-ids.ts';

/** What all things have that the bot waits for. */
const waiting = {
  until: z.number(),
  /** Names the question on its buttons, so that a press on another one is not taken for an answer to it. */
  id: z.string().optional(),
  /** Something else was said since: a bare "ok" may be about that. */
  isPassed: z.literal(true).optional(),
};

/** What is truly of a conversation, and not of a pharmacy: nothing in it is progress. Each part runs out. */
export const Conversation = z.object({
  /** The person whose private chat it is. */
  person: z.string().optional(),
  /** The pharmacy that the conversation is about. */
  premisesInHand: z.string().optional(),
  /** The pharmacy that a lead answers for. */
  actingFor: z.object({ ods: z.string(), until: z.number() }).optional(),
  /** The list that was shown last, and its page, 0 where only a nudge of it was shown: what "export CSV" exports, and what follow-ups are about. */
  shown: z
    .object({
      list: ListRequest,
      page: z.number().default(1),
      /** The pharmacies whose leads these are: what is asked next is about them. */
      pharmacies: ListRequest.optional(),
      until: z.number(),
    })
    .optional(),
  /** The pharmacy that a lead or an admin has looked at: "its history"; and whether a list was shown since. */
  seen: z.object({ ods: z.string(), until: z.number(), isPassed: z.literal(true).optional() }).optional(),
  /** The question that the person sees. */
  asked: z.object({ question: QuestionId, ods: z.string(), turn: z.number(), until: z.number() }).optional(),
  /** How often in a row the bot did not understand. */
  unsure: z.object({ times: z.number(), until: z.number() }).optional(),
  /** What the bot waits for a yes or no on, or a choice. */
  pending: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('which_pharmacy'), ...waiting }),
      z.object({ kind: z.literal('confirm_pharmacy'), ods: z.string(), ...waiting }),
      z.object({ kind: z.literal('start_over'), ods: z.string(), ...waiting }),
      z.object({ kind: z.literal('sure_address'), ods: z.string(), address: z.string(), ...waiting }),
      z.object({ kind: z.literal('leave'), ods: z.string(), ...waiting }),
      /** A change of roles or cells, worked out and ready to be done. */
      z.object({ kind: z.literal('roles'), command: Command, question: z.string(), ...waiting }),
      /** Erasing a person (id), one whom only the roster knows (e-mail address), or the holder of an account. */
      z.object({
        kind: z.literal('erasure'),
        person: z.string().optional(),
        email: z.string().optional(),
        account: z.object({ label: z.string(), ods: z.string() }).optional(),
        question: z.string(),
        ...waiting,
      }),
      /** Of whose log-in nothing was heard: the bot asked whether they are locked out. */
      z.object({ kind: z.literal('locked_out'), ods: z.string(), ...waiting }),
      z.object({ kind: z.literal('stuck'), ods: z.string(), ...waiting }),
      /** A list that was shown: what it would change. */
      z.object({ kind: z.literal('import'), importId: z.string(), ...waiting }),
      /** A nudge that was shown, as it was then. */
      z.object({ kind: z.literal('nudge'), nudgeId: z.string(), revision: z.number(), ...waiting }),
    ])
    .optional(),
});
export type Conversation = z.infer<typeof Conversation>;

/** What the bot waits for a yes or no on, or a choice. */
export type Pending = NonNullable<Conversation['pending']>;
