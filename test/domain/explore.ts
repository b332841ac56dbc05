import { loadContent } from '../../src/content/pack.ts';
import { blockerCodes } from '../../src/domain/blocker.ts';
import type { PremisesEvent } from '../../src/domain/premises/events.ts';
import { newPremises } from '../../src/domain/premises/evolve.ts';
import { raiseBlocker } from '../../src/domain/premises/raise-blocker.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import { addDays } from '../../src/domain/time.ts';
import { walkState } from '../../src/domain/walk/abstraction.ts';
import type { Answer } from '../../src/domain/walk/answer.ts';
import {
  correctable,
  decideAnswer,
  lastAnswer,
  recordEvents,
  settle,
  takeBack,
} from '../../src/domain/walk/decide.ts';
import { isReady, next, situation } from '../../src/domain/walk/next.ts';
import type { InputKind, Situation } from '../../src/domain/walk/step.ts';

/** A state of the walk that was reached, with one premises that is in it. */
export interface Reached {
  readonly key: string;
  readonly premises: Premises;
  readonly now: number;
  readonly question: string;
  readonly isReady: boolean;
  /** The states that one action leads to, by the action's name. */
  readonly ways: Map<string, string>;
}

export const me = 'tenant:me';
const policy = loadContent({ policy: 'lpc-page' }).policy;
const day = 24 * 60 * 60 * 1000;
const beginning = Date.UTC(2026, 10, 2, 10);

/** One answer of each kind that an input can take, for the pharmacy FAD37. */
function sampleAnswers(input: InputKind | undefined, { today }: Situation): Answer[] {
  const names = (...labels: string[]): Answer => ({
    kind: 'names',
    names: labels.map((label) => (label === 'me' ? { label: 'Amara', personId: me } : { label })),
  });
  switch (input) {
    case 'past_date':
      return [{ kind: 'date', date: addDays(today, -3) }];
    case 'future_date':
      return [{ kind: 'date', date: addDays(today, 9) }];
    case 'shared_address':
      return [
        'pharmacy.fad37@nhs.net',
        'nhspharmacy.hill.bracken.hillfad37@nhs.net',
        'alpha.pharmacy@nhs.net',
      ].map((address) => ({ kind: 'address', address }));
    case 'personal_address':
      return [{ kind: 'address', address: 'amara.okafor@nhs.net' }];
    case 'names':
      return [names('me'), names('me', 'Sam'), names('Sam'), names('Sam', 'Jo'), names('Kim')];
    case 'text':
      return [{ kind: 'text', text: 'Sam in IT' }];
    case 'blocker':
      return blockerCodes
        .filter((code) => ['locked_out', 'no_mfa'].includes(code))
        .map((code) => ({ kind: 'blocker', code }));
    case undefined:
      return [];
  }
}

/** The ways back: taking back the last answer, correcting any, starting over. */
export function* waysBack(s: Situation): Generator<{ name: string; events: readonly PremisesEvent[] }> {
  const back = lastAnswer(s);
  if (back) yield { name: 'back', events: [back] };
  for (const { question, accountId } of correctable(s)) {
    yield { name: `correct ${question}`, events: [takeBack(question, accountId)] };
  }
  yield { name: 'start over', events: [{ type: 'started_over' }] };
}

/** Everything that can happen in a situation on the way on: answers, being stuck, the lead's part, and time. */
function* happenings(
  s: Situation,
): Generator<{ name: string; events: readonly PremisesEvent[]; wait?: number }> {
  const step = next(s);
  const { options, input } = step.expects(s);
  const answers: Answer[] = [
    ...options.map((option): Answer => ({ kind: 'option', option })),
    ...sampleAnswers(input, s),
  ];
  for (const answer of answers) {
    const decision = decideAnswer(s, step, answer);
    if ('events' in decision) yield { name: `answer ${JSON.stringify(answer)}`, events: decision.events };
  }
  yield { name: 'stuck, normal', events: raiseBlocker(s, 'no_mfa', { setAside: false }) };
  yield { name: 'stuck, severe', events: raiseBlocker(s, 'locked_out', { setAside: false }) };
  for (const { id } of s.premises.blockers.slice(0, 1)) {
    yield { name: 'need lead', events: [{ type: 'lead_told', blockerId: id }] };
    yield { name: 'fixed', events: [{ type: 'blocker_fixed', blockerId: id, by: 'pharmacy' }] };
    yield { name: 'lead solves', events: [{ type: 'blocker_fixed', blockerId: id, by: 'lead' }] };
  }
  if (step.id === 'test_awaited') {
    yield { name: 'test received', events: [{ type: 'test_received' }] };
    yield {
      name: 'test not received',
      events: [{ type: 'test_not_received' }, ...raiseBlocker(s, 'test_not_received', { setAside: true })],
    };
  }
  yield { name: '15 days pass', events: [], wait: 15 * day };
}

function keyOf(s: Situation): string {
  return JSON.stringify(walkState(s));
}

/** Answers the open question as somebody does who gets on: undefined when nothing is left to answer. */
export function getOn(s: Situation): Situation | undefined {
  const step = next(s);
  if (step.id === 'test_awaited') return afterwards(s, [{ type: 'test_received' }], 0);
  const { options, input } = step.expects(s);
  const willing = options.find((option) => !step.holds?.includes(option));
  const sample = sampleAnswers(input, s).findLast((answer) => 'events' in decideAnswer(s, step, answer));
  const answer: Answer | undefined = willing ? { kind: 'option', option: willing } : sample;
  if (!answer) return undefined;
  const decision = decideAnswer(s, step, answer);
  return 'events' in decision ? afterwards(s, decision.events, 0) : undefined;
}

/** The answers that can be given to the open question of a pharmacy. */
export function answersTo(s: Situation, ods: string): Answer[] {
  const { options, input } = next(s).expects(s);
  const samples = sampleAnswers(input, s).map(
    (answer): Answer =>
      answer.kind === 'address'
        ? { ...answer, address: answer.address.replace('fad37', ods.toLowerCase()) }
        : answer,
  );
  return [...options.map((option): Answer => ({ kind: 'option', option })), ...samples];
}

/** The situation that a reached state stands for. */
export function situationOf({ premises, now }: Reached): Situation {
  return situation(premises, me, policy, now);
}

/** Goes through all states that can be reached from a pharmacy of which nothing is known, breadth first. */
export function exploreWalk(): Map<string, Reached> {
  const listed = recordEvents(
    newPremises('FAD37'),
    [
      {
        type: 'listed',
        ods: 'FAD37',
        name: 'Bracken Hill Pharmacy',
        address: '12 High Street',
        postcode: 'ZZ1 1AA',
      },
      { type: 'cell_set', cell: 'North' },
      { type: 'joined', personId: me },
    ],
    me,
    beginning,
  ).premises;
  const reached = new Map<string, Reached>();
  const queue: Situation[] = [situation(listed, me, policy, beginning)];
  const add = (s: Situation): string => {
    const key = keyOf(s);
    if (reached.has(key)) return key;
    if (reached.size > 50_000) throw new Error('The walk has more states than a person could ever check.');
    const { premises, now } = s;
    reached.set(key, {
      key,
      premises,
      now,
      question: next(s).id,
      isReady: isReady(premises, policy),
      ways: new Map(),
    });
    queue.push(s);
    return key;
  };
  add(queue.splice(0, 1)[0] as Situation);
  for (let s = queue.shift(); s; s = queue.shift()) {
    const from = reached.get(keyOf(s));
    for (const { name, events, wait = 0 } of happenings(s)) {
      from?.ways.set(name, add(afterwards(s, events, wait)));
    }
  }
  return reached;
}

/** The situation after events, with what the bot itself does then. */
export function afterwards(s: Situation, events: readonly PremisesEvent[], wait: number): Situation {
  const now = s.now + wait;
  const said = recordEvents(s.premises, events, me, now).premises;
  const own = settle(situation(said, me, policy, now), () => 'TULIP-1234');
  return situation(recordEvents(said, own, 'bot', now).premises, me, policy, now);
}
