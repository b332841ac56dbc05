import { labels } from '../../content/words/labels.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { BlockerCode } from '../../domain/blocker.ts';
import { isOnlyOfDesk } from '../../domain/people/person.ts';
import { fixedByPharmacy, saidBy } from '../../domain/premises/locks.ts';
import { raiseBlocker } from '../../domain/premises/raise-blocker.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { accountOf } from '../../domain/walk/step.ts';
import { blockerInTheWay } from '../../domain/walk/steps/mailbox.ts';
import { saveAlert } from '../alerts/save.ts';
import { tellBeside } from '../alerts/tell-beside.ts';
import { wakeUp } from '../alerts/wake.ts';
import { leadLine, toldLine } from '../people.ts';
import { changePremises } from '../premises.ts';
import { button } from '../present/buttons.ts';
import { blockerInputs } from '../present/question.ts';
import { onAlert } from '../turn/heard.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { askNext, type Standing, standing, standingIn } from '../turn/walk-on.ts';
import { alertHandlers } from './alerts.ts';
import { lockElsewhere } from './locks-elsewhere.ts';
import { claimOf, noteOnClaim } from './note-on-claim.ts';
import { tellColleagues } from './tell-colleagues.ts';

/** Being stuck, and not being stuck any more. */
export const stuckHandlers: Handlers<'stuck' | 'fixed' | 'need_lead'> = {
  async stuck(turn, { code, text }) {
    const at = await standingStuck(turn, code);
    if (!at) return askNext(turn);
    if (!code) return askWhatIsWrong(turn, at);
    return raise(turn, at, code, text);
  },

  async fixed(turn) {
    const at = (await standing(turn)) ?? (await standingLocked(turn));
    if (!at) return isOnlyOfDesk(turn.roles) ? solveCase(turn) : askNext(turn);
    const blocker = blockerInTheWay(at.premises) ?? at.premises.blockers.at(-1);
    if (!blocker) return askNext(turn, [turn.content.say('stuck_none')], at.premises);
    const fixed = fixedByPharmacy(blocker, turn.person.id, at.premises);
    const { premises } = await changePremises(turn, at.premises, [fixed]);
    await lockElsewhere(turn, at.premises, premises);
    await tellColleagues(turn, at.premises, premises);
    return askNext(turn, [turn.content.say('fixed')], premises);
  },

  async need_lead(turn) {
    const at = await standing(turn);
    if (!at) return askNext(turn);
    const blocker = blockerInTheWay(at.premises) ?? at.premises.blockers.at(-1);
    if (!blocker) return askWhatIsWrong(turn, at, [turn.content.say('ask_what_for_lead')]);
    if (blocker.leadTold) {
      const alert = await turn.work.get('alert', blocker.id);
      if (alert?.snoozedUntil !== undefined) {
        await wakeUp(turn, alert, 'alert_asked_again');
        return askNext(turn, [await sayLeadTold(turn, at.premises, [alert])], at.premises);
      }
      return askNext(turn, [await sayKnown(turn, at.premises, blocker.id)], at.premises);
    }
    const told = { type: 'lead_told', blockerId: blocker.id } as const;
    const { premises, raised } = await changePremises(turn, at.premises, [told]);
    return askNext(turn, [await sayLeadTold(turn, premises, raised)], premises);
  },
};

/** "Solved", from leads and admins who have no pharmacy of their own: it is said of a case. */
async function solveCase(turn: Turn): Promise<Outcome> {
  const command = await onAlert({ type: 'act_on_alert', act: 'solve' }, turn);
  if (command.type === 'solve_alert') return alertHandlers.solve_alert(turn, command);
  return alertHandlers.my_alerts(turn, { type: 'my_alerts', which: true });
}

/** Where somebody is stuck. A lock is told where their account is known, and not on a draft that nobody reads yet. */
async function standingStuck(turn: Turn, code: BlockerCode | undefined): Promise<Standing | undefined> {
  const at = await standing(turn);
  if (code !== 'locked_out' || (at && !at.premises.draftOf)) return at;
  return (await standingOfAccount(turn)) ?? at;
}

/** Where somebody of several pharmacies stands whose account is locked: where their account is known. */
function standingOfAccount(turn: Turn): Promise<Standing | undefined> {
  return standingWhere(turn, (premises) => accountOf(premises, turn.person.id) !== undefined);
}

/** Where somebody of several pharmacies stands who is asked whether they are locked out still: its end is carried to the others. */
function standingLocked(turn: Turn): Promise<Standing | undefined> {
  return standingWhere(
    turn,
    (premises) => blockerInTheWay(premises)?.locked?.some(({ by }) => by === turn.person.id) ?? false,
  );
}

async function standingWhere(
  turn: Turn,
  isMeant: (premises: Premises) => boolean,
): Promise<Standing | undefined> {
  const own = await turn.work.getMany('premises', turn.person.premises);
  const premises = [...own.values()].find((entry) => entry.listed === 'open' && isMeant(entry));
  return premises && standingIn(turn, premises);
}

/** Puts a blocker in the way; a severe one, and one in the person's own words, goes to the lead at once. */
async function raise(turn: Turn, at: Standing, code: BlockerCode, words?: string): Promise<Outcome> {
  const raisedEvents = raiseBlocker(at.s, code, { setAside: false });
  const [first] = raisedEvents;
  // "Something else" has no remedy of its own: only a person can help, so one is told.
  const alsoLead =
    code === 'other' && first?.type === 'blocker_raised'
      ? [{ type: 'lead_told' as const, blockerId: first.blockerId }]
      : [];
  const { premises, raised } = await changePremises(turn, at.premises, [...raisedEvents, ...alsoLead], {
    words,
  });
  await lockElsewhere(turn, at.premises, premises);
  const isTold =
    raised.length > 0 || (premises.draftOf && premises.blockers.some(({ leadTold }) => leadTold));
  if (isTold) return askNext(turn, [await sayLeadTold(turn, premises, raised)], premises);
  return askNext(turn, await sayOneMore(turn, at.premises, premises, code), premises);
}

/** One more of a pharmacy is locked out: whoever has the case hears of it, and they hear who that is. */
async function sayOneMore(
  turn: Turn,
  before: Premises,
  premises: Premises,
  code: BlockerCode,
): Promise<string[]> {
  const known = before.blockers.find((blocker) => blocker.code === code);
  const alert = known?.locked && known.leadTold ? await turn.work.get('alert', known.id) : undefined;
  if (!known || !alert || saidBy(known).includes(turn.by)) return [];
  await saveAlert(turn, alert);
  const { takenBy, recipients } = alert;
  await tellBeside(turn, 'alert_one_more', { alert, premises }, takenBy ? [takenBy] : recipients);
  return [await sayLeadTold(turn, premises, [alert])];
}

/** Says who has been told, or whom to ring when nobody there has opened the bot yet. */
export async function sayLeadTold(turn: Turn, premises: Premises, raised: readonly Alert[]): Promise<string> {
  if (premises.draftOf) return sayLeadLater(turn, premises);
  const { work, content, person } = turn;
  const told = await toldLine(work, premises, raised);
  if (told) return content.say('lead_told', { lead: told });
  const lead = (await leadLine(work, premises, person)) ?? labels.the_lpc;
  return content.say('lead_told_unreached', { lead });
}

/** Says who knows already of what is in the way. */
async function sayKnown(turn: Turn, premises: Premises, alertId: string): Promise<string> {
  const { work, content, person } = turn;
  const alert = premises.draftOf ? await claimOf(turn, premises) : await work.get('alert', alertId);
  const told = alert && (await toldLine(work, premises, [alert]));
  const lead = told ?? (await leadLine(work, premises, person)) ?? labels.the_lpc;
  return content.say('lead_told_already', { lead });
}

/** On a draft nobody is alerted; the lead who decides sees it on the claim. */
async function sayLeadLater(turn: Turn, premises: Premises): Promise<string> {
  const { content, work, person } = turn;
  const told = premises.blockers.filter(({ leadTold }) => leadTold);
  for (const { code } of told.slice(-1)) await noteOnClaim(turn, premises, content.blocker(code).title);
  const claim = await claimOf(turn, premises);
  const seenBy = claim && (await toldLine(work, premises, [claim]));
  const lead = seenBy ?? (await leadLine(work, premises, person)) ?? labels.the_lpc;
  return content.say('claim_lead_later', { pharmacy: premises.name, lead });
}

async function askWhatIsWrong(turn: Turn, { premises }: Standing, said: string[] = []): Promise<Outcome> {
  const { content } = turn;
  turn.remember({ pending: { kind: 'stuck', ods: premises.ods, until: turn.now + pendingFor } });
  return {
    reply: {
      summary: content.say('stuck_which'),
      said,
      lead: content.say('stuck_which'),
      more: content.say('stuck_which_more'),
      inputs: blockerInputs(content),
      answers: [button(labels.send, { type: 'stuck' }, { style: 'positive', withInputs: true })],
      actions: [button(labels.go_on, { type: 'show_question' })],
    },
  };
}
