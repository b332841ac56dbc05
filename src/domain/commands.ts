import * as z from 'zod/v4';
import { BlockerCode } from './blocker.ts';
import { ListRequest } from './lists/request.ts';
import { MailboxStatus } from './premises/record.ts';
import { PlainDate } from './time.ts';
import { Answer } from './walk/answer.ts';
import { QuestionId } from './walk/question-ids.ts';

const ods = z.string().regex(/^F[A-Z0-9]{4}$/);
const cell = z.string().max(80);
const days = z.number().int().positive().max(3660);
const id = z.string().max(80);
/** A person, as somebody names them: a name, an e-mail address, or from a card an id. */
const who = z.string().min(1).max(200);
/** What a lead or an admin adds to a nudge in their own words. What is too long is told so. */
const ownSentence = z.string().trim().min(1).max(1000).optional();
/**
 * What was said to limit a list, and does not: the list cannot be limited so, or the words were not understood. `except`:
 * somebody was to be left out; `cells` and `lists`: several were named at once.
 */
export const Unmet = z.enum(['days', 'reason', 'list', 'except', 'cells', 'lists']);
export type Unmet = z.infer<typeof Unmet>;
/** In a report: the accounts of all who work at the pharmacy, or of the two who do; the speaker's is among them. */
export const everybody = 'everybody';
export const both = 'both';
const unmet = z.array(Unmet).min(1).optional();
/** The revision of the alert or nudge that a card was drawn from. */
const revision = z.number().int().nonnegative().optional();

/**
 * Everything that a person can ask of the bot, by words or by a press. Both give the same commands, and both are
 * checked by this schema and by the table of authority. Ids and revisions may come from a card; authority never does.
 */
export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('greet') }),
  z.object({ type: z.literal('thanks') }),
  z.object({ type: z.literal('help') }),
  z.object({ type: z.literal('stop') }),
  z.object({ type: z.literal('not_understood') }),
  /** Several things could be meant: the person chooses. Made by the reading of words only. */
  z.object({
    type: z.literal('unsure'),
    choices: z
      .array(z.looseObject({ type: z.string() }))
      .min(1)
      .max(3),
  }),
  z.object({ type: z.literal('complaint') }),
  z.object({ type: z.literal('out_of_scope') }),
  /** The text held something that must not be typed here. */
  z.object({ type: z.literal('unsafe'), inCard: z.literal(true).optional() }),
  /** Too long, empty, a picture or a file where none is wanted. */
  z.object({ type: z.literal('unreadable'), why: z.enum(['too_long', 'attachment', 'empty']) }),
  z.object({ type: z.literal('ask_fact'), fact: z.string() }),
  /** Yes or no to what the bot asked before doing something that cannot be undone, or to a look-up. */
  z.object({
    type: z.literal('confirm'),
    yes: z.boolean(),
    /** The question on whose card it was pressed. */
    id: z.string().max(100).optional(),
  }),

  /** A pharmacy named by code, postcode or name, to be looked up. */
  z.object({ type: z.literal('say_pharmacy'), text: z.string().min(1).max(200) }),
  z.object({ type: z.literal('head_office_code'), text: z.string().max(20) }),
  z.object({ type: z.literal('choose_pharmacy'), ods }),
  z.object({ type: z.literal('other_pharmacy') }),
  z.object({
    type: z.literal('answer'),
    answer: Answer,
    /** From a card: the question, premises and turn that it was drawn from. */
    asked: z.object({ question: QuestionId, ods, turn: z.number().int().nonnegative() }).optional(),
  }),
  z.object({ type: z.literal('show_question') }),
  z.object({ type: z.literal('back') }),
  z.object({
    type: z.literal('correct'),
    question: QuestionId.optional(),
    accountId: z.string().max(40).optional(),
  }),
  z.object({ type: z.literal('stuck'), code: BlockerCode.optional(), text: z.string().max(500).optional() }),
  z.object({ type: z.literal('fixed') }),
  z.object({ type: z.literal('need_lead') }),
  z.object({ type: z.literal('start_over') }),
  z.object({ type: z.literal('may_we_sign_up') }),
  z.object({ type: z.literal('who_is_my_lead') }),
  /** How one pharmacy stands; without a code the one in hand, or all of the speaker's own. */
  z.object({ type: z.literal('status'), ods: ods.optional(), all: z.literal(true).optional() }),

  /** An account was used, or its password changed; without a day: today. The speaker's own, unless another is meant. */
  z.object({
    type: z.literal('report'),
    what: z.enum(['logged_in', 'password_changed']),
    on: PlainDate.optional(),
    /** Words that name somebody else, the name at their end; or {@link everybody}, or {@link both}. */
    whose: who.optional(),
    /** From a card: the account, and the pharmacy that has it. */
    ods: ods.optional(),
    accountId: id.optional(),
  }),
  z.object({ type: z.literal('leave'), until: PlainDate.optional() }),
  z.object({ type: z.literal('back_from_leave') }),
  z.object({ type: z.literal('reminders'), on: z.boolean() }),

  z.object({ type: z.literal('digest'), on: z.boolean() }),
  z.object({
    type: z.literal('my_alerts'),
    cell: cell.optional(),
    days: days.optional(),
    unmet,
    /** Something was to be done about one of them, and it is not clear which. */
    which: z.literal(true).optional(),
  }),
  /** Whether messages to the people of a premises, and about its alerts, have arrived. */
  z.object({ type: z.literal('did_it_arrive'), ods: ods.optional() }),
  z.object({ type: z.literal('show_alert'), alertId: z.string().max(80) }),
  z.object({ type: z.literal('take_alert'), alertId: z.string().max(80), revision }),
  z.object({
    type: z.literal('note_alert'),
    alertId: z.string().max(80),
    text: z.string().min(1).max(500),
    revision,
  }),
  z.object({
    type: z.literal('solve_alert'),
    alertId: z.string().max(80),
    helped: z.string().max(500).optional(),
    revision,
  }),
  z.object({ type: z.literal('test_result'), alertId: z.string().max(80), received: z.boolean(), revision }),

  z.object({ type: z.literal('pass_alert'), alertId: z.string().max(80), to: z.string().max(120), revision }),
  z.object({
    type: z.literal('snooze_alert'),
    alertId: z.string().max(80),
    /** Until the next working morning, three days on, or a day. */
    until: z.union([z.enum(['tomorrow', 'three_days']), PlainDate]).optional(),
    /** A day that was picked on the card: it counts before the rest. */
    on: PlainDate.optional(),
    revision,
  }),
  z.object({ type: z.literal('reopen_alert'), alertId: z.string().max(80), revision }),

  /** A list, or a later page of it. */
  z.object({
    type: z.literal('show_list'),
    list: ListRequest,
    page: z.number().int().positive().optional(),
    /** Of the list shown last: a part of it; or another list of its place, the cell. */
    ofShown: z.enum(['part', 'place']).optional(),
    unmet,
  }),
  /** Another page of the list shown last: that of a number, the one before or the last; without either the next. */
  z.object({
    type: z.literal('more_rows'),
    page: z.number().int().positive().max(9999).optional(),
    to: z.enum(['before', 'last']).optional(),
  }),
  /** The list on the card, or the one shown last: only a part of it. */
  z.object({
    type: z.literal('narrow'),
    list: ListRequest.optional(),
    cell: cell.optional(),
    days: days.optional(),
    status: MailboxStatus.optional(),
    /** As it is: how many are on it. */
    whole: z.literal(true).optional(),
  }),
  /** Of the list shown last: all other pharmacies, or the leads of those on it. */
  z.object({ type: z.literal('the_others') }),
  z.object({ type: z.literal('their_lead') }),
  z.object({
    type: z.literal('who_leads'),
    ods: ods.optional(),
    cell: cell.optional(),
    /** Of the pharmacy looked at last. */
    its: z.literal(true).optional(),
  }),

  /** What is held of the person who asks, or, which is not told, of another; erasing them, or somebody whom an admin names. */
  z.object({ type: z.literal('my_data'), person: who.optional() }),
  z.object({ type: z.literal('forget_me') }),
  z.object({
    type: z.literal('erase_person'),
    person: who,
    /** Of those who are only on lists of accounts: the one at this pharmacy. */
    ods: ods.optional(),
  }),
  z.object({ type: z.literal('retention') }),
  /** What happened at a premises, newest first. */
  /** Without a code: of the pharmacy that the person's chat is about. */
  z.object({ type: z.literal('history'), ods: ods.optional() }),
  /**
   * Who did what; of one person also what they did at each pharmacy; or what concerns one pharmacy, with `its` the one
   * looked at last.
   */
  z.object({
    type: z.literal('audit'),
    person: who.optional(),
    ods: ods.optional(),
    its: z.literal(true).optional(),
  }),

  z.object({ type: z.literal('how_to_import') }),
  /** A file attached in a private chat, and how many more were attached with it. */
  z.object({ type: z.literal('import_file'), name: z.string().max(200), more: z.number().optional() }),
  z.object({
    type: z.literal('apply_import'),
    importId: id,
    /** Closes the pharmacies that the list says are closed, or does not have. */
    closes: z.boolean().optional(),
    /** Leaves out the pharmacies that are not known yet. */
    onlyKnown: z.boolean().optional(),
    /** Takes out people and leads whom the roster does not name. */
    removesMissing: z.boolean().optional(),
  }),
  z.object({ type: z.literal('cancel_import'), importId: id }),

  /** With a place in the order of the cell's leads: those from there on move one back. */
  z.object({ type: z.literal('make_lead'), who, cell, place: z.number().int().min(1).max(20).optional() }),
  z.object({ type: z.literal('remove_lead'), who, cell }),
  z.object({ type: z.literal('move_pharmacy'), ods: z.array(ods).min(1).max(50), cell }),
  z.object({
    type: z.literal('mark_pharmacy'),
    ods,
    as: z.enum(['closed', 'open', 'not_providing', 'providing']),
  }),
  /** Takes a person off a pharmacy: the roster's address, and what they have joined themselves. */
  z.object({ type: z.literal('remove_contractor'), who, ods }),
  /** Shows the card of the test message, on which the mailbox is confirmed. */
  z.object({ type: z.literal('confirm_mailbox'), ods }),
  /** Said in a channel of a team: it gets the alerts of a cell; without one, of the cell that it is bound to, no more. */
  z.object({ type: z.literal('bind_channel'), cell }),
  z.object({ type: z.literal('unbind_channel'), cell: cell.optional() }),
  z.object({ type: z.literal('add_admin'), who }),
  z.object({ type: z.literal('remove_admin'), who }),
  z.object({
    type: z.literal('decide_claim'),
    alertId: z.string().max(80),
    approve: z.boolean(),
    text: z.string().max(500).optional(),
    revision,
  }),
  z.object({ type: z.literal('leave_pharmacy'), ods: ods.optional() }),
  /** For a pharmacy, for cell leads, or for somebody by name. */
  z.object({
    type: z.literal('invitation'),
    ods: ods.optional(),
    leads: z.literal(true).optional(),
    who: who.optional(),
  }),
  z.object({ type: z.literal('act_for'), ods }),
  z.object({ type: z.literal('stop_acting') }),

  /** Everybody of a list, of the one shown last unless another is named; a preview first. */
  z.object({
    type: z.literal('nudge'),
    list: ListRequest.optional(),
    cell: cell.optional(),
    days: days.optional(),
    unmet,
    text: ownSentence,
    /** Also those who were nudged today already. */
    again: z.literal(true).optional(),
  }),
  /** The preview on the card, with another own sentence or none, or with those who were nudged today. */
  z.object({
    type: z.literal('change_nudge'),
    nudgeId: id,
    text: ownSentence,
    noText: z.literal(true).optional(),
    again: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('send_nudge'), nudgeId: id, revision, text: ownSentence }),
  z.object({ type: z.literal('cancel_nudge'), nudgeId: id }),
  /** What became of a nudge, of the last one unless another is named. */
  z.object({ type: z.literal('delivery_report'), nudgeId: id.optional() }),
  /** To those whom it did not reach; only if it is said, also to those whom it perhaps reached. Asks first. */
  z.object({
    type: z.literal('resend_failed'),
    nudgeId: id.optional(),
    perhaps: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('send_again'), nudgeId: id, revision }),

  /** The list on the card; without it, the one that was shown last. */
  z.object({ type: z.literal('export_csv'), list: ListRequest.optional() }),
  /** Somebody took or declined a file that the bot offered. */
  z.object({
    type: z.literal('take_file'),
    exportId: id,
    accept: z.boolean(),
    uploadUrl: z.url().max(4000).optional(),
    file: z.object({ uniqueId: z.string(), fileType: z.string(), contentUrl: z.string() }).optional(),
  }),
]);
export type Command = z.infer<typeof Command>;
export type CommandType = Command['type'];

/** The commands with one of these types. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
