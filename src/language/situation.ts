import type { Roles } from '../domain/people/person.ts';
import type { Reading } from '../ports/interpreter.ts';
import { isAnswerTo, isToldByOption } from './options.ts';

/** What the ranking of meanings depends on besides the words. */
export type Situation = Pick<Reading, 'roles' | 'cells'> &
  Partial<Pick<Reading, 'question' | 'pending' | 'isListed'>>;

/** Commands that are about one premises, named by its code. */
const needsCode = /^(?:status_of|act_for|confirm_mailbox|mark_premises:\w+|move_premises|did_it_arrive)$/;
/** What nobody says with a code in it. */
const withoutCode = /^(?:status|fixed|stuck|help|thanks|greet|my_alerts|follow_up|show_question|counts)$/;
const needsCell = /^(?:assign_lead|move_premises)$/;

/** How likely a label is in a situation, before the words are weighed: 0 where it cannot be meant at all. */
export function likelyIn(situation: Situation, label: string, words: readonly string[]): number {
  return canBeMeant(label, words, situation) ? likely(label, situation) : 0;
}

function canBeMeant(label: string, words: readonly string[], { question, pending }: Situation): boolean {
  if (label.startsWith('answer:')) return question !== undefined && isAnswerTo(label, question);
  if (label.startsWith('confirm:')) return pending === 'confirm';
  if (label === 'say_pharmacy') return pending === 'pharmacy' || namesPlace(words);
  if (question && isToldByOption(label, question)) return false;
  if (words.includes('codeplace') ? withoutCode.test(label) : needsCode.test(label)) return false;
  return words.includes('cellplace') || !needsCell.test(label);
}

/** A code or a postcode. */
function namesPlace(words: readonly string[]): boolean {
  return words.includes('codeplace') || words.includes('postcodeplace');
}

/** What is hardly said by anybody but people of a pharmacy, or but leads and admins. */
const ofContractor =
  /^(?:blocker:.*|stuck|fixed|may_we_sign_up|other_pharmacy|start_over|need_lead|status|who_is_my_lead|left_pharmacy)$/;
const ofDesk =
  /^(?:lacking|having|ready|blocked|not_blocked|locked_out|not_heard|at_risk|due|not_started|nobody_on_teams|leads_not_opened|stalled|waiting|counts|funnel|trend|this_week|my_alerts|audit|act_.*|assign_lead|remove_.*|move_premises|mark_premises.*|appoint_admin|nudge|resend_failed|delivery_report|did_it_arrive|export|import_list.*|invitation|confirm_mailbox|digest|follow_up|their_lead|the_others|more_rows|who_leads|stop_acting|erase_person)$/;
const ofOthers = 0.5;
/** Few messages want nothing, though what is like no phrase comes nearest to that. */
const ofNothing = 0.35;

/** How likely somebody in such a role says such a thing, beside others. */
function likely(label: string, { roles }: Situation): number {
  if (label === 'nothing') return ofNothing;
  const isContractor = roles.contractorOf.length > 0 || !isAtDesk(roles);
  if (!isAtDesk(roles) && ofDesk.test(label)) return ofOthers;
  return !isContractor && ofContractor.test(label) ? ofOthers : 1;
}

/** Whether somebody is a lead or an admin. */
export function isAtDesk({ admin, leadOf }: Roles): boolean {
  return admin || leadOf.length > 0;
}
