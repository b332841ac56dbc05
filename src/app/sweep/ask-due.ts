import type { View } from '../../cards/view.ts';
import { endedByAnyWord } from '../../domain/blocker.ts';
import type { Duty } from '../../domain/clocks/duties.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { next, situation } from '../../domain/walk/next.ts';
import type { Situation, Step } from '../../domain/walk/step.ts';
import { blockerInTheWay } from '../../domain/walk/steps/mailbox.ts';
import type { Act } from '../act.ts';
import { bareQuestion } from '../present/question.ts';
import type { Pending } from '../records/conversation.ts';
import { askedFor } from '../turn/turn.ts';
import { questionContext } from '../turn/walk-on.ts';

/** Something that the bot asks about a premises, as it is since. */
interface Asking {
  readonly duty: Duty;
  readonly premises: Premises;
}

/**
 * Puts what the bot asks by itself into the person's private conversation: the pharmacy in hand and its open question,
 * when it is just that one that they are asked. Asked of several things, none of them is what a bare yes or no is about.
 * @returns the question, with the buttons that answer it
 */
export async function askDue(
  act: Act,
  person: Person,
  asking: readonly Asking[],
): Promise<Pick<View, 'lead' | 'answers'>> {
  const { now } = act;
  const [only] = asking;
  const open = only && asking.length === 1 ? openQuestion(act, person, only) : undefined;
  const asked = open && {
    question: open.step.id,
    ods: open.s.premises.ods,
    turn: open.s.premises.walk.turn,
    until: now + askedFor,
  };
  const codes = [...new Set(asking.map(({ premises }) => premises.ods))];
  await ask(act, person, {
    ...(codes.length === 1 ? { premisesInHand: codes[0] } : {}),
    ...(asked ? { asked } : {}),
    ...(only && isOnlyUnheard(asking) ? { pending: askLockedOut(act, only) } : {}),
  });
  if (!open) return {};
  const context = await questionContext({ ...act, person }, open.s.premises);
  const { lead, answers } = bareQuestion(open.s, open.step, context);
  return { answers, ...(isSaid.has(open.step.id) ? {} : { lead }) };
}

/** What a bare yes or no is then about. */
function askLockedOut({ chance, now }: Act, { premises: { ods } }: Asking): Pending {
  return { kind: 'locked_out', ods, id: chance.newId(), until: now + askedFor };
}

/** Whether all that is asked is whether an account is locked out. */
function isOnlyUnheard(asking: readonly Asking[]): boolean {
  return asking.every(({ duty }) => duty.kind === 'reminder');
}

async function ask({ work }: Act, { address }: Person, change: object): Promise<void> {
  if (!address) return;
  const { conversationId } = address;
  const known = (await work.get('conversation', conversationId)) ?? {};
  const { premisesInHand: _, asked: __, pending: ___, ...kept } = known;
  work.put('conversation', conversationId, { ...kept, ...change });
}

/**
 * The question that the walk has open for the person, where it is what the bot asks them; who was not heard of is asked
 * whatever it is.
 */
function openQuestion(
  { content, now }: Act,
  person: Person,
  { duty, premises }: Asking,
): { readonly s: Situation; readonly step: Step } | undefined {
  const s = situation(premises, person.id, content.policy, now);
  const step = next(s);
  switch (duty.kind) {
    case 'follow_up':
      return step.id === followedUpBy[duty.followUp.who] ? { s, step } : undefined;
    case 'blocker': {
      const blocker = premises.blockers.find(({ id }) => id === duty.blockerId);
      const isIt = step.id === 'still_stuck' && blockerInTheWay(premises) === blocker;
      return isIt || (blocker && endedByAnyWord.has(blocker.code)) ? { s, step } : undefined;
    }
    case 'stall':
      return { s, step };
    case 'reminder':
      return undefined;
  }
}

/** What the bot puts into words of its own when it asks. */
const isSaid: ReadonlySet<string> = new Set(['portal_answer', 'head_office_answer', 'still_stuck']);
const followedUpBy = { portal: 'portal_answer', head_office: 'head_office_answer' } as const;
