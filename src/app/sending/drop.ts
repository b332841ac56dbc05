import { isOnLeave } from '../../domain/people/person.ts';
import { londonDate } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import type { DropReason, Outgoing } from '../records/outgoing.ts';
import type { Work } from '../work.ts';
import { runsOut } from './outbox.ts';

/** Why a reminder or a nudge that has waited is not to be sent any more, if it is not. */
export async function whyToDrop(
  work: Work,
  { purpose, to, about = [] }: Outgoing,
  now: number,
): Promise<DropReason | undefined> {
  if ((purpose !== 'reminder' && purpose !== 'nudge') || !('person' in to)) return undefined;
  const person = await work.get('person', to.person);
  if (!person) return undefined;
  if (person.remindersOff) return 'no_reminders';
  if (isOnLeave(person, londonDate(now))) return 'on_leave';
  if (about.length === 0) return undefined;
  const premises = [...(await work.getMany('premises', about)).values()];
  return premises.some(({ people }) => people.includes(person.id)) ? undefined : 'left';
}

/** Ends a message that is not to be sent any more. */
export function drop(
  act: Pick<Act, 'work' | 'content' | 'now'>,
  message: Outgoing,
  dropped: DropReason,
): void {
  act.work.put('outbox', message.id, { ...message, state: 'dropped', dropped }, runsOut(act, act.now));
}

/** Ends the reminders to a person that still wait, and ask for nothing but what the person has reported now. */
export async function dropDone(
  act: Pick<Act, 'work' | 'content' | 'now'>,
  person: string,
  what: 'logged_in' | 'password_changed',
): Promise<void> {
  for (const message of await act.work.find('outbox', { where: { 'to.person': [person] } })) {
    const isWaiting = message.state === 'pending' || message.state === 'throttled';
    if (isWaiting && message.asksFor?.every((asked) => asked === what)) drop(act, message, 'done');
  }
}
