import { dutiesOf, type Resting } from '../../domain/clocks/duties.ts';
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
    const readers = [...people.values()].filter(({ id, remindersOff }) => !remindersOff && !resting.has(id));
    const due: Due[] = [];
    for (const entry of premises) due.push(...(await doDue(act, entry, readers, resting)));
    await tellDue(act, due, readers);
    if (await act.work.commit()) return;
  }
}

/** Until when people on leave are not to be written to: until the morning after it. */
function restingPeople({ now }: Act, people: ReadonlyMap<string, Person>): Resting {
  const rests = [...people.values()].flatMap(({ id, leaveUntil }): [string, number][] =>
    leaveUntil ? [[id, morningOf(addDays(leaveUntil, 1))]] : [],
  );
  return new Map(rests.filter(([, until]) => until > now));
}

/**
 * Does what is due about one premises. What nobody wants to read counts as done all the same.
 * @param readers those whom the bot may write to by itself
 */
async function doDue(
  act: Act,
  premises: Premises,
  readers: readonly Person[],
  resting: Resting,
): Promise<Due[]> {
  const { content, now, work } = act;
  const due = dutiesOf(premises, content.policy, resting).filter(({ dueAt }) => dueAt <= now);
  const how = { today: londonDate(now), canAsk: readers.some(({ id }) => premises.people.includes(id)) };
  const events = due.flatMap((duty) => eventsOfDuty(duty, premises, content.policy, how));
  const { premises: after, raised } = await changePremises(act, premises, events);
  work.put('premises', after.ods, withDueAt(after, content.policy, resting));
  return due.map((duty) => ({ duty, before: premises, premises: after, raised }));
}
