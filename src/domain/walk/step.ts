import type { Policy } from '../policy.ts';
import type { PremisesEvent } from '../premises/events.ts';
import type { Account, Premises } from '../premises/record.ts';
import type { Instant, PlainDate } from '../time.ts';
import type { Answer } from './answer.ts';
import type { QuestionId } from './question-ids.ts';
import type { Refusal } from './refusal.ts';
import type { Stage } from './stages.ts';

/** All that the walk looks at to name the next question. */
export interface Situation {
  readonly premises: Premises;
  /** The person who is asked. */
  readonly personId: string;
  readonly policy: Policy;
  readonly now: Instant;
  readonly today: PlainDate;
}

/** The kinds of typed or picked input that a question takes besides its buttons. */
export type InputKind =
  | 'past_date'
  | 'future_date'
  | 'shared_address'
  | 'personal_address'
  | 'names'
  | 'text'
  | 'blocker';

/** What a question takes as its answer: one of the options (buttons), or an input, or either. */
export interface Expectation {
  readonly options: readonly string[];
  readonly input?: InputKind;
}

/** One question of the walk, as data. `next` asks the first one in the list that is open. */
export interface Step {
  readonly id: QuestionId;
  readonly stage: Stage;
  /** Whether this answer is wanted and missing. */
  isOpen(situation: Situation): boolean;
  expects(situation: Situation): Expectation;
  /** The account that the question is about, when it is about one. */
  subject?(situation: Situation): Account | undefined;
  /** Options that keep the question open: "not yet". They are heard, and change at most when the bot asks again. */
  readonly holds?: readonly string[];
  /** The day on which the bot asks again after such an option, when the day on which it would have is there. */
  askAgainOn?(situation: Situation, answer: Answer): PlainDate | undefined;
  /** A reason not to take the answer; undefined takes it. */
  refuse?(situation: Situation, answer: Answer): Refusal | undefined;
  /** The events of an answer, where it is more than "answered". */
  events?(situation: Situation, answer: Answer): readonly PremisesEvent[];
  /** The premises after the answer. */
  apply(premises: Premises, answer: Answer, context: AnswerContext): Premises;
  /** The premises with this answer taken back. Absent: it cannot be taken back. */
  clear?(premises: Premises, accountId: string | undefined, personId: string): Premises;
  /** Whether the pharmacy waits for somebody else now; being asked is then a courtesy, not a stall. */
  isWaiting?(situation: Situation): boolean;
}

/** What an answer's event tells besides the answer itself. */
export interface AnswerContext {
  readonly personId: string;
  readonly at: Instant;
  readonly accountId?: string | undefined;
  readonly askAgainOn?: PlainDate | undefined;
  /** Number of the event in the premises' history: makes new ids without chance. */
  readonly n: number;
}

/** Changes fields of the walk; undefined removes a field. */
export function withWalk(
  premises: Premises,
  change: Partial<Record<keyof Premises['walk'], unknown>>,
): Premises {
  const walk = { ...premises.walk, ...change };
  return { ...premises, walk: withoutUndefined(walk) as Premises['walk'] };
}

/** Changes fields of one account; undefined removes a field. */
export function withAccount(
  premises: Premises,
  accountId: string | undefined,
  change: Partial<Record<keyof Account, unknown>>,
): Premises {
  return {
    ...premises,
    accounts: premises.accounts.map((account) =>
      account.id === accountId ? (withoutUndefined({ ...account, ...change }) as Account) : account,
    ),
  };
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The account of a person on a premises, when the person has said which one is theirs. */
export function accountOf(premises: Premises, personId: string): Account | undefined {
  return premises.accounts.find((account) => account.personId === personId);
}
