import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/pack.ts';
import { walkState } from '../../src/domain/walk/abstraction.ts';
import { isReady, next, situation } from '../../src/domain/walk/next.ts';
import { questionIds } from '../../src/domain/walk/question-ids.ts';
import type { Situation } from '../../src/domain/walk/step.ts';
import { seededRandom } from '../support/random.ts';
import { afterwards, exploreWalk, getOn, me, situationOf, waysBack } from './explore.ts';

const { policy } = loadContent({ policy: 'lpc-page' });
const reached = exploreWalk();

/** Whether somebody who answers what is asked comes to "ready" in a number of answers that a person can give. */
function getsReady(from: Situation): boolean {
  let s: Situation | undefined = from;
  for (let count = 0; s && count < 60; count += 1) {
    if (isReady(s.premises, policy)) return true;
    s = getOn(s);
  }
  return false;
}

describe('all states of the walk that can be reached', () => {
  it('are finitely many, and ask every question there is', () => {
    process.stdout.write(`The walk has ${reached.size} reachable states.\n`);
    expect(reached.size).toBeGreaterThan(100);
    expect([...new Set([...reached.values()].map(({ question }) => question))].toSorted()).toEqual(
      [...questionIds].toSorted(),
    );
  });

  it('have no dead end: each has a way on to another state', () => {
    const deadEnds = [...reached.values()].filter(({ key, ways }) =>
      [...ways.values()].every((to) => to === key),
    );
    expect(deadEnds).toEqual([]);
  });

  it('all lead to "ready", without starting over and without correcting', () => {
    const into = new Map<string, Set<string>>();
    for (const { key, ways } of reached.values()) {
      for (const [name, to] of ways) {
        if (name.startsWith('stuck')) continue;
        into.set(to, (into.get(to) ?? new Set()).add(key));
      }
    }
    const canBeReady = new Set([...reached.values()].filter(({ isReady }) => isReady).map(({ key }) => key));
    const queue = [...canBeReady];
    for (let key = queue.pop(); key; key = queue.pop()) {
      for (const from of into.get(key) ?? []) {
        if (canBeReady.has(from)) continue;
        canBeReady.add(from);
        queue.push(from);
      }
    }
    const stranded = [...reached.values()].filter(({ key }) => !canBeReady.has(key));
    expect(stranded.map(({ key, question }) => ({ question, key })).slice(0, 5)).toEqual([]);
  });

  it('lead to "ready" after any one answer was taken back or corrected, and after starting over', () => {
    const lost: string[] = [];
    for (const state of reached.values()) {
      const s = situationOf(state);
      for (const { name, events } of waysBack(s)) {
        if (!getsReady(afterwards(s, events, 0))) lost.push(`${name} at ${state.question}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('lead to "ready" after several corrections in a row', () => {
    const random = seededRandom(7);
    const lost: string[] = [];
    for (const state of reached.values()) {
      let s = situationOf(state);
      const names: string[] = [];
      for (let count = 0; count < 4; count += 1) {
        const [first, ...others] = [...waysBack(s)];
        if (!first) break;
        const way = random.pick([first, ...others]);
        names.push(way.name);
        s = afterwards(s, way.events, 0);
        s = getOn(s) ?? s;
      }
      if (!getsReady(s)) lost.push(names.join(', '));
    }
    expect(lost).toEqual([]);
  });

  it('name the next question: it depends on nothing that the abstraction leaves out', () => {
    for (const { premises, now, question, key } of reached.values()) {
      // What `next` must not look at: numbers, names, days. Changing them changes neither the state nor the question.
      const changed = {
        ...premises,
        events: premises.events + 7,
        name: 'Another Pharmacy',
        trail: [],
        walk: { ...premises.walk, turn: 99, ...(premises.walk.ticket ? { ticket: 'INC9' } : {}) },
        accounts: premises.accounts.map((account) => ({ ...account, label: `${account.label}x` })),
      };
      const s = situation(changed, me, policy, now);
      expect(next(s).id).toBe(question);
      expect(JSON.stringify(walkState(s))).toBe(key);
    }
  });
});
