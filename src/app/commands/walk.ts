import type { View } from '../../cards/view.ts';
import type { Slots } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { expectedAddress, readAddress } from '../../domain/nhsmail-address.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Answer } from '../../domain/walk/answer.ts';
import { correctable, decideAnswer, lastAnswer, takeBack } from '../../domain/walk/decide.ts';
import { isReady, stepOf } from '../../domain/walk/next.ts';
import type { QuestionId } from '../../domain/walk/question-ids.ts';
import type { Refusal } from '../../domain/walk/refusal.ts';
import { changePremises } from '../premises.ts';
import { answeredView, answerInWords } from '../present/answered.ts';
import { button } from '../present/buttons.ts';
import { optionName, questionSlots } from '../present/question.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import {
  askNext,
  openQuestion,
  questionContext,
  type Standing,
  standing,
  standingIn,
} from '../turn/walk-on.ts';
import { askYesOrNo } from '../turn/yes-or-no.ts';
import { detour, walks } from './detour.ts';
import { lockElsewhere } from './locks-elsewhere.ts';
import { backInList } from './questions.ts';
import { sayLeadTold } from './stuck.ts';
import { tellColleagues } from './tell-colleagues.ts';

/** The commands of the walk itself. */
export const walkHandlers: Handlers<'answer' | 'show_question' | 'back' | 'correct' | 'start_over'> = {
  async answer(turn, { answer, asked }) {
    const at = await standing(turn, asked?.ods);
    if (!at) return askNext(turn);
    if (isStale(turn, at, asked)) return showPresent(turn, at);
    return takeAnswer(turn, at, answer);
  },

  show_question: (turn) => withoutWalk(turn, 'desk_go_on'),

  async back(turn) {
    const at = await standing(turn);
    if (!at) return walks(turn) ? askNext(turn) : backInList(turn);
    const event = lastAnswer(at.s);
    if (event?.type !== 'taken_back') return askNext(turn, [turn.content.say('nothing_back')]);
    const { premises } = await changePremises(turn, at.premises, [event]);
    const question = await nameOfQuestion(turn, at, event.question, event.accountId);
    return askNext(turn, [turn.content.say('back', { question })], premises);
  },

  async correct(turn, { question, accountId }) {
    const at = await standing(turn);
    if (!at) return withoutWalk(turn, 'correct_none');
    if (!question) return offerCorrections(turn, at);
    const known = correctable(at.s).some(
      (entry) => entry.question === question && entry.accountId === accountId,
    );
    if (!known) return showPresent(turn, at);
    const { premises } = await changePremises(turn, at.premises, [takeBack(question, accountId)]);
    const name = await nameOfQuestion(turn, at, question, accountId);
    return askNext(turn, [turn.content.say('corrected', { question: name })], premises);
  },

  async start_over(turn) {
    const at = await standing(turn);
    if (!at) return withoutWalk(turn, 'desk_go_on');
    const { ods, name } = at.premises;
    const lead = turn.content.say('start_over_ask', { pharmacy: name });
    return askYesOrNo(turn, { kind: 'start_over', ods }, { lead, yes: labels.start_over, no: labels.keep });
  },
};

/** Goes on with the walk; whoever has none is told so, and is not asked where they work. */
async function withoutWalk(turn: Turn, words: 'correct_none' | 'desk_go_on'): Promise<Outcome> {
  return walks(turn) ? askNext(turn) : detour(turn, turn.content.say(words));
}

/** Whether an answer belongs to a question as it was before somebody else, or another card, answered it. */
function isStale(
  turn: Turn,
  at: Standing,
  pressed: { question: QuestionId; turn: number } | undefined,
): boolean {
  const asked = pressed ?? turn.conversation.asked;
  return asked?.question !== at.step.id || asked.turn !== at.premises.walk.turn;
}

/** Nothing was changed; shows how things stand, on the pressed card if there is one. */
async function showPresent(turn: Turn, at: Standing): Promise<Outcome> {
  const view = await openQuestion(turn, at, [turn.content.say('stale')]);
  return { card: view };
}

/** Takes an answer to the open question, or says why not and asks again. */
export async function takeAnswer(turn: Turn, at: Standing, answer: Answer): Promise<Outcome> {
  const decision = decideAnswer(at.s, at.step, answer);
  if ('refused' in decision) return refuse(turn, at, answer, decision.refused);
  const { premises, raised } = await changePremises(turn, at.premises, decision.events);
  await lockElsewhere(turn, at.premises, premises);
  await tellColleagues(turn, at.premises, premises);
  const context = await questionContext(turn, at.premises);
  const { held } = turn.content.questions[at.step.id];
  const isHeld = answer.kind === 'option' && at.step.holds?.includes(answer.option) && held;
  const slotsAfter = questionSlots({ ...at.s, premises }, at.step, context);
  const said = [
    ...(isHeld ? [turn.content.fill(held, slotsAfter)] : acknowledge(turn, at, answer)),
    ...(raised.some(({ subject }) => subject.kind === 'blocker')
      ? [await sayLeadTold(turn, premises, raised)]
      : []),
  ];
  const next = await askNext(turn, said, premises);
  return turn.isPress
    ? { ...next, card: answeredQuestion(turn, at, answer, questionSlots(at.s, at.step, context)) }
    : next;
}

/** Words that some answers deserve beyond the next question. */
function acknowledge(turn: Turn, { premises, step }: Standing, answer: Answer): string[] {
  if (step.id === 'still_stuck' && answer.kind === 'option' && answer.option === 'fixed') {
    return [turn.content.say('fixed')];
  }
  if (answer.kind !== 'address' || step.id !== 'shared_address') return [];
  const reading = readAddress(answer.address);
  if (reading.kind === 'shared' && reading.form === 'current') return [];
  if (reading.kind !== 'shared') return [turn.content.say('legacy_noted')];
  return [turn.content.say('before_2020_noted', { expected: expectedAddress(premises.ods) })];
}

async function refuse(turn: Turn, at: Standing, answer: Answer, refusal: Refusal): Promise<Outcome> {
  const { content } = turn;
  const slots = { ods: at.premises.ods, expected: expectedAddress(at.premises.ods) };
  if (refusal !== 'looks_personal' || answer.kind !== 'address') {
    return askNext(turn, [content.fill(content.refusals[refusal], slots)], at.premises);
  }
  const { address } = answer;
  return askYesOrNo(
    turn,
    { kind: 'sure_address', ods: at.premises.ods, address },
    { lead: content.say('sure_personal', { address }), yes: labels.really_shared, no: labels.type_again },
  );
}

/** The card of the question, answered. */
function answeredQuestion(turn: Turn, { s, step }: Standing, answer: Answer, slots: Slots): View {
  const words = turn.content.questions[step.id];
  const said = answerInWords(answer, turn.content, (option) => optionName(s, words, option));
  return answeredView(turn.content, turn.content.fill(words.ask, slots), said);
}

/** What a question is called, about the account that it was asked of. */
async function nameOfQuestion(turn: Turn, { premises }: Standing, question: QuestionId, accountId?: string) {
  const person = premises.accounts.find(({ id }) => id === accountId)?.label ?? '';
  return turn.content.fill(turn.content.questions[question].name, { person });
}

async function offerCorrections(turn: Turn, at: Standing): Promise<Outcome> {
  const entries = correctable(at.s);
  if (entries.length === 0) return askNext(turn, [turn.content.say('correct_none')], at.premises);
  const lead = turn.content.say('correct_which');
  const answers = await Promise.all(
    entries.map(async ({ question, accountId }) =>
      button(await nameOfQuestion(turn, at, question, accountId), {
        type: 'correct',
        question,
        ...(accountId ? { accountId } : {}),
      }),
    ),
  );
  return {
    reply: {
      summary: lead,
      said: [],
      lead,
      answers,
      actions: [button(labels.go_on, { type: 'show_question' })],
    },
  };
}

/** Starts the walk of a premises over, once the person has said that they are sure. */
export async function startOver(turn: Turn, premises: Premises): Promise<Outcome> {
  const { premises: fresh } = await changePremises(turn, premises, [{ type: 'started_over' }]);
  return askNext(turn, [turn.content.say('start_over_done')], fresh);
}

/** Whether each of a person's pharmacies may sign up, or what is missing. */
export function signUpLine(turn: Turn, premises: Premises): string {
  const { content } = turn;
  const slots = { pharmacy: premises.name, ods: premises.ods };
  if (isReady(premises, content.policy)) return content.say('sign_up_yes', slots);
  return content.say('sign_up_not_yet', { ...slots, missing: nextStepName(turn, premises) });
}

/** What comes next at a pharmacy. */
export function nextStepName(turn: Turn, premises: Premises): string {
  const { step, s } = standingIn(turn, premises);
  const person = step.subject?.(s)?.label ?? '';
  return turn.content.fill(turn.content.questions[stepOf(step.id).id].name, { person });
}
