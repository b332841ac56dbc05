import * as z from 'zod/v4';
import type { PlainDate } from '../time.ts';

/** Where a conversation is, in neutral terms, so that no library's object lives in the store. */
export const Address = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  conversationType: z.enum(['personal', 'groupChat', 'channel']),
  tenantId: z.string(),
  botId: z.string(),
  /** The channel's id of the person who spoke; an update of a card needs none. */
  userId: z.string().optional(),
  /** In a team: the team, and the conversation of the whole channel, of which `conversationId` is one thread. */
  team: z.object({ id: z.string(), channel: z.string() }).optional(),
});
export type Address = z.infer<typeof Address>;

/** Somebody who has opened the bot. Identity is tenant plus object id; e-mail and name come from the connector. */
export const Person = z.object({
  id: z.string(),
  tenantId: z.string(),
  aadObjectId: z.string(),
  name: z.string(),
  /** Lower case; absent for guests whose look-up gives none. */
  email: z.string().optional(),
  /** Where private messages to the person go: their newest personal chat. */
  address: Address.optional(),
  /** The pharmacies (ODS codes) that they look after, newest last. */
  premises: z.array(z.string()),
  /** Since when messages cannot reach them; gone as soon as they speak or install the bot again. */
  unreachableSince: z.number().optional(),
  /** They do not want to be reminded. */
  remindersOff: z.boolean().optional(),
  /** The last day of their leave: reminders rest until it is over. */
  leaveUntil: z.iso.date().optional(),
  /** They do not want the Monday digest. */
  digestOff: z.boolean().optional(),
  /** The pharmacies (ODS codes) that they say are theirs, and of which nobody has said yes yet. */
  claims: z.array(z.string()).default([]),
  /** When their name and e-mail were last looked up. */
  lookedUpAt: z.number(),
});
export type Person = z.infer<typeof Person>;

/** The id of a person: tenant and Entra object id. */
export function personId(tenantId: string, aadObjectId: string): string {
  return `${tenantId}:${aadObjectId}`.toLowerCase();
}

/** The id under which a lead answers for a pharmacy that has nobody on Teams. */
export function pharmacyId(ods: string): string {
  return `pharmacy:${ods}`;
}

/** The id that stands for somebody of whom nothing is held any more. Nothing leads from it to them. */
export function forgottenId(newId: string): string {
  return `forgotten:${newId}`;
}

/** What the roster says of an e-mail address. */
export const Contact = z.object({
  email: z.string(),
  phone: z.string().optional(),
  contractorOf: z.array(z.string()),
  leadOf: z.array(z.string()),
});
export type Contact = z.infer<typeof Contact>;

/** A cell: a named group of premises with its leads, first one first. */
export const Cell = z.object({
  name: z.string(),
  leads: z.array(z.object({ email: z.string(), phone: z.string().optional(), order: z.number() })),
});
export type Cell = z.infer<typeof Cell>;

/** A channel of a team that gets the alerts of one cell; who bound it stands in the audit. */
export const Channel = z.object({
  /** The key of the cell. */
  cell: z.string(),
  address: Address,
});
export type Channel = z.infer<typeof Channel>;

/** Whether messages reach somebody: they have opened the bot, and it was neither taken away nor blocked since. */
export function canBeReached(person: Pick<Person, 'address' | 'unreachableSince'> | undefined): boolean {
  return person?.address !== undefined && person.unreachableSince === undefined;
}

/** Whether somebody is on leave on a day. */
export function isOnLeave({ leaveUntil }: Pick<Person, 'leaveUntil'>, today: PlainDate): boolean {
  return leaveUntil !== undefined && leaveUntil >= today;
}

/** The key of a cell: its name in lower case. */
export function cellKey(name: string): string {
  return name.trim().toLowerCase();
}

/** The set of roles that a person has. */
export interface Roles {
  readonly admin: boolean;
  /** Keys of the cells that they lead. */
  readonly leadOf: readonly string[];
  /** ODS codes of the pharmacies that they look after. */
  readonly contractorOf: readonly string[];
  /** ODS codes of those that they say are theirs: they see their own draft of these, and nothing else. */
  readonly claims: readonly string[];
}

/** Whether somebody leads a cell or is an admin, and has no pharmacy of their own. */
export function isOnlyOfDesk(roles: Roles): boolean {
  return isOfDesk(roles) && roles.contractorOf.length + roles.claims.length === 0;
}

/** Whether somebody is a lead or an admin. */
export function isOfDesk({ admin, leadOf }: Pick<Roles, 'admin' | 'leadOf'>): boolean {
  return admin || leadOf.length > 0;
}

/** Whether a person walks a pharmacy through: as one who looks after it, or who says so. */
export function walksFor({ premises, claims }: Pick<Person, 'premises' | 'claims'>, ods: string): boolean {
  return premises.includes(ods) || claims.includes(ods);
}
