import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { walksFor } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { settle } from '../../domain/walk/decide.ts';
import { isReady, next, situation } from '../../domain/walk/next.ts';
import type { Situation, Step } from '../../domain/walk/step.ts';
import { pharmacyOf } from '../draft.ts';
import { leadLine } from '../people.ts';
import { changePremises } from '../premises.ts';
import { button } from '../present/buttons.ts';
import { choosePharmacyView, whichPharmacyView } from '../present/pharmacy.ts';
import { type QuestionContext, questionView } from '../present/question.ts';
import { readyView } from '../present/ready.ts';
import { askedFor, type Outcome, pendingFor, type Turn } from './turn.ts';
import { askYesOrNo } from './yes-or-no.ts';

/** Where a person stands in the walk of the pharmacy in hand. */
export interface Standing {
  readonly premises: Premises;
  readonly s: Situation;
  readonly step: Step;
}

/** The pharmacy in hand, if the person looks after it: the one of this conversation, or their only one. */
export function odsInHand({ conversation, person }: Turn): string | undefined {
  const { premisesInHand } = conversation;
  if (premisesInHand && walksFor(person, premisesInHand)) return premisesInHand;
  const own = [...person.premises, ...person.claims];
  return own.length === 1 ? own[0] : undefined;
}

/** Where the person stands now; undefined when it is not known which pharmacy they mean, and when it has closed. */
export async function standing(turn: Turn, ods = odsInHand(turn)): Promise<Standing | undefined> {
  const premises = ods ? await pharmacyOf(turn, ods) : undefined;
  return premises?.listed === 'open' ? standingIn(turn, premises) : undefined;
}

/** Where the person stands in the walk of a premises. */
export function standingIn(turn: Turn, premises: Premises): Standing {
  const s = situation(premises, turn.person.id, turn.content.policy, turn.now);
  return { premises, s, step: next(s) };
}

/** What the words of a question need besides the situation. */
export async function questionContext(
  turn: Pick<Turn, 'work' | 'content' | 'settings' | 'person'>,
  premises: Premises,
): Promise<QuestionContext> {
  const lead = (await leadLine(turn.work, premises, turn.person)) ?? labels.the_lpc;
  return { content: turn.content, testAddress: turn.settings.testAddress, lead };
}

/**
 * Shows the open question, after what is said first, and remembers that it was asked. Without a pharmacy in hand, or
 * when that one has closed, it asks which one.
 */
export async function askNext(
  turn: Turn,
  said: readonly string[] = [],
  premises?: Premises,
): Promise<Outcome> {
  const ods = odsInHand(turn);
  const inHand = premises ?? (ods ? await pharmacyOf(turn, ods) : undefined);
  if (!inHand) return askWhichPharmacy(turn, said);
  if (inHand.listed === 'closed') return askWhichPharmacy(turn, [...said, await closedLine(turn, inHand)]);
  const at = standingIn(turn, inHand);
  return { reply: await openQuestion(turn, await refreshed(turn, at), said) };
}

/** The standing with what the bot has to do before the question can be asked: time may have run out a word. */
async function refreshed(turn: Turn, at: Standing): Promise<Standing> {
  if (settle(at.s, () => '').length === 0) return at;
  const { premises } = await changePremises(turn, at.premises, []);
  return standingIn(turn, premises);
}

/** The card of the open question; the conversation then holds that it was asked. */
export async function openQuestion(turn: Turn, at: Standing, said: readonly string[]): Promise<View> {
  const { ods, walk } = at.premises;
  turn.remember({
    premisesInHand: ods,
    asked: { question: at.step.id, ods, turn: walk.turn, until: turn.now + askedFor },
    pending: undefined,
  });
  const context = await questionContext(turn, at.premises);
  if (at.step.id === 'done' && isReady(at.premises, turn.content.policy))
    return readyCard(turn, at.premises, said);
  const view = questionView(at.s, at.step, context, said);
  if (!turn.actedBy) return view;
  return { ...view, actions: [...(view.actions ?? []), button(labels.stop_acting, { type: 'stop_acting' })] };
}

/** The card that says that a pharmacy is through. */
export async function readyCard(turn: Turn, premises: Premises, said: readonly string[]): Promise<View> {
  const context = await questionContext(turn, premises);
  return readyView(premises, await nameOfConfirmer(turn, premises), context, said);
}

async function nameOfConfirmer(turn: Turn, { walk }: Premises): Promise<string> {
  const person = walk.confirmed ? await turn.work.get('person', walk.confirmed.by) : undefined;
  return person?.name ?? labels.the_lpc;
}

/** Says that a pharmacy is marked as closed, and whom to ask if that is wrong. */
export async function closedLine(turn: Turn, premises: Premises): Promise<string> {
  const lead = (await leadLine(turn.work, premises)) ?? labels.the_lpc;
  return turn.content.say('closed_pharmacy', { pharmacy: premises.name, ods: premises.ods, lead });
}

/** Asks whether a pharmacy that was found, or that the roster names, is the right one. */
export function askIfItIs(turn: Turn, premises: Premises, said: readonly string[] = []): Outcome {
  const { ods, name, postcode } = premises;
  turn.remember({ asked: undefined });
  const lead = turn.content.say('confirm_pharmacy', { pharmacy: name, postcode, ods });
  return askYesOrNo(turn, { kind: 'confirm_pharmacy', ods }, { lead, said });
}

/** Asks which pharmacy is meant: one of the person's own, or a new one. */
export async function askWhichPharmacy(turn: Turn, said: readonly string[] = []): Promise<Outcome> {
  const contact = turn.person.email ? await turn.work.get('contact', turn.person.email) : undefined;
  const { premises, claims } = turn.person;
  const codes = [...new Set([...premises, ...claims, ...(contact?.contractorOf ?? [])])];
  const own = [...(await turn.work.getMany('premises', codes)).values()].filter(
    ({ listed }) => listed === 'open',
  );
  const [only] = own;
  if (only && own.length === 1 && !walksFor(turn.person, only.ods)) return askIfItIs(turn, only, said);
  turn.remember({
    pending: { kind: 'which_pharmacy', until: turn.now + pendingFor },
    asked: undefined,
  });
  const lead = turn.content.say('choose_own_pharmacy', { count: own.length });
  const reply = only
    ? choosePharmacyView(turn.content, lead, own, said)
    : whichPharmacyView(turn.content, said);
  return { reply };
}
