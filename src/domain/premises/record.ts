import * as z from 'zod/v4';
import { Blocker } from '../blocker.ts';
import { PlainDate } from '../time.ts';
import { stages } from '../walk/stages.ts';

/** Who said something, and when. */
export const Said = z.object({ by: z.string(), at: z.number() });
export type Said = z.infer<typeof Said>;

/** A personal account that is, or is to be, linked to the shared mailbox. */
export const Account = z.object({
  id: z.string(),
  /** A name or initials, as the pharmacy gave it. */
  label: z.string(),
  address: z.string().optional(),
  /** The Teams person whose account it is, when known. */
  personId: z.string().optional(),
  /** First log-in, policy, security questions and multi-factor are done. */
  setUp: z.boolean(),
  linked: z.boolean(),
  lastLogInOn: PlainDate.optional(),
  passwordChangedOn: PlainDate.optional(),
  /** Keys of the reminders that were sent since the last report. */
  reminded: z.array(z.string()).optional(),
});
export type Account = z.infer<typeof Account>;

export const CanOpen = z.enum(['yes', 'cannot', 'no']);
export type CanOpen = z.infer<typeof CanOpen>;

/** What a pharmacy has told us along the walk. A missing field is a question not yet answered. */
export const Walk = z.object({
  /** Counts the changes of this record; a card names the one it was drawn from. */
  turn: z.number(),
  canOpen: CanOpen.optional(),
  /** Somebody else says that what was in the way is gone: the pharmacy is asked again whether it can open it. */
  askAgain: z.boolean().optional(),
  /** They looked, and there is no mailbox yet. */
  lookedFirst: z.boolean().optional(),
  /** People (ids) who said that they have no account of their own yet. */
  withoutAccount: z.array(z.string()),
  /** People (ids) who said that none of the accounts listed is theirs. */
  notListed: z.array(z.string()),
  ownership: z.enum(['independent', 'head_office']).optional(),
  headOffice: z
    .object({
      asked: z.string().optional(),
      askedOn: PlainDate.optional(),
      askAgainOn: PlainDate.optional(),
      outcome: z.enum(['head_office_applied', 'we_apply']).optional(),
    })
    .optional(),
  gotReady: z.boolean().optional(),
  applied: z.boolean().optional(),
  appliedOn: PlainDate.optional(),
  /** The ticket reference, or null when they have none. */
  ticket: z.string().nullable().optional(),
  /** The day on which the bot asks whether the portal has answered. */
  followUpOn: PlainDate.optional(),
  /** The follow-up day on which the bot has asked already. */
  followUpAsked: PlainDate.optional(),
  /** When it asked; absent where an earlier version did. */
  followUpAskedAt: z.number().optional(),
  arrived: z.boolean().optional(),
  address: z.string().optional(),
  addressForm: z.enum(['current', 'before_2020', 'legacy']).optional(),
  accountsNamed: z.boolean().optional(),
  test: z
    .object({
      word: z.string(),
      expiresAt: z.number(),
      /** The number of the event by which the pharmacy said that it was sent. */
      sentIn: z.number().optional(),
    })
    .optional(),
  confirmed: Said.optional(),
});
export type Walk = z.infer<typeof Walk>;

/** The mailbox status of a premises; it changes only by what somebody said or confirmed. */
export const MailboxStatus = z.enum(['unknown', 'none', 'waiting', 'says_it_has_one', 'confirmed']);
export type MailboxStatus = z.infer<typeof MailboxStatus>;

/** A status that the mailbox came to have, and when. */
export const StatusChange = z.object({ status: MailboxStatus, at: z.number() });
export type StatusChange = z.infer<typeof StatusChange>;

/** When a premises first came to each part of the walk; the first of them is `begunAt`. */
export const Reached = z.partialRecord(z.enum(stages).exclude(['pharmacy']), z.number());
export type Reached = z.infer<typeof Reached>;

/** A pharmacy's premises, as the pharmacy list names it and as its people and leads have told us. */
export const Premises = z.object({
  ods: z.string(),
  name: z.string(),
  address: z.string(),
  postcode: z.string(),
  postcodeKey: z.string(),
  listed: z.enum(['open', 'closed']),
  /** It does not provide the service, so it lacks nothing. */
  notProviding: z.literal(true).optional(),
  cell: z.string().optional(),
  /** E-mail addresses that the roster names for this pharmacy, in lower case. */
  rosterEmails: z.array(z.string()),
  /** Ids of the people who look after it here. */
  people: z.array(z.string()),
  /** People (ids) who say that they work here, and wait for the cell lead's word. */
  claims: z.array(z.object({ personId: z.string(), at: z.number(), n: z.number() })).default([]),
  walk: Walk,
  accounts: z.array(Account),
  /** The questions answered, oldest first: what "back" undoes. */
  trail: z.array(z.object({ question: z.string(), accountId: z.string().optional(), by: z.string() })),
  blockers: z.array(Blocker),
  mailbox: z.object({
    status: MailboxStatus,
    /** The statuses that it had, oldest first, down to the present one: of each week the last, of so many weeks. */
    trail: z.array(StatusChange),
  }),
  reached: Reached,
  blocked: z.boolean(),
  /** Too few people can open the confirmed mailbox: the number of the event by which it began. */
  atRisk: z.number().optional(),
  begunAt: z.number().optional(),
  lastHeardAt: z.number().optional(),
  /** When the bot has to do something by itself next: follows from the rest, and is what the sweep looks for. */
  dueAt: z.number().optional(),
  /** Set on a draft: the person (id) whose draft it is. It is no record of the premises, and holds nothing of one. */
  draftOf: z.string().optional(),
  /** How many events its history holds. */
  events: z.number(),
});
export type Premises = z.infer<typeof Premises>;

/** The walk before the first question. */
export function emptyWalk(turn: number): Walk {
  return { turn, withoutAccount: [], notListed: [] };
}
