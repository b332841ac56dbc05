import * as z from 'zod/v4';
import { Command } from './commands.ts';
import { MailboxStatus } from './premises/record.ts';
import { PlainDate } from './time.ts';

const ods = z.string().regex(/^F[A-Z0-9]{4}$/);
const cell = z.string().min(1).max(80);
const person = z.string().min(1).max(80);
const inCell = { cell: cell.optional() };
const days = z.number().int().positive().max(3660);

/**
 * What can be heard in words and has its command under another name, or none yet. `src/app/turn/heard.ts` turns it
 * into the command; without one, people get a plain answer, and nothing is taken for something else.
 */
const inWords = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opt_out') }),
  z.object({ type: z.literal('opt_in') }),
  z.object({ type: z.literal('left_pharmacy'), ods: ods.optional() }),
  z.object({ type: z.literal('report_log_in'), date: PlainDate }),
  z.object({ type: z.literal('report_password_changed'), date: PlainDate }),
  z.object({ type: z.literal('on_leave'), until: PlainDate.optional() }),
  z.object({ type: z.literal('my_premises') }),
  z.object({ type: z.literal('lacking'), status: MailboxStatus.optional(), ...inCell }),
  z.object({ type: z.literal('blocked'), ...inCell }),
  z.object({ type: z.literal('having'), ...inCell }),
  z.object({ type: z.literal('not_blocked'), ...inCell }),
  z.object({ type: z.literal('locked_out'), ...inCell }),
  z.object({ type: z.literal('not_heard'), ...inCell }),
  z.object({ type: z.literal('at_risk'), ...inCell }),
  z.object({
    type: z.literal('due'),
    what: z.enum(['log_in', 'password']).optional(),
    days: days.optional(),
    ...inCell,
  }),
  z.object({ type: z.literal('not_started'), ...inCell }),
  z.object({ type: z.literal('nobody_on_teams'), ...inCell }),
  z.object({ type: z.literal('leads_not_opened') }),
  z.object({ type: z.literal('stalled'), ...inCell }),
  z.object({ type: z.literal('waiting'), days: days.optional(), ...inCell }),
  z.object({ type: z.literal('ready'), ...inCell }),
  z.object({ type: z.literal('counts'), ...inCell }),
  z.object({ type: z.literal('this_week'), ...inCell }),
  z.object({
    type: z.literal('act_on_alert'),
    act: z.enum(['take', 'note', 'solve', 'pass_on', 'snooze', 'reopen']),
    ods: ods.optional(),
    text: z.string().min(1).max(500).optional(),
    to: person.optional(),
    until: PlainDate.optional(),
  }),
  z.object({ type: z.literal('assign_lead'), person, cell }),
  z.object({ type: z.literal('move_premises'), ods: z.array(ods).min(1).max(50), cell }),
  z.object({ type: z.literal('import_list'), list: z.enum(['pharmacies', 'roster']) }),
  z.object({
    type: z.literal('nudge'),
    list: z.string().max(40),
    text: z.string().min(1).max(500).optional(),
    again: z.literal(true).optional(),
    ...inCell,
  }),
  z.object({ type: z.literal('invitation'), ods: ods.optional() }),
  z.object({
    type: z.literal('mark_premises'),
    ods,
    as: z.enum(['closed', 'open', 'not_providing', 'providing']),
  }),
  z.object({ type: z.literal('act_for'), ods }),
  z.object({ type: z.literal('export') }),
  z.object({ type: z.literal('appoint_admin'), person }),
  /** The question asked last, for another cell, status or time. */
  z
    .object({
      type: z.literal('follow_up'),
      days: days.optional(),
      status: MailboxStatus.optional(),
      ...inCell,
    })
    .refine(({ cell, days, status }) => cell !== undefined || days !== undefined || status !== undefined),
  z.object({ type: z.literal('trend'), ...inCell }),
  z.object({ type: z.literal('funnel'), ...inCell }),
]);

/** One thing that a message says, checked. */
export const Heard = z.union([Command, inWords]);
export type Heard = z.infer<typeof Heard>;
export type HeardType = Heard['type'];

/** The types of everything that can be heard. */
export const heardTypes: readonly HeardType[] = Heard.options.flatMap((union) =>
  union.options.map(({ shape }) => shape.type.value),
);
