import { type BlockerCode, blockerCodes } from '../../src/domain/blocker.ts';
import { dutiesOf } from '../../src/domain/clocks/duties.ts';
import { eventsOfDuty } from '../../src/domain/clocks/perform.ts';
import { pharmacyId } from '../../src/domain/people/person.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { PremisesEvent, RecordedEvent } from '../../src/domain/premises/events.ts';
import { newPremises } from '../../src/domain/premises/evolve.ts';
import { raiseBlocker } from '../../src/domain/premises/raise-blocker.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import {
  correctable,
  decideAnswer,
  lastAnswer,
  recordEvents,
  settle,
  takeBack,
} from '../../src/domain/walk/decide.ts';
import { next, situation } from '../../src/domain/walk/next.ts';
import type { Situation } from '../../src/domain/walk/step.ts';
import { accountOf } from '../../src/domain/walk/step.ts';
import type { Random } from '../support/random.ts';
import { answersOf } from './answers-at-random.ts';
import { dayOf, plusDays } from './days.ts';

const hour = 60 * 60 * 1000;
const lead = 'tenant:lead';

/** A pharmacy with everything that has happened to it. */
export interface Lived {
  readonly premises: Premises;
  readonly history: readonly RecordedEvent[];
}

/** What a pharmacy is called, and its cell. */
export interface Listed {
  readonly ods: string;
  readonly name: string;
  readonly cell?: string | undefined;
}

/** The time and the rules that a pharmacy lives in. */
export interface Times {
  readonly from: number;
  readonly until: number;
  readonly policy: Policy;
  readonly cells: readonly [string, ...string[]];
  readonly mostHappenings: number;
}

interface Life {
  readonly random: Random;
  readonly times: Times;
  readonly listed: Extract<PremisesEvent, { type: 'listed' }>;
  readonly history: RecordedEvent[];
  premises: Premises;
  now: number;
}

/**
 * Lets a pharmacy live: its people, its lead and the bot do at random what they could do, and the bot's own rules
 * decide what comes of it.
 */
export function live({ ods, name, cell }: Listed, times: Times, random: Random): Lived {
  const listed = { type: 'listed', ods, name, address: '1 High Street', postcode: 'ZZ1 1AA' } as const;
  const life: Life = { random, times, listed, history: [], premises: newPremises(ods), now: times.from };
  record(life, 'import', [listed]);
  if (cell !== undefined) record(life, 'import', [{ type: 'cell_set', cell }]);
  // Some are through in a day and then never heard of again, others take a year.
  const pace = random.pick([1, 10, 60, 300]);
  for (let left = random.below(times.mostHappenings); left > 0; left -= 1) {
    life.now += 60_000 * (1 + random.below(2 * 60 * pace));
    if (life.now > times.until) break;
    random.pick(happenings)(life);
  }
  return { premises: life.premises, history: life.history };
}

/** A pharmacy of which the list says that it does not provide the service, and that never begins. */
export function stayOut({ ods, name, cell }: Listed, { from }: Times): Lived {
  const listed = { type: 'listed', ods, name, address: '1 High Street', postcode: 'ZZ1 1AA' } as const;
  const events: PremisesEvent[] = [listed, { type: 'service_set', provides: false }];
  if (cell !== undefined) events.push({ type: 'cell_set', cell });
  const { premises, recorded } = recordEvents(newPremises(ods), events, 'import', from);
  return { premises, history: recorded };
}

function record(life: Life, by: string, events: readonly PremisesEvent[], actedBy?: string): void {
  const said = recordEvents(life.premises, events, by, life.now, actedBy ? { actedBy } : {});
  const own = settle(situation(said.premises, by, life.times.policy, life.now), () => 'TULIP-1234');
  const settled = recordEvents(said.premises, own, 'bot', life.now);
  life.premises = settled.premises;
  life.history.push(...said.recorded, ...settled.recorded);
}

/** One of the pharmacy's people says something; where there is nobody, its lead does for it. */
function say(life: Life, decide: (s: Situation) => readonly PremisesEvent[]): void {
  const { premises, random, times, now } = life;
  const [first, ...others] = premises.people;
  const by = first ? random.pick([first, ...others]) : pharmacyId(premises.ods);
  record(life, by, decide(situation(premises, by, times.policy, now)), first ? undefined : lead);
}

function answers(life: Life): void {
  say(life, (s) => {
    const step = next(s);
    const [first, ...others] = answersOf(s, step, life.random);
    const decision = first && decideAnswer(s, step, life.random.pick([first, ...others]));
    return decision && 'events' in decision ? decision.events : [];
  });
}

function goesBack(life: Life): void {
  say(life, (s) => {
    const [first, ...others] = correctable(s).map((found) => takeBack(found.question, found.accountId));
    const back = lastAnswer(s);
    const ways = [...(first ? [life.random.pick([first, ...others])] : []), ...(back ? [back] : [])];
    return ways.slice(0, 1);
  });
}

function startsOver(life: Life): void {
  if (life.random.below(4) === 0) say(life, () => [{ type: 'started_over' }]);
}

function getsStuck(life: Life): void {
  const code = life.random.pick<BlockerCode>(['locked_out', 'lost_everything', ...blockerCodes]);
  say(life, (s) => raiseBlocker(s, code, { setAside: false }));
}

function isFixed(life: Life): void {
  const [first, ...others] = life.premises.blockers;
  if (!first) return;
  const { id: blockerId } = life.random.pick([first, ...others]);
  if (life.random.below(2) === 0) say(life, () => [{ type: 'blocker_fixed', blockerId, by: 'pharmacy' }]);
  else record(life, lead, [{ type: 'blocker_fixed', blockerId, by: 'lead' }]);
}

/** The lead opens a case again that was thought to be fixed. */
function isStuckAgain(life: Life): void {
  const [first, ...others] = life.history.filter(({ event }) => event.type === 'blocker_raised');
  if (!first) return;
  const { event, by } = life.random.pick([first, ...others]);
  if (event.type !== 'blocker_raised') return;
  if (life.premises.blockers.some(({ id }) => id === event.blockerId)) return;
  const followUpOn = plusDays(dayOf(life.now), 3);
  const { blockerId } = event;
  record(
    life,
    by,
    [
      { ...event, followUpOn, setAside: true },
      { type: 'lead_told', blockerId },
    ],
    lead,
  );
}

function needsLead(life: Life): void {
  const [blocker] = life.premises.blockers;
  if (blocker) say(life, () => [{ type: 'lead_told', blockerId: blocker.id }]);
}

function looksForTest(life: Life): void {
  const { premises, times, now, random } = life;
  const { walk } = premises;
  if (walk.test?.sentIn === undefined || walk.confirmed) return;
  const s = situation(premises, lead, times.policy, now);
  const isThere = random.below(4) > 0;
  record(
    life,
    lead,
    isThere
      ? [{ type: 'test_received' }]
      : [{ type: 'test_not_received' }, ...raiseBlocker(s, 'test_not_received', { setAside: true })],
  );
}

function reports(life: Life): void {
  say(life, ({ premises, personId, today }) => {
    const account = accountOf(premises, personId);
    if (!account) return [];
    const on = plusDays(today, -life.random.below(life.random.pick([1, 5, 60])));
    const what = life.random.pick<'logged_in' | 'password_changed'>(['logged_in', 'password_changed']);
    return [{ type: 'reported', what, on, accountId: account.id }];
  });
}

function isSwept(life: Life): void {
  const { premises, times, now } = life;
  for (const duty of dutiesOf(premises, times.policy).filter(({ dueAt }) => dueAt <= now))
    record(
      life,
      'bot',
      eventsOfDuty(duty, life.premises, times.policy, {
        today: dayOf(now),
        canAsk: premises.people.length > 0,
      }),
    );
}

function cannotBeReached(life: Life): void {
  const { premises, times, now, random } = life;
  if (premises.people.length === 0 || random.below(3) > 0) return;
  record(
    life,
    'bot',
    raiseBlocker(situation(premises, 'bot', times.policy, now), 'undeliverable', { setAside: true }),
  );
}

function joins(life: Life): void {
  const personId = `tenant:${life.premises.ods}-${life.random.below(4)}`;
  if (life.premises.people.includes(personId)) return;
  const isNamed = life.random.below(3) > 0;
  if (isNamed) {
    record(life, personId, [{ type: 'joined', personId }]);
    return;
  }
  record(life, personId, [{ type: 'claimed', personId }]);
  life.now += hour;
  const outcome = life.random.pick<'approved' | 'refused' | 'withdrawn'>([
    'approved',
    'refused',
    'withdrawn',
  ]);
  record(life, lead, [
    { type: 'claim_ended', personId, outcome },
    ...(outcome === 'approved' ? [{ type: 'joined', personId } as const] : []),
  ]);
}

function leaves(life: Life): void {
  const [personId] = life.premises.people;
  if (personId && life.random.below(3) === 0) record(life, personId, [{ type: 'left', personId }]);
}

function isInTheLists(life: Life): void {
  const { random, premises, listed, times } = life;
  const event = random.pick<PremisesEvent>([
    { type: 'closed' },
    listed,
    { type: 'cell_set', cell: random.pick(times.cells) },
    { type: 'service_set', provides: random.below(2) === 0 },
    { type: 'roster_person_added', email: 'named@pharmacy.example' },
  ]);
  // Most pharmacies stay open.
  if (event.type === 'closed' && random.below(3) > 0) return;
  if (event.type === 'listed' && premises.listed === 'open') return;
  record(life, 'import', [event]);
}

/** What can happen; what happens often stands here often. */
const happenings: readonly [(life: Life) => void, ...((life: Life) => void)[]] = [
  joins,
  joins,
  ...Array<typeof answers>(18).fill(answers),
  goesBack,
  startsOver,
  getsStuck,
  getsStuck,
  isFixed,
  isFixed,
  isStuckAgain,
  needsLead,
  looksForTest,
  looksForTest,
  reports,
  reports,
  isSwept,
  cannotBeReached,
  leaves,
  isInTheLists,
];
