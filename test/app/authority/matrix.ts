import type { CommandType } from '../../../src/domain/commands.ts';
import { type Role, roles, type Target } from './roles.ts';

const all: readonly Role[] = roles;
const desk: readonly Role[] = ['its lead', 'its lead and contractor', 'lead of another cell', 'admin'];
const theirLeads: readonly Role[] = ['its lead', 'its lead and contractor', 'admin'];
const otherLeads: readonly Role[] = ['its lead', 'admin'];
const own: readonly Role[] = ['its contractor', 'who waits for a yes', 'its lead and contractor'];
const admin: readonly Role[] = ['admin'];

/** No words alone give this command: it needs a card, or depends on what was said before. */
export const onCards = undefined;

/** Who may give a command; the command as a card may send it; the words that mean it. */
export type Row = readonly [
  who: readonly Role[],
  press: (target: Target) => Record<string, unknown>,
  words: string | ((target: Target) => string) | typeof onCards,
];

/**
 * What comes of a command in a channel, where others read along: numbers and nothing of a pharmacy or a person; or what
 * is about the channel and its alerts. Everything else is for the private chat, whoever asks.
 */
export const inChannel: Readonly<Partial<Record<CommandType, 'counts' | 'open'>>> = {
  show_list: 'counts',
  narrow: 'counts',
  the_others: 'counts',
  export_csv: 'open',
  unsafe: 'open',
  bind_channel: 'open',
  unbind_channel: 'open',
  take_alert: 'open',
  show_alert: 'open',
};

/** Who may give each command, written down a second time. */
export const matrix: Readonly<Record<CommandType, Row>> = {
  greet: [all, () => ({}), 'hello'],
  thanks: [all, () => ({}), 'thank you'],
  help: [all, () => ({}), 'help'],
  stop: [all, () => ({}), 'stop'],
  not_understood: [all, () => ({}), 'zxqv blorp'],
  unsure: [all, () => ({ choices: [{ type: 'help' }] }), onCards],
  complaint: [all, () => ({}), 'this bot is useless'],
  out_of_scope: [all, () => ({}), 'what is the weather tomorrow'],
  unsafe: [all, () => ({}), 'my password is Hunter22!'],
  unreadable: [all, () => ({ why: 'empty' }), ''],
  ask_fact: [all, () => ({ fact: 'thirty_days' }), 'why is my account locked after 30 days?'],
  confirm: [all, () => ({ yes: true }), onCards],
  say_pharmacy: [all, ({ ods }) => ({ text: ods }), ({ ods }) => ods],
  head_office_code: [all, () => ({ text: 'A1B2C' }), onCards],
  choose_pharmacy: [all, ({ ods }) => ({ ods }), onCards],
  other_pharmacy: [all, () => ({}), 'another pharmacy'],
  answer: [
    own,
    ({ ods }) => ({
      asked: { question: 'can_open', ods, turn: 0 },
      answer: { kind: 'option', option: 'yes' },
    }),
    onCards,
  ],
  show_question: [all, () => ({}), 'what did you ask me'],
  back: [all, () => ({}), 'back'],
  correct: [all, () => ({}), 'change an answer'],
  stuck: [all, () => ({}), "I'm stuck"],
  fixed: [all, () => ({}), 'that fixed it'],
  need_lead: [all, () => ({}), 'I need my cell lead'],
  start_over: [all, () => ({}), 'start over'],
  may_we_sign_up: [all, () => ({}), 'may we sign up?'],
  who_is_my_lead: [all, () => ({}), 'who is my cell lead'],
  status: [[...own, 'its lead', 'admin'], ({ ods }) => ({ ods }), ({ ods }) => `status of ${ods}`],
  my_alerts: [desk, () => ({}), 'my alerts'],
  show_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker }), onCards],
  take_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker }), onCards],
  note_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker, text: 'Note' }), onCards],
  solve_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker }), onCards],
  test_result: [otherLeads, ({ test }) => ({ alertId: test, received: true }), onCards],
  pass_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker, to: 'nobody' }), onCards],
  snooze_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker, until: 'tomorrow' }), onCards],
  reopen_alert: [theirLeads, ({ blocker }) => ({ alertId: blocker }), onCards],
  digest: [desk, () => ({ on: true }), 'start the digest'],
  did_it_arrive: [theirLeads, ({ ods }) => ({ ods }), ({ ods }) => `did my message arrive at ${ods}?`],
  report: [all, () => ({ what: 'logged_in' }), 'I logged in today'],
  leave: [all, () => ({ until: '2026-12-24' }), 'I am on leave until 24 December 2026'],
  back_from_leave: [all, () => ({}), "I'm back from leave"],
  reminders: [all, () => ({ on: true }), 'start reminders'],
  show_list: [desk, () => ({ list: { of: 'blocked' } }), 'who is blocked'],
  more_rows: [desk, () => ({}), 'more'],
  narrow: [desk, () => ({ list: { of: 'blocked' }, cell: 'Narnia' }), onCards],
  the_others: [desk, () => ({}), 'the others'],
  their_lead: [desk, () => ({}), 'who is their lead'],
  who_leads: [theirLeads, ({ ods }) => ({ ods }), ({ ods }) => `who leads ${ods}`],
  my_data: [all, () => ({}), 'what do you hold about me?'],
  forget_me: [all, () => ({}), 'forget me'],
  erase_person: [admin, () => ({ person: 'Priya Shah' }), 'erase Priya Shah'],
  retention: [all, () => ({}), 'how long do you keep data'],
  history: [['its contractor', ...theirLeads], ({ ods }) => ({ ods }), ({ ods }) => `history of ${ods}`],
  audit: [admin, () => ({}), 'audit'],
  how_to_import: [admin, () => ({}), 'import pharmacy list'],
  import_file: [admin, () => ({ name: 'list.csv' }), onCards],
  apply_import: [admin, () => ({ importId: 'none' }), onCards],
  cancel_import: [admin, () => ({ importId: 'none' }), onCards],
  make_lead: [admin, () => ({ who: 'Priya Shah', cell: 'South' }), 'make Priya Shah lead of South'],
  remove_lead: [admin, () => ({ who: 'Priya Shah', cell: 'North' }), 'remove Priya Shah as lead of North'],
  move_pharmacy: [admin, ({ ods }) => ({ ods: [ods], cell: 'South' }), ({ ods }) => `move ${ods} to South`],
  mark_pharmacy: [admin, ({ ods }) => ({ ods, as: 'closed' }), ({ ods }) => `${ods} has closed`],
  remove_contractor: [
    admin,
    ({ ods }) => ({ who: 'amara okafor', ods }),
    ({ ods }) => `remove Amara Okafor from ${ods}`,
  ],
  confirm_mailbox: [otherLeads, ({ ods }) => ({ ods }), ({ ods }) => `confirm ${ods}'s mailbox`],
  bind_channel: [theirLeads, () => ({ cell: 'North' }), onCards],
  unbind_channel: [desk, () => ({}), onCards],
  add_admin: [admin, () => ({ who: 'Priya Shah' }), 'make Priya Shah an admin'],
  remove_admin: [admin, () => ({ who: 'Priya Shah' }), 'remove Priya Shah as admin'],
  decide_claim: [otherLeads, ({ claim }) => ({ alertId: claim, approve: true }), onCards],
  leave_pharmacy: [own, ({ ods }) => ({ ods }), ({ ods }) => `leave ${ods}`],
  invitation: [theirLeads, ({ ods }) => ({ ods }), ({ ods }) => `invitation for ${ods}`],
  act_for: [otherLeads, ({ ods }) => ({ ods }), ({ ods }) => `act for ${ods}`],
  stop_acting: [desk, () => ({}), 'stop acting'],
  nudge: [desk, () => ({ list: { of: 'not_started' } }), 'nudge everyone who has not started'],
  change_nudge: [desk, () => ({ nudgeId: 'none', text: 'Please go on.' }), onCards],
  send_nudge: [desk, () => ({ nudgeId: 'none', revision: 1 }), onCards],
  cancel_nudge: [desk, () => ({ nudgeId: 'none' }), onCards],
  delivery_report: [desk, () => ({}), 'delivery report'],
  resend_failed: [desk, () => ({}), 'resend failed messages'],
  send_again: [desk, () => ({ nudgeId: 'none', revision: 1 }), onCards],
  export_csv: [desk, () => ({ list: { of: 'blocked' } }), onCards],
  take_file: [[], () => ({ exportId: 'none', accept: false }), onCards],
};
