import { isOnLeave, type Person } from '../people/person.ts';
import type { Premises } from '../premises/record.ts';
import type { Asked } from '../questions/find.ts';
import { londonDate } from '../time.ts';
import { nextStep } from './next-step.ts';
import type { LeftOutReason, NudgePlan } from './record.ts';

/** What decides about who is left out. */
export interface Nudging extends Asked {
  /** The person (id) who nudges. */
  readonly by: string;
  /** People (ids) who were nudged today already. */
  readonly nudgedToday: ReadonlySet<string>;
  /** Nudge those, too. */
  readonly again?: boolean | undefined;
}

/**
 * Whom a nudge about some pharmacies goes to, in their order: one message to each person, however many of them they
 * look after. Whoever has said "stop reminders", or is on leave, is left in peace.
 */
export function planNudge(
  premises: readonly Premises[],
  people: ReadonlyMap<string, Person>,
  nudging: Nudging,
): NudgePlan {
  const pairs = premises.flatMap((pharmacy) =>
    pharmacy.people.flatMap((id) => {
      const person = people.get(id);
      return person ? [{ person, pharmacy, step: nextStep(pharmacy, id, nudging) }] : [];
    }),
  );
  const everybody = [...Map.groupBy(pairs, ({ person }) => person)].map(([person, own]) => {
    const about = own.flatMap(({ pharmacy: { ods }, step }) => (step ? [{ ods, step }] : []));
    const why = whyNot(person, nudging) ?? (about.length === 0 ? 'nothing_to_do' : undefined);
    return { person: person.id, about, ods: own.map(({ pharmacy }) => pharmacy.ods), why };
  });
  const reached = new Set(pairs.map(({ pharmacy }) => pharmacy.ods));
  return {
    recipients: everybody.flatMap(({ person, about, why }) => (why ? [] : [{ person, about }])),
    leftOut: everybody.flatMap(({ person, ods, why }) => (why ? [{ person, ods, why }] : [])),
    notHere: premises.map(({ ods }) => ods).filter((ods) => !reached.has(ods)),
  };
}

function whyNot(person: Person, { by, now, nudgedToday, again }: Nudging): LeftOutReason | undefined {
  const { id, remindersOff } = person;
  if (id === by) return 'yourself';
  if (remindersOff) return 'no_reminders';
  if (isOnLeave(person, londonDate(now))) return 'on_leave';
  return nudgedToday.has(id) && !again ? 'nudged_today' : undefined;
}
