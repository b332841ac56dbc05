import { expect } from 'vitest';
import type { Person } from '../../src/domain/people/person.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import { addDays, londonDate } from '../../src/domain/time.ts';
import { lastMorning } from './reminders.ts';

/** The day on which a pharmacy that waits for the portal, or for head office, is to be asked for the answer. */
function asksOn({ walk }: Premises): string | undefined {
  if (walk.canOpen !== 'no' || walk.arrived) return undefined;
  if (walk.applied) return walk.appliedOn && (walk.followUpOn ?? addDays(walk.appliedOn, 14));
  const { outcome, askAgainOn } = walk.headOffice ?? {};
  return walk.ownership === 'head_office' && outcome !== 'we_apply' ? askAgainOn : undefined;
}

/** A pharmacy that waits was asked on its day, as soon as one of its people was not on leave. */
function expectAsked(premises: Premises, people: ReadonlyMap<string, Person>, morning: string): void {
  const day = asksOn(premises);
  const areAllAway =
    premises.people.length > 0 &&
    premises.people.every((id) => (people.get(id)?.leaveUntil ?? '') >= morning);
  if (day === undefined || day > morning || areAllAway) return;
  expect(premises.walk.followUpAsked, `${premises.ods} was asked for the answer`).toBe(day);
}

/** Nobody is silent for fourteen days, after their last word or after the bot asked, without a blocker. */
function expectNoStall(premises: Premises, morning: string): void {
  const { ods, walk, lastHeardAt, notProviding, blockers } = premises;
  const isOver = walk.confirmed || walk.test?.sentIn !== undefined || notProviding;
  if (lastHeardAt === undefined || isOver || blockers.length > 0) return;
  const day = asksOn(premises);
  const asked = day === undefined || walk.followUpAsked !== day ? day : londonDate(walk.followUpAskedAt ?? 0);
  const [since = ''] = [londonDate(lastHeardAt), asked ?? ''].toSorted().reverse();
  expect(addDays(since, 14) > morning, `${ods} is silent since ${since}`).toBe(true);
}

/** A confirmed mailbox is at risk exactly when fewer than two linked accounts are not locked. */
function expectRisk({ ods, walk, accounts, blockers, atRisk }: Premises): boolean {
  const locked = blockers.flatMap(({ locked = [] }) => locked.map(({ accountId }) => accountId));
  const usable = accounts.filter(({ id, linked }) => linked && !locked.includes(id)).length;
  const isAtRisk = walk.confirmed !== undefined && usable < 2;
  expect(atRisk !== undefined, `${ods}: at risk with ${usable} accounts`).toBe(isAtRisk);
  return isAtRisk;
}

/**
 * After a sweep nothing is left that the bot has to ask or to note by itself, by the test's own arithmetic.
 * @returns how many pharmacies wait for an answer that was asked for, are stalled, and are at risk; how many people are away
 */
export function expectNoSilence(
  all: readonly Premises[],
  people: ReadonlyMap<string, Person>,
  now: number,
): Readonly<Record<'asked' | 'stalled' | 'atRisk' | 'onLeave', number>> {
  const morning = lastMorning(now);
  const open = all.filter(({ listed }) => listed === 'open');
  for (const premises of open) {
    expectAsked(premises, people, morning);
    expectNoStall(premises, morning);
  }
  return {
    onLeave: [...people.values()].filter(({ leaveUntil = '' }) => leaveUntil >= morning).length,
    asked: open.filter(({ walk }) => walk.followUpAsked !== undefined).length,
    stalled: open.filter(({ blockers }) => blockers.some(({ code }) => code === 'stalled')).length,
    atRisk: open.filter(expectRisk).length,
  };
}
