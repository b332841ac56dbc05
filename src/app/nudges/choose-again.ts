import type { Nudge } from '../../domain/nudge/record.ts';
import { canBeReached, isOnLeave, type Person } from '../../domain/people/person.ts';
import { londonDate } from '../../domain/time.ts';
import type { Turn } from '../turn/turn.ts';
import { deliveriesOf } from './deliveries.ts';
import { nudgedToday } from './marks.ts';
import { codesOf, namesFor } from './names.ts';

/** To whom a nudge can be sent again. */
export interface Again {
  readonly people: readonly string[];
  /** How many of them it has perhaps reached. */
  readonly perhaps: number;
  /** How many others it cannot reach yet. */
  readonly unreachable: number;
  /** How many others were nudged again by another nudge of today. */
  readonly nudgedToday: number;
}

/**
 * Chooses those whom a nudge did not reach, and who can be reached now. Whom it perhaps reached is among them only
 * where that is asked for; whom it reached, and who is still being tried, never. A pharmacy that the person may not see any
 * more is left out, and so is whoever does not want to be written to by now.
 * @param options.among only some of the recipients
 */
export async function chooseAgain(
  turn: Turn,
  nudge: Nudge,
  options: { readonly perhaps: boolean; readonly among?: readonly string[] },
): Promise<Again> {
  const { work, now } = turn;
  const { pharmacies } = await namesFor(turn, nudge);
  const missed = (await deliveriesOf(work, nudge)).filter(
    ({ recipient, message, group }) =>
      (group === 'not_arrived' || (options.perhaps && group === 'perhaps')) &&
      message.content?.kind === 'message' &&
      (options.among?.includes(recipient.person) ?? true) &&
      codesOf(recipient).every((ods) => pharmacies.has(ods)),
  );
  const ids = missed.map(({ recipient }) => recipient.person);
  const people = await work.getMany('person', ids);
  const today = londonDate(now);
  const willing = missed.filter(({ recipient }) => wantsIt(people.get(recipient.person), today));
  const reachable = willing.filter(({ recipient }) => canBeReached(people.get(recipient.person)));
  const already = await nudgedToday(turn, ids, nudge.id);
  const chosen = reachable.filter(({ recipient }) => !already.has(recipient.person));
  return {
    people: chosen.map(({ recipient }) => recipient.person),
    perhaps: chosen.filter(({ group }) => group === 'perhaps').length,
    unreachable: willing.length - reachable.length,
    nudgedToday: reachable.length - chosen.length,
  };
}

function wantsIt(person: Person | undefined, today: string): boolean {
  return person !== undefined && !person.remindersOff && !isOnLeave(person, today);
}
