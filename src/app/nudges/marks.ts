import { londonDate } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import { nudgeMessageId } from '../sending/outbox.ts';
import type { Work } from '../work.ts';
import { groupOf } from './deliveries.ts';

/** A mark is of no use once its day is over; London's days have at most 25 hours. */
const markedFor = 25 * 60 * 60 * 1000;

/**
 * Which of some people were nudged today, by another nudge than this one. A nudge that is known not to have arrived
 * does not count.
 */
export async function nudgedToday(
  { work, now }: Pick<Act, 'work' | 'now'>,
  people: readonly string[],
  except?: string,
): Promise<ReadonlySet<string>> {
  const today = londonDate(now);
  const marks = await work.getMany('nudged', people);
  const ofToday = [...marks].filter(([, { on, nudgeId }]) => on === today && nudgeId !== except);
  const messageOf = new Map(ofToday.map(([id, { nudgeId }]) => [id, nudgeMessageId(nudgeId, id)]));
  const messages = await work.getMany('outbox', [...messageOf.values()]);
  const counts = (id: string) => {
    const message = messages.get(messageOf.get(id) ?? '');
    return message !== undefined && groupOf(message) !== 'not_arrived';
  };
  return new Set([...messageOf.keys()].filter(counts));
}

/** Notes that people are nudged today. Two nudges of one moment cannot both write it, so nobody gets both. */
export function markNudged(
  { work, now }: { work: Work; now: number },
  nudgeId: string,
  person: string,
): void {
  work.put('nudged', person, { on: londonDate(now), nudgeId }, { expires: now + markedFor });
}
