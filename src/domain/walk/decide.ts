import { riskEvents } from '../clocks/health.ts';
import type { PremisesEvent, RecordedEvent } from '../premises/events.ts';
import { evolve } from '../premises/evolve.ts';
import type { Premises } from '../premises/record.ts';
import { addDays, type Instant } from '../time.ts';
import type { Answer } from './answer.ts';
import { next, steps } from './next.ts';
import type { QuestionId } from './question-ids.ts';
import type { Refusal } from './refusal.ts';
import type { InputKind, Situation, Step } from './step.ts';
import { needsTestWord } from './steps/test-message.ts';

/** An answer either becomes events, or is refused with a reason and changes nothing. */
export type Decision = { readonly events: readonly PremisesEvent[] } | { readonly refused: Refusal };

/** The furthest back that a date of something done may lie, and the furthest ahead that we wait, in days. */
const longestAgo = 3 * 366;
const longestAhead = 366;

/** Decides what the answer to a question does. */
export function decideAnswer(s: Situation, step: Step, answer: Answer): Decision {
  const refused = refuseShape(s, step, answer) ?? step.refuse?.(s, answer);
  if (refused) return { refused };
  if (step.events) return { events: step.events(s, answer) };
  const accountId = step.subject?.(s)?.id;
  const askAgainOn = step.askAgainOn?.(s, answer);
  const about = { ...(accountId ? { accountId } : {}), ...(askAgainOn ? { askAgainOn } : {}) };
  return { events: [{ type: 'answered', question: step.id, answer, ...about }] };
}

const inputAnswers: Readonly<Record<InputKind, Answer['kind']>> = {
  past_date: 'date',
  future_date: 'date',
  shared_address: 'address',
  personal_address: 'address',
  names: 'names',
  text: 'text',
  blocker: 'blocker',
};

function refuseShape(s: Situation, step: Step, answer: Answer): Refusal | undefined {
  const { options, input } = step.expects(s);
  if (answer.kind === 'option') return options.includes(answer.option) ? undefined : 'not_an_answer';
  if (!input || inputAnswers[input] !== answer.kind) return 'not_an_answer';
  if (answer.kind !== 'date') return undefined;
  if (input === 'past_date') return refusePast(s, answer.date);
  return refuseFuture(s, answer.date);
}

function refusePast({ today }: Situation, date: string): Refusal | undefined {
  if (date > today) return 'date_in_future';
  return date < addDays(today, -longestAgo) ? 'date_too_far' : undefined;
}

function refuseFuture({ today }: Situation, date: string): Refusal | undefined {
  if (date <= today) return 'date_in_past';
  return date > addDays(today, longestAhead) ? 'date_too_far' : undefined;
}

/** The answer that "back" takes back: this person's newest one. */
export function lastAnswer({ premises, personId }: Situation): PremisesEvent | undefined {
  const entry = premises.trail.findLast(({ by }) => by === personId);
  return entry && takeBack(entry.question as QuestionId, entry.accountId);
}

/** The answers that may be corrected, in the order of the walk. */
export function correctable({
  premises,
}: Situation): readonly { question: QuestionId; accountId?: string }[] {
  const order = new Map(steps.map((step, index) => [step.id, index]));
  return premises.trail
    .map(({ question, accountId }) => ({
      question: question as QuestionId,
      ...(accountId ? { accountId } : {}),
    }))
    .toSorted((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0));
}

/** The event that opens a question again. */
export function takeBack(question: QuestionId, accountId?: string): PremisesEvent {
  return { type: 'taken_back', question, ...(accountId ? { accountId } : {}) };
}

/** How events were said, where it was not by the one who acts, or not now. */
export interface Saying {
  /** The person who acted for a pharmacy that is not on Teams. */
  readonly actedBy?: string;
  /** When an event was said, if it was earlier. */
  saidAt?(event: PremisesEvent): Instant | undefined;
}

/** A premises after events, and the events as they are kept. */
export interface Recorded {
  readonly premises: Premises;
  readonly recorded: readonly RecordedEvent[];
}

/**
 * Numbers events and applies them in order.
 * @param by a person's id, `bot` or `import`
 */
export function recordEvents(
  premises: Premises,
  events: readonly PremisesEvent[],
  by: string,
  at: Instant,
  { actedBy, saidAt }: Saying = {},
): Recorded {
  let after = premises;
  const recorded: RecordedEvent[] = [];
  for (const event of events) {
    const said = saidAt?.(event);
    const entry = {
      ods: premises.ods,
      n: after.events + 1,
      at,
      by,
      event,
      ...(actedBy ? { actedBy } : {}),
      ...(said ? { saidAt: said } : {}),
    };
    after = evolve(after, entry);
    recorded.push(entry);
  }
  return { premises: after, recorded };
}

/**
 * What the bot itself has to do before the next question can be asked: note that the mailbox is at risk, or is so no
 * more, and give a one-time word for the test message.
 * @param newWord a fresh word that nobody can guess.
 */
export function settle(s: Situation, newWord: () => string): readonly PremisesEvent[] {
  const risk = riskEvents(s.premises, s.policy);
  if (next(s).id !== 'send_test' || !needsTestWord(s)) return risk;
  const expiresAt = s.now + s.policy.testWordDays * 24 * 60 * 60 * 1000;
  return [...risk, { type: 'test_word_given', word: newWord(), expiresAt }];
}
