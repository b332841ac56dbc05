import type { CommandType } from '../commands.ts';
import type { Premises } from '../premises/record.ts';
import { cellKey, type Roles } from './person.ts';

/** What a command is about, as far as it limits who may give it. */
export interface Target {
  /** The premises that it reads or changes. */
  readonly premises?: Pick<Premises, 'ods' | 'cell'>;
  /** The name of the cell that it is about. */
  readonly cell?: string;
}

type Rule = (roles: Roles, target: Target) => boolean;

const everyone: Rule = () => true;
const admins: Rule = ({ admin }) => admin;
const ownPharmacy: Rule = (roles, { premises }) => !premises || isOwn(roles, premises);
const leads: Rule = (roles, { premises }) =>
  roles.admin || (premises ? leadsIt(roles, premises) : roles.leadOf.length > 0);
const leadsOrOwn: Rule = (roles, target) => leads(roles, target) || ownPharmacy(roles, target);
/** Whoever waits for a yes sees nothing of a premises. */
const leadsOrMembers: Rule = (roles, target) =>
  leads(roles, target) || !target.premises || roles.contractorOf.includes(target.premises.ods);
const leadsOfCell: Rule = (roles, { cell }) =>
  roles.admin || (cell ? roles.leadOf.includes(cellKey(cell)) : roles.leadOf.length > 0);
/** Nobody confirms their own premises. */
const leadsButNotOwn: Rule = (roles, target) =>
  leads(roles, target) && !(target.premises && isOwn(roles, target.premises));

function isOwn({ contractorOf, claims }: Roles, { ods }: Pick<Premises, 'ods'>): boolean {
  return contractorOf.includes(ods) || claims.includes(ods);
}

function leadsIt(roles: Roles, premises: Pick<Premises, 'cell'>): boolean {
  return premises.cell !== undefined && roles.leadOf.includes(cellKey(premises.cell));
}

/** Who may give which command: the one table of authority, asked for words and presses alike. */
const rules: Readonly<Record<CommandType, Rule>> = {
  greet: everyone,
  thanks: everyone,
  help: everyone,
  stop: everyone,
  not_understood: everyone,
  unsure: everyone,
  complaint: everyone,
  out_of_scope: everyone,
  unsafe: everyone,
  unreadable: everyone,
  ask_fact: everyone,
  confirm: everyone,
  say_pharmacy: everyone,
  head_office_code: everyone,
  choose_pharmacy: everyone,
  other_pharmacy: everyone,
  answer: ownPharmacy,
  show_question: ownPharmacy,
  back: ownPharmacy,
  correct: ownPharmacy,
  stuck: ownPharmacy,
  fixed: ownPharmacy,
  need_lead: ownPharmacy,
  start_over: ownPharmacy,
  may_we_sign_up: ownPharmacy,
  report: everyone,
  leave: everyone,
  back_from_leave: everyone,
  reminders: everyone,
  who_is_my_lead: everyone,
  status: leadsOrOwn,
  my_alerts: leads,
  digest: leads,
  did_it_arrive: leads,
  show_alert: leads,
  take_alert: leads,
  note_alert: leads,
  solve_alert: leads,
  pass_alert: leads,
  snooze_alert: leads,
  reopen_alert: leads,
  test_result: leadsButNotOwn,
  show_list: everyone,
  more_rows: leads,
  narrow: leads,
  the_others: leads,
  their_lead: leads,
  who_leads: leads,
  my_data: everyone,
  forget_me: everyone,
  erase_person: admins,
  retention: everyone,
  history: leadsOrMembers,
  audit: admins,
  how_to_import: admins,
  import_file: admins,
  apply_import: admins,
  cancel_import: admins,
  make_lead: admins,
  remove_lead: admins,
  move_pharmacy: admins,
  mark_pharmacy: admins,
  remove_contractor: admins,
  confirm_mailbox: leadsButNotOwn,
  bind_channel: leadsOfCell,
  unbind_channel: leadsOfCell,
  add_admin: admins,
  remove_admin: admins,
  decide_claim: leadsButNotOwn,
  leave_pharmacy: ownPharmacy,
  invitation: leads,
  act_for: leadsButNotOwn,
  stop_acting: leads,
  nudge: leads,
  change_nudge: leads,
  send_nudge: leads,
  cancel_nudge: leads,
  delivery_report: leads,
  resend_failed: leads,
  send_again: leads,
  export_csv: everyone,
  take_file: everyone,
};

/** Whether somebody with these roles may give a command about a target. */
export function mayGive(command: CommandType, roles: Roles, target: Target = {}): boolean {
  return rules[command](roles, target);
}

/** Whether somebody with these roles may see a premises in a list. */
export function maySee(roles: Roles, premises: Pick<Premises, 'ods' | 'cell'>): boolean {
  return leads(roles, { premises });
}
