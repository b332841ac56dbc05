import { labels } from '../../content/words/labels.ts';
import type { Command, CommandOf } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { walksFor } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { pharmacyOf } from '../draft.ts';
import { answeredView } from '../present/answered.ts';
import { button } from '../present/buttons.ts';
import { whichPharmacyView } from '../present/pharmacy.ts';
import { limitsOf, titleOf } from '../questions/premises-listing.ts';
import type { Pending } from '../records/conversation.ts';
import { say, sayOnCard } from '../turn/say.ts';
import { type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { askNext, standingIn } from '../turn/walk-on.ts';
import { askYesOrNo, isDoubtfulYes, type Question } from '../turn/yes-or-no.ts';
import { bindChannel, unbindChannel } from './channels.ts';
import { deliveryReportHandlers } from './delivery-report.ts';
import { detour } from './detour.ts';
import { leave } from './leave.ts';
import { applyInWords, listHandlers } from './lists.ts';
import { nudgeHandlers } from './nudges.ts';
import { join } from './pharmacy.ts';
import { changePharmacies } from './premises.ts';
import { confirmErasure } from './privacy.ts';
import { changeRoles } from './roles.ts';
import { stuckHandlers } from './stuck.ts';
import { startOver, takeAnswer } from './walk.ts';

/** What a yes or a no answers. */
type Answerable = Exclude<Pending, { kind: 'which_pharmacy' | 'stuck' }>;

/** What the bot asked a yes or a no on. */
type Confirmation = Extract<Answerable, { ods: string }>;

/**
 * A yes or a no to what the bot asked last. What it asked stands in the conversation, never on the card; a card only
 * says which question it put.
 */
export async function confirmHandler(turn: Turn, { yes, id }: CommandOf<'confirm'>): Promise<Outcome> {
  const { pending } = turn.conversation;
  if (turn.isPress && id !== pending?.id) return sayOnCard(turn.content.say('not_asked_now'));
  if (!pending || pending.kind === 'which_pharmacy' || pending.kind === 'stuck') return nothingAsked(turn);
  if (yes && isDoubtfulYes(turn, pending)) return askOnceMore(turn, pending);
  if (pending.kind === 'nudge') return confirmNudge(turn, pending, yes);
  if (pending.kind === 'import') return confirmImport(turn, pending, yes);
  if (pending.kind === 'roles') return confirmRoles(turn, pending, yes);
  if (pending.kind === 'erasure') return confirmErasure(turn, pending, yes);
  const premises = await pharmacyOf(turn, pending.ods);
  if (!premises) return nothingAsked(turn);
  turn.remember({ pending: undefined });
  const outcome = await carryOn(turn, pending, premises, yes);
  return {
    ...outcome,
    card: answeredView(turn.content, askedWords(turn, pending, premises), yes ? labels.yes : labels.no),
  };
}

/** A change of roles: whoever confirms it must be allowed to do it now. */
async function confirmRoles(
  turn: Turn,
  { command, question }: Extract<Pending, { kind: 'roles' }>,
  yes: boolean,
): Promise<Outcome> {
  const cell = 'cell' in command && command.cell ? { cell: command.cell } : {};
  // In a channel somebody else may have said it: the question stays open for whoever may answer it.
  if (!mayGive(command.type, turn.roles, cell)) return detour(turn, turn.content.say('not_allowed'));
  turn.remember({ pending: undefined });
  const kept = turn.content.say('role_kept');
  const outcome = yes ? await change(turn, command) : say(kept);
  return { ...outcome, card: answeredView(turn.content, question, yes ? labels.yes : labels.no) };
}

function change(turn: Turn, command: Command): Promise<Outcome> {
  switch (command.type) {
    case 'bind_channel':
      return bindChannel(turn, command);
    case 'unbind_channel':
      return unbindChannel(turn);
    case 'move_pharmacy':
    case 'mark_pharmacy':
    case 'remove_contractor':
      return changePharmacies(turn, command);
    default:
      return changeRoles(turn, command);
  }
}

/** A nudge, or sending it again: as if the button of its card were pressed. */
async function confirmNudge(
  turn: Turn,
  { nudgeId, revision }: Extract<Pending, { kind: 'nudge' }>,
  yes: boolean,
): Promise<Outcome> {
  if (!mayGive('send_nudge', turn.roles)) return detour(turn, turn.content.say('not_allowed'));
  if (!yes) return nudgeHandlers.cancel_nudge(turn, { type: 'cancel_nudge', nudgeId });
  const nudge = await turn.work.get('nudge', nudgeId);
  return nudge?.sentAt === undefined
    ? nudgeHandlers.send_nudge(turn, { type: 'send_nudge', nudgeId, revision })
    : deliveryReportHandlers.send_again(turn, { type: 'send_again', nudgeId, revision });
}

/** A list that was shown: as if a button of its preview were pressed. */
async function confirmImport(
  turn: Turn,
  { importId }: Extract<Pending, { kind: 'import' }>,
  yes: boolean,
): Promise<Outcome> {
  if (!mayGive('apply_import', turn.roles)) return detour(turn, turn.content.say('not_allowed'));
  return yes
    ? applyInWords(turn, importId)
    : listHandlers.cancel_import(turn, { type: 'cancel_import', importId });
}

/** Puts a question again, whose answer may have been meant for something else. */
async function askOnceMore(
  turn: Turn,
  { until: _, id: __, isPassed: ___, ...question }: Answerable,
): Promise<Outcome> {
  const { content, work } = turn;
  switch (question.kind) {
    case 'roles':
    case 'erasure':
      return askYesOrNo(turn, question, { lead: question.question });
    case 'nudge': {
      const nudge = await work.get('nudge', question.nudgeId);
      const people = (nudge?.resend ?? nudge?.recipients ?? []).length;
      const said = nudge ? [titleOf(content, nudge.list), ...limitsOf(content, nudge.list)] : [];
      return askYesOrNo(turn, question, { said, lead: content.say('nudge_still', { people }) });
    }
    case 'import': {
      const file = (await work.get('import', question.importId))?.file ?? '';
      return askYesOrNo(turn, question, { lead: content.say('list_still', { file }) });
    }
    default: {
      const premises = await pharmacyOf(turn, question.ods);
      if (!premises) return nothingAsked(turn);
      return askYesOrNo(turn, question, { lead: askedWords(turn, question, premises) });
    }
  }
}

function nothingAsked(turn: Turn): Promise<Outcome> {
  return detour(turn, turn.content.say('nothing_pending'));
}

/** The question without how long it is open. */
type AskedOfPharmacy = Extract<Question, { ods: string }>;

/** The question as it was asked. */
function askedWords({ content }: Turn, pending: AskedOfPharmacy, { ods, name, postcode }: Premises): string {
  switch (pending.kind) {
    case 'confirm_pharmacy':
      return content.say('confirm_pharmacy', { pharmacy: name, postcode, ods });
    case 'start_over':
      return content.say('start_over_ask', { pharmacy: name });
    case 'leave':
      return content.say('leave_ask', { pharmacy: name });
    case 'sure_address':
      return content.say('sure_personal', { address: pending.address });
    case 'locked_out':
      return content.say('ask_locked_out');
  }
}

async function carryOn(
  turn: Turn,
  pending: Confirmation,
  premises: Premises,
  yes: boolean,
): Promise<Outcome> {
  if (pending.kind === 'confirm_pharmacy') return yes ? join(turn, premises) : askAgain(turn);
  if (!walksFor(turn.person, premises.ods)) return askNext(turn);
  if (pending.kind === 'locked_out')
    return yes ? stuckHandlers.stuck(turn, { type: 'stuck', code: 'locked_out' }) : askLogIn(turn);
  if (pending.kind === 'leave')
    return yes ? leave(turn, premises.ods) : askNext(turn, [turn.content.say('stayed')], premises);
  if (pending.kind === 'start_over') {
    return yes ? startOver(turn, premises) : askNext(turn, [turn.content.say('start_over_kept')], premises);
  }
  const at = standingIn(turn, premises);
  if (!yes || at.step.id !== 'shared_address') return askNext(turn, [], premises);
  return takeAnswer(turn, at, { kind: 'address', address: pending.address, sure: true });
}

function askAgain(turn: Turn): Outcome {
  turn.remember({ pending: { kind: 'which_pharmacy', until: turn.now + pendingFor } });
  return { reply: whichPharmacyView(turn.content, [turn.content.say('confirm_pharmacy_no')]) };
}

/** Who is not locked out is asked for the log-in that nothing was heard of. */
function askLogIn({ content }: Turn): Outcome {
  const lead = content.say('not_locked_out');
  const answers = [button(labels.logged_in_today, { type: 'report', what: 'logged_in' })];
  return { reply: { summary: lead, lead, said: [], answers } };
}
