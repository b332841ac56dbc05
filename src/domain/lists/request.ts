import * as z from 'zod/v4';
import { BlockerCode } from '../blocker.ts';
import { MailboxStatus } from '../premises/record.ts';

const cell = z.string().max(80).optional();
/** Names of cells. */
const cells = z.array(z.string().max(80)).max(300).optional();
const days = z.number().int().positive().max(3660).optional();
/** Which pharmacies: those of one cell; and instead of the list's own, all others of the same scope. */
const scope = { cell, others: z.literal(true).optional() };

/** The lists of pharmacies, each with what limits it and with what limits them all. */
function listsWith<S extends z.ZodRawShape>(scope: S) {
  return z.discriminatedUnion('of', [
    z.object({ of: z.literal('mine'), ...scope }),
    z.object({ of: z.literal('lacking'), ...scope, status: MailboxStatus.optional(), days }),
    z.object({ of: z.literal('having'), ...scope, days }),
    z.object({ of: z.literal('ready'), ...scope }),
    z.object({ of: z.literal('at_risk'), ...scope }),
    z.object({ of: z.literal('blocked'), ...scope, code: BlockerCode.optional(), days }),
    z.object({ of: z.literal('not_blocked'), ...scope }),
    z.object({ of: z.literal('locked_out'), ...scope, days }),
    z.object({ of: z.literal('not_heard'), ...scope, days }),
    z.object({ of: z.literal('due'), ...scope, what: z.enum(['log_in', 'password']).optional(), days }),
    z.object({ of: z.literal('without_cell'), ...scope }),
    z.object({ of: z.literal('not_started'), ...scope }),
    z.object({ of: z.literal('not_here'), ...scope }),
    z.object({ of: z.literal('stalled'), ...scope, days }),
    z.object({ of: z.literal('waiting'), ...scope, days }),
  ]);
}

/** A list of which another is a part. */
const WholeList = listsWith({ others: scope.others });
export type WholeList = z.infer<typeof WholeList>;
const among = z.array(WholeList).min(1).max(3).optional();

/**
 * A list of pharmacies, or of their accounts, and how it is limited. `days` of `due` looks that far ahead; of `lacking`
 * it asks for pharmacies that have been silent for longer; of the others, for what has lasted longer. `among` keeps only
 * pharmacies that are on each of those lists, too.
 */
export const PremisesList = listsWith({ ...scope, among });
export type PremisesList = z.infer<typeof PremisesList>;
export type PremisesListName = PremisesList['of'];

/** Numbers about all pharmacies, or those of a cell: how they stand, how far they have come, and what happened. */
export const Report = z.object({ of: z.enum(['counts', 'funnel', 'trend', 'this_week']), cell });
export type Report = z.infer<typeof Report>;
export type ReportName = Report['of'];

/** A list that can be shown and exported: which one, and how it is limited. */
export const ListRequest = z.union([
  PremisesList,
  Report,
  /** Alerts that are not closed; with days: those that have been open for longer. */
  z.object({ of: z.literal('alerts'), cell, days }),
  z.object({ of: z.literal('leads_not_here'), cells }),
  /** The leads of some cells; without names, of all that there are. */
  z.object({ of: z.literal('leads'), cells }),
  /** What is held of the person who asks. */
  z.object({ of: z.literal('my_data') }),
  /** What happened at a premises; who did what: all, what one person (id) did, or what concerns one premises. */
  z.object({ of: z.literal('history'), ods: z.string().max(5) }),
  z.object({
    of: z.literal('audit'),
    person: z.string().max(200).optional(),
    ods: z.string().max(5).optional(),
  }),
  /** To whom a nudge goes and how it stands, whom it leaves out, or the pharmacies that it does not reach. */
  z.object({
    of: z.literal('nudge'),
    nudgeId: z.string().max(80),
    part: z.enum(['left_out', 'not_here']).optional(),
  }),
  /** The lines of a file that could not be read. */
  z.object({ of: z.literal('unread'), importId: z.string().max(80) }),
]);
export type ListRequest = z.infer<typeof ListRequest>;

/** Whether a list can be limited by days. */
export function takesDays(of: ListRequest['of']): boolean {
  const shape = PremisesList.options.find((option) => option.shape.of.value === of)?.shape;
  return of === 'alerts' || (shape !== undefined && 'days' in shape);
}

/** Whether what is asked for is a report, and no list. */
export function isReport(list: ListRequest): list is Report {
  return Report.shape.of.safeParse(list.of).success;
}

/** Whether a list is one of pharmacies, so that it has a scope, can be nudged and has others. */
export function isPremisesList(list: ListRequest): list is PremisesList {
  return PremisesList.options.some(({ shape }) => shape.of.value === list.of);
}
