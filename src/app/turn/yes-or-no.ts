import { labels } from '../../content/words/labels.ts';
import { button } from '../present/buttons.ts';
import type { Pending } from '../records/conversation.ts';
import { type Outcome, pendingFor, type Turn } from './turn.ts';

type WithoutWaiting<P> = P extends unknown ? Omit<P, 'until' | 'id' | 'isPassed'> : never;
/** What a yes or no is wanted on. */
export type Question = WithoutWaiting<Exclude<Pending, { kind: 'which_pharmacy' | 'stuck' }>>;

/** How a question is put. */
interface Wording {
  readonly lead: string;
  readonly yes?: string;
  readonly no?: string;
  /** Sentences before it. */
  readonly said?: readonly string[];
}

/** Asks for a yes or a no. The buttons name the question, so that they answer this one and no later one. */
export function askYesOrNo(
  { chance, remember, now }: Turn,
  question: Question,
  { lead, yes = labels.yes, no = labels.no, said = [] }: Wording,
): Outcome {
  const id = chance.newId();
  remember({ pending: { ...question, id, until: now + pendingFor } });
  return {
    reply: {
      summary: lead,
      said: [...said],
      lead,
      answers: [
        button(yes, { type: 'confirm', yes: true, id }, { style: 'positive' }),
        button(no, { type: 'confirm', yes: false, id }),
      ],
    },
  };
}

/** What cannot be undone, or reaches others: a bare "ok" that may be about something else is no yes to it. */
const grave: ReadonlySet<Pending['kind']> = new Set([
  'start_over',
  'leave',
  'roles',
  'erasure',
  'nudge',
  'import',
]);

/** For so long, in milliseconds, a typed yes is taken for the answer to a grave question. */
const typedFor = 15 * 60 * 1000;

/** Whether a typed yes may be about something else than the question: then it is asked once more. */
export function isDoubtfulYes({ isPress, now }: Turn, pending: Pending): boolean {
  if (isPress) return false;
  // The bot asked it unbidden, so it may be read and answered much later.
  if (pending.kind === 'locked_out') return pending.isPassed === true;
  const askedAt = pending.until - pendingFor;
  return grave.has(pending.kind) && (pending.isPassed === true || now > askedAt + typedFor);
}

/**
 * Notes that something else was said since a question.
 * @param before what the bot waited for when the turn began
 * @param after what it waits for now
 */
export function passOver({ remember }: Turn, before: Pending | undefined, after: Pending | undefined): void {
  if (after && after === before) remember({ pending: { ...after, isPassed: true } });
}
