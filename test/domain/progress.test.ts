import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import { evolve, newPremises } from '../../src/domain/premises/evolve.ts';
import { funnel, median } from '../../src/domain/questions/funnel.ts';
import { trend } from '../../src/domain/questions/trend.ts';
import { happenedSince } from '../../src/domain/questions/week.ts';
import { stepOf } from '../../src/domain/walk/next.ts';
import { stages } from '../../src/domain/walk/stages.ts';
import { seededRandom } from '../support/random.ts';
import { type Life, randomLives } from './population.ts';

const day = 24 * 60 * 60 * 1000;
const beginning = Date.UTC(2026, 2, 2, 10);
const now = Date.UTC(2026, 10, 18, 15);
const today = '2026-11-18';

/** The Mondays of the twelve weeks that end with the present one; the clocks go back on 25 October. */
const mondays = [
  ...['2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12'],
  ...['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'],
];

describe.each([1, 2, 3])('the lives of 150 pharmacies, seed %i', (seed) => {
  const lives = randomLives(seededRandom(seed), 150, beginning, now);
  const premises = lives.map((life) => life.premises);

  it('are worth counting', () => {
    const statuses = Map.groupBy(premises, ({ mailbox }) => mailbox.status);
    expect([...statuses.keys()].toSorted()).toEqual([
      'confirmed',
      'none',
      'says_it_has_one',
      'unknown',
      'waiting',
    ]);
    expect(premises.filter(({ mailbox }) => mailbox.trail.length > 6).length).toBeGreaterThan(20);
  });

  it('give the same records when their events are replayed', () => {
    for (const { premises: stored, events } of lives)
      expect(events.reduce(evolve, newPremises(stored.ods))).toEqual(stored);
  });

  it('keep a trail that ends with the present and never grows', () => {
    for (const { mailbox } of premises) {
      expect(mailbox.trail.at(-1)?.status).toBe(mailbox.status);
      expect(mailbox.trail.length).toBeLessThanOrEqual(14);
    }
  });

  it('stood at the end of each week as their events up to then say', () => {
    const weeks = trend(premises, today);
    const counted = lives.filter(counts);
    expect(weeks.map(({ monday }) => monday)).toEqual(mondays);
    weeks.forEach(({ counts }, index) => {
      const end = index < 11 ? londonMidnight(mondays[index + 1] ?? '') : now + 1;
      const stood = counted.flatMap((life) => statusAt(life, end) ?? []);
      const count = (status: string) => stood.filter((entry) => entry === status).length;
      expect(counts).toEqual({
        total: stood.length,
        confirmed: count('confirmed'),
        says: count('says_it_has_one'),
        lack: count('none') + count('waiting') + count('unknown'),
        none: count('none'),
        waiting: count('waiting'),
        unknown: count('unknown'),
      });
    });
  });

  it('have come as far as their events say, in the time between', () => {
    const firsts = lives.filter(counts).map(({ events }) => stages.map((stage) => firstAt(events, stage)));
    const { total, parts, whole } = funnel(premises);
    expect(total).toBe(firsts.length);
    expect(total).toBeLessThan(150);
    parts.forEach(({ stage, reached, took }, index) => {
      expect(reached, stage).toBe(
        firsts.filter((first) => first.slice(index).some((at) => at !== undefined)).length,
      );
      expect(took, stage).toEqual(index === 0 ? undefined : middle(firsts, index - 1, index));
    });
    expect(whole).toEqual(middle(firsts, 0, stages.length - 1));
    expect(whole?.over).toBeGreaterThan(5);
  });

  it('did in the last week what their events of that week say', () => {
    const from = now - 7 * day;
    const recent = lives.flatMap(({ events }) => events).filter(({ at }) => at >= from);
    const found = happenedSince({ from, premises, events: recent, alerts: [] });
    const told = Object.fromEntries(found.map(({ what, count, codes }) => [what, { count, codes }]));
    const own = (wanted: (entry: RecordedEvent, life: Life) => boolean) =>
      lives.flatMap((life) => life.events.filter((entry) => entry.at >= from && wanted(entry, life)));
    const places = (entries: readonly RecordedEvent[]) => new Set(entries.map(({ ods }) => ods));
    const type = (name: string) => own(({ event }) => event.type === name);
    const options =
      (...wanted: string[]) =>
      ({ event }: RecordedEvent) =>
        event.type === 'answered' && event.answer.kind === 'option' && wanted.includes(event.answer.option);

    const begun = lives.filter(({ events }) => (firstAt(events, 'pharmacy') ?? 0) >= from);
    expect(new Set(told.started?.codes)).toEqual(new Set(begun.map(({ premises: { ods } }) => ods)));
    const confirmed = own(
      ({ event }, life) => event.type === 'test_received' && !!life.premises.walk.confirmed,
    );
    expect(new Set(told.confirmed?.codes)).toEqual(places(confirmed));
    const applied = own(
      (entry, life) =>
        options('applied', 'head_office_applied')(entry) && life.premises.walk.applied === true,
    );
    expect(new Set(told.applied?.codes)).toEqual(places(applied));
    const says = own(
      (entry, { premises: { mailbox } }) =>
        ['says_it_has_one', 'confirmed'].includes(mailbox.status) &&
        entry.event.type === 'answered' &&
        ['can_open', 'look_first', 'portal_answer'].includes(entry.event.question) &&
        options('yes', 'cannot', 'found_can_open', 'found_cannot_open', 'arrived')(entry),
    );
    expect(new Set(told.says?.codes)).toEqual(places(says));
    for (const name of ['blocker_raised', 'blocker_fixed']) {
      const ids = type(name).map(({ event }) => ('blockerId' in event ? event.blockerId : ''));
      expect(told[name]?.count).toBe(new Set(ids).size);
      expect(new Set(told[name]?.codes)).toEqual(places(type(name)));
    }
    expect(told.joined?.count).toBe(type('joined').length);
    expect(told.blocker_raised?.count).toBeGreaterThan(0);
  });
});

it('tells alerts of the week by when they were raised and solved, and of these pharmacies only', () => {
  const premises = { ...newPremises('FA001'), name: 'One' };
  const alert = (
    id: string,
    raisedAt: number,
    state: 'raised' | 'solved' | 'withdrawn',
    closedAt?: number,
  ) => ({
    ...{ id, ods: id.slice(0, 5), raisedAt, state },
    ...(closedAt === undefined ? {} : { closedAt }),
  });
  const alerts = [
    alert('FA001-1', 50, 'solved', 120),
    alert('FA001-2', 110, 'raised'),
    alert('FA001-3', 110, 'withdrawn', 115),
    alert('FB001-1', 110, 'solved', 115),
  ];
  const found = happenedSince({ from: 100, premises: [premises], events: [], alerts });
  expect(found.filter(({ count }) => count > 0)).toEqual([
    { what: 'alert_raised', count: 2, codes: ['FA001'] },
    { what: 'alert_solved', count: 1, codes: ['FA001'] },
  ]);
});

it('takes the middle of numbers', () => {
  expect(median([])).toBeUndefined();
  expect(median([5])).toBe(5);
  expect(median([9, 1])).toBe(5);
  expect(median([9, 1, 2])).toBe(2);
});

/** Whether numbers speak of a pharmacy: the list says that it provides the service, or its mailbox is confirmed. */
function counts({ premises, events }: Life): boolean {
  const isOut = events.some(({ event }) => event.type === 'service_set' && !event.provides);
  return !isOut || premises.walk.confirmed !== undefined;
}

/** The status that the events before an instant add up to; nothing before the first of them. */
function statusAt({ premises, events }: Life, end: number): string | undefined {
  const before = events.filter(({ at }) => at < end);
  return before.length === 0 ? undefined : before.reduce(evolve, newPremises(premises.ods)).mailbox.status;
}

/** When the events first show a part of the walk. */
function firstAt(events: readonly RecordedEvent[], stage: string): number | undefined {
  const shows = ({ event, by }: RecordedEvent): boolean => {
    if (stage === 'pharmacy') return by.startsWith('tenant:F');
    if (stage === 'test' && event.type === 'test_word_given') return true;
    if (stage === 'ready' && event.type === 'test_received') return true;
    return event.type === 'answered' && stepOf(event.question).stage === stage;
  };
  const times = events.filter(shows).map(({ at }) => at);
  return times.length === 0 ? undefined : Math.min(...times);
}

function middle(
  firsts: readonly (readonly (number | undefined)[])[],
  from: number,
  to: number,
): { days: number; over: number } | undefined {
  const spans = firsts
    .map((first) => (first[to] ?? Number.NaN) - (first[from] ?? Number.NaN))
    .filter((span) => span >= 0)
    .sort((a, b) => a - b);
  if (spans.length === 0) return undefined;
  const [low = 0, high = 0] = [spans[Math.ceil(spans.length / 2) - 1], spans[Math.floor(spans.length / 2)]];
  return { days: (low + high) / 2 / day, over: spans.length };
}

/** Midnight in London: in winter that of UTC, in summer an hour before it. */
function londonMidnight(date: string): number {
  const isSummer = date < '2026-10-26';
  return Date.parse(`${date}T00:00:00Z`) - (isSummer ? day / 24 : 0);
}
