import type { AlertState } from '../../domain/alert/record.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import type { MailboxStatus } from '../../domain/premises/record.ts';
import type { HappeningName } from '../../domain/questions/week.ts';
import type { Stage } from '../../domain/walk/stages.ts';

type Seen = ListRequest['of'] | 'status' | 'did_it_arrive' | 'show_alert' | 'my_data';
/** What leads and admins looked at or took out as a file, in words. */
export const seenThings: Readonly<Record<Seen, string>> & Readonly<Record<string, string | undefined>> = {
  status: 'the status',
  nudge: 'whom they nudged',
  history: 'the history',
  did_it_arrive: 'the messages',
  show_alert: 'an alert',
  audit: 'who did what',
  my_data: 'what is held of them',
  mine: 'the pharmacies of their cells',
  lacking: 'who lacks a mailbox',
  having: 'who has a mailbox',
  ready: 'who may sign up',
  at_risk: 'which mailboxes are at risk',
  blocked: 'who is blocked',
  not_blocked: 'who is not blocked',
  locked_out: 'who is locked out',
  not_heard: 'which accounts are not heard from',
  due: 'which accounts are due',
  without_cell: 'which pharmacies have no cell',
  not_started: 'who has not started',
  not_here: 'who is not on Teams',
  stalled: 'who has gone quiet',
  waiting: 'who is waiting',
  alerts: 'the open alerts',
  leads: 'the cell leads',
  leads_not_here: 'which leads are not here',
  counts: 'how they are doing',
  funnel: 'how far they have come',
  trend: 'how it went week by week',
  this_week: 'what happened this week',
  unread: 'the lines of a list that could not be read',
};

/** The mailbox status of a pharmacy, in words. */
export const mailboxStatuses: Readonly<Record<MailboxStatus, string>> = {
  unknown: 'not heard yet',
  none: 'none',
  waiting: 'applied, waiting',
  says_it_has_one: 'says it has one',
  confirmed: 'confirmed',
};

/** Who a pharmacy waits for, and what an account has to do, in words. */
export const waitedFor: Readonly<Record<'portal' | 'head_office' | 'log_in' | 'password', string>> = {
  portal: 'the portal',
  head_office: 'head office',
  log_in: 'log-in',
  password: 'password',
};

/** What one asks for to get each list: on buttons. */
export const questionNames: Readonly<Record<Exclude<ListRequest['of'], 'unread' | 'nudge'>, string>> = {
  mine: 'My pharmacies',
  lacking: 'Who lacks a mailbox?',
  having: 'Who has a mailbox?',
  ready: 'Who may sign up?',
  at_risk: 'Who is at risk?',
  blocked: 'Who is blocked?',
  not_blocked: 'Who is not blocked?',
  locked_out: 'Who is locked out?',
  not_heard: 'Who is not heard from?',
  due: 'Which accounts are due soon?',
  without_cell: 'Which have no cell?',
  not_started: 'Who has not started?',
  not_here: 'Who is not on Teams?',
  stalled: 'Who has gone quiet?',
  waiting: 'Who is waiting?',
  alerts: 'My alerts',
  leads: 'Who leads the cells?',
  leads_not_here: 'Which leads are not here?',
  my_data: 'What do you hold about me?',
  history: 'What happened there?',
  audit: 'Who did what?',
  counts: 'How are we doing?',
  funnel: 'How far have they come?',
  trend: 'How is it week by week?',
  this_week: 'What happened this week?',
};

/** The mailbox status in a chart's legend, where there is little room. */
export const chartStatuses: Readonly<Record<MailboxStatus, string>> = {
  confirmed: 'Confirmed',
  says_it_has_one: 'Say so',
  waiting: 'Waiting',
  none: 'None',
  unknown: 'Not heard',
};

/** The parts of the walk as those call them who look on. */
export const funnelParts: Readonly<Record<Stage, string>> = {
  pharmacy: 'Begun',
  mailbox: 'Mailbox',
  account: 'Own account',
  apply: 'Applying',
  people: 'People',
  test: 'Test message',
  ready: 'Ready',
};

/** What happened in a week, in words. */
export const happeningNames: Readonly<Record<HappeningName, string>> = {
  started: 'Started',
  applied: 'Applied',
  says: 'Say they have one',
  confirmed: 'Confirmed',
  blocker_raised: 'Got stuck',
  blocker_fixed: 'Stuck no more',
  alert_raised: 'Alerts raised',
  alert_solved: 'Alerts solved',
  joined: 'People joined',
};

/** The state of an alert, in words. */
export const alertStates: Readonly<Record<AlertState, string>> = {
  raised: 'open: nobody has taken it',
  taken: 'taken',
  solved: 'solved',
  withdrawn: 'no longer needed',
};

/** The parts of the walk, in words. */
export const stageNames: Readonly<Record<Stage, string>> = {
  pharmacy: 'your pharmacy',
  mailbox: 'your mailbox',
  account: 'your account',
  apply: 'applying',
  people: 'the people',
  test: 'the test message',
  ready: 'ready',
};

/** What became of a message, in words. */
export const deliveryStates: Readonly<Record<string, string>> = {
  pending: 'to be sent',
  throttled: 'waiting: Teams asked for a pause',
  sending: 'being sent',
  delivered: 'arrived',
  ambiguous: 'perhaps arrived',
  unreachable: 'not arrived: the person has to open Mailbox Guide first',
  failed: 'not arrived',
  dropped: 'no longer sent',
};

/** Why a message is not wanted any more, in words. */
export const dropReasons: Readonly<Record<'no_reminders' | 'on_leave' | 'left' | 'done', string>> = {
  no_reminders: 'they want no reminders',
  on_leave: 'they are on leave',
  left: 'they left the pharmacy',
  done: 'they have done it',
};

/** Why a message did not arrive that is not sent any more, in words. */
export const notArrivedReasons: Readonly<Record<'refused' | 'too_big' | 'given_up', string>> = {
  refused: 'Teams did not take it',
  too_big: 'it is too long for Teams',
  given_up: 'Teams did not take it for a whole day',
};
