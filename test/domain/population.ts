import { loadContent } from '../../src/content/pack.ts';
import type { PremisesEvent, RecordedEvent } from '../../src/domain/premises/events.ts';
import { newPremises } from '../../src/domain/premises/evolve.ts';
import { raiseBlocker } from '../../src/domain/premises/raise-blocker.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import { decideAnswer, recordEvents, settle } from '../../src/domain/walk/decide.ts';
import { next, situation } from '../../src/domain/walk/next.ts';
import type { Situation } from '../../src/domain/walk/step.ts';
import type { Random } from '../support/random.ts';
import { answersTo, waysBack } from './explore.ts';

/** A pharmacy that has lived a while, with everything that happened to it. */
export interface Life {
  readonly premises: Premises;
  readonly events: readonly RecordedEvent[];
}

const policy = loadContent({ policy: 'lpc-page' }).policy;
const hour = 60 * 60 * 1000;

/** Pharmacies of three cells that do what comes into their heads, from a moment until another. */
export function randomLives(random: Random, count: number, from: number, until: number): Life[] {
  return Array.from({ length: count }, (_, index) =>
    live(random, `F${String(index).padStart(4, '0')}`, from + random.below((until - from) / 2), until),
  );
}

function live(random: Random, ods: string, from: number, until: number): Life {
  const name = `Pharmacy ${Number(ods.slice(1))}`;
  const cell = random.pick(['North', 'South', 'Central']);
  const listed = recordEvents(
    newPremises(ods),
    [
      { type: 'listed', ods, name, address: '', postcode: 'ZZ1 1AA' },
      { type: 'cell_set', cell },
    ],
    'import',
    from,
  );
  // Some do not provide the service, whether they ever begin or not.
  const service = recordEvents(
    listed.premises,
    random.below(10) === 0 ? [{ type: 'service_set', provides: false }] : [],
    'import',
    from,
  );
  const { premises, events } = liveOn(random, service.premises, from, until);
  return { premises, events: [...listed.recorded, ...service.recorded, ...events] };
}

/** A pharmacy that does what comes into its head, from a moment until another, and what then happened to it. */
export function liveOn(random: Random, listed: Premises, from: number, until: number): Life {
  const { ods } = listed;
  const me = `tenant:${ods}`;
  const events: RecordedEvent[] = [];
  let premises = listed;
  const record = (happened: readonly PremisesEvent[], by: string, now: number) => {
    const done = recordEvents(premises, happened, by, now);
    premises = done.premises;
    events.push(...done.recorded);
  };
  // Some are fast, some slow, and some never begin.
  const pace = random.pick([0, 6, 24, 24 * 4, 24 * 9]);
  for (let now = from; pace > 0; ) {
    now += (1 + random.below(pace * 2)) * hour;
    if (now >= until) break;
    if (premises.people.length === 0) record([{ type: 'joined', personId: me }], me, now);
    const s = situation(premises, me, policy, now);
    const { happened, by } = whatNext(random, s, ods);
    record(happened, by ?? me, now);
    record(
      settle(situation(premises, me, policy, now), () => 'TULIP-1234'),
      'bot',
      now,
    );
  }
  return { premises, events };
}

function whatNext(
  random: Random,
  s: Situation,
  ods: string,
): { happened: readonly PremisesEvent[]; by?: string } {
  const chance = random.below(100);
  const [blocker] = s.premises.blockers;
  if (chance < 8)
    return { happened: raiseBlocker(s, random.pick(['no_mfa', 'locked_out']), { setAside: true }) };
  if (chance < 25 && blocker)
    return { happened: [{ type: 'blocker_fixed', blockerId: blocker.id, by: 'pharmacy' }] };
  if (chance < 32) return { happened: [...waysBack(s)].at(random.below(3))?.events ?? [] };
  if (next(s).id === 'test_awaited')
    return { happened: [{ type: chance < 40 ? 'test_not_received' : 'test_received' }], by: 'tenant:lead' };
  const { holds = [] } = next(s);
  const answers = answersTo(s, ods).filter((answer) => 'events' in decideAnswer(s, next(s), answer));
  const willing = answers.filter((answer) => answer.kind !== 'option' || !holds.includes(answer.option));
  const choice = chance < 75 && willing.length > 0 ? willing : answers;
  const answer = choice[random.below(Math.max(1, choice.length))];
  const decision = answer && decideAnswer(s, next(s), answer);
  return { happened: decision && 'events' in decision ? decision.events : [] };
}
