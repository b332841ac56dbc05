import type { AlertState } from '../../domain/alert/record.ts';
import type { MailboxStatus } from '../../domain/premises/record.ts';
import type { Stage } from '../../domain/walk/step.ts';

/** Names of buttons and columns. */
export const labels = {
  yes: 'Yes',
  no: 'No',
  send: 'Send',
  stuck: "I'm stuck",
  back: 'Back',
  status: 'Status',
  help: 'Help',
  go_on: 'Go on',
  go_on_with: 'Go on with {pharmacy}',
  logged_in_today: 'I logged in today',
  changed_today: 'I changed it today',
  locked_out: "I'm locked out",
  my_alerts: 'My alerts',
  lacking: 'Who lacks a mailbox?',
  blocked: 'Who is blocked?',
  change_answer: 'Change an answer',
  none_of_these: 'None of these',
  really_shared: 'Yes, it is the shared one',
  type_again: 'No, I type it again',
  start_over: 'Yes, start over',
  keep: 'No, keep my answers',
  take: 'I take it',
  add_note: 'Add a note',
  note: 'Note',
  note_error: 'Type a note first.',
  solve: 'Solved',
  helped: 'What helped (optional)',
  pass: 'Pass on',
  no_digest: 'No digest any more',
  to: 'To',
  message: 'Message',
  at: 'When',
  pass_to: 'Pass on to',
  snooze: 'Put aside',
  snooze_until: 'Put aside until',
  tomorrow: 'the next working morning',
  three_days: 'three days from now',
  aside_until: 'put aside until',
  reopen: 'Open again',
  received: 'Received',
  not_received: 'Not received',
  show: 'Show',
  open_chat: 'Chat with {name}',
  pharmacy: 'Pharmacy',
  ods: 'ODS code',
  postcode: 'Postcode',
  cell: 'Cell',
  status_column: 'Mailbox',
  since: 'Since',
  what: 'What',
  lead: 'Cell lead',
  asked_by: 'Asked by',
  tried: 'What I told them',
  in_their_words: 'In their words',
  ticket: 'Ticket reference',
  mailbox: 'Mailbox',
  expected_word: 'Subject of the e-mail',
  people: 'Linked accounts',
  next_step: 'Next step',
  waiting_until: 'Waiting until',
  last_heard: 'Last heard',
  state: 'State',
  taken_by: 'Taken by',
  closed_by: 'Closed by',
  total: 'Total',
  step: 'Step {at} of {of}',
  none: 'none',
  nobody: 'nobody yet',
  no_cell: 'no cell',
  colleague: 'a colleague',
  the_lpc: 'the LPC',
  this_bot: 'Mailbox Guide',
} as const;

/** The mailbox status of a pharmacy, in words. */
export const mailboxStatuses: Readonly<Record<MailboxStatus, string>> = {
  unknown: 'not heard yet',
  none: 'none',
  waiting: 'applied, waiting',
  says_it_has_one: 'says it has one',
  confirmed: 'confirmed',
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
};
