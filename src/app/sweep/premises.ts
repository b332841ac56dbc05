import { type Duty, dutiesOf, type Resting } from '../../domain/clocks/duties.ts';
import { eventsOfDuty } from '../../domain/clocks/perform.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { addDays, londonDate } from '../../domain/time.ts';
import { morningOf } from '../../domain/working-time.ts';
import type { Act } from '../act.ts';
import type { Ports } from '../ports.ts';
import { changePremises, withDueAt } from '../premises.ts';
import { actOfBot } from './act-of-bot.ts';
import { type Due, tellDue } from './tell-due.ts';

/**
 * Does what is due about some premises, in one commit: what changes about each, and one message to each person with
 * all that concerns them. Whoever wrote meanwhile makes it begin anew.
 */
export async function doDuties(ports: Ports, codes: readonly string[]): Promise<void> {
  for (;;) {
    const act = actOfBot(ports);
    const premises = [...(await act.work.getMany('premises', codes)).values()];
    const people = await act.work.getMany('person', [...new Set(premises.flatMap((entry) => entry.people))]);
    const resting = restingPeople(act, people);
    const due: Due[] = [];
    for (const entry of premises) due.push(...(await doDue(act, entry, people, resting)));
    await tellDue(act, due, people);
    if (await act.work.commit()) return;
  }
}

/** Until when the reminders of people on leave rest: until the morning after it. */
function restingPeople({ now }: Act, people: ReadonlyMap<string, Person>): Resting {
  const rests = [...people.values()].flatMap(({ id, leaveUntil }): [string, number][] =>
    leaveUntil ? [[id, morningOf(addDays(leaveUntil, 1))]] : [],
  );
  return new Map(rests.filter(([, until]) => until > now));
}

/** Does what is due about one premises. @returns what somebody has to be told */
async function doDue(
  act: Act,
  premises: Premises,
  people: ReadonlyMap<string, Person>,
  resting: Resting,
): Promise<Due[]> {
  const { content, now, work } = act;
  const due = dutiesOf(premises, content.policy, resting).filter(({ dueAt }) => dueAt <= now);
  const events = due.flatMap((duty) => eventsOfDuty(duty, premises, content.policy, londonDate(now)));
  const { premises: after, raised } = await changePremises(act, premises, events);
  work.put('premises', after.ods, withDueAt(after, content.policy, resting));
  return due
    .filter((duty) => duty.kind !== 'reminder' || wantsReminders(duty, people))
    .map((duty) => ({ duty, before: premises, premises: after, raised }));
}

/** Whoever does not want to be reminded, or has left, is not; the reminder counts as done all the same. */
function wantsReminders(
  { personId }: Extract<Duty, { kind: 'reminder' }>,
  people: ReadonlyMap<string, Person>,
): boolean {
  const person = people.get(personId);
  return person !== undefined && !person.remindersOff;
}
