import { deliveryStates, dropReasons, notArrivedReasons } from '../../content/words/names.ts';
import type { Outgoing } from '../records/outgoing.ts';

/** What became of a message, and why where it did not arrive. */
export function deliveryWords({
  state,
  failure,
  dropped,
}: Pick<Outgoing, 'state' | 'failure' | 'dropped'>): string {
  const words = deliveryStates[state] ?? state;
  if (state === 'dropped' && dropped) return `${words}: ${dropReasons[dropped]}`;
  if (state !== 'failed') return words;
  return `${words}: ${notArrivedReasons[failure === 'too_big' || failure === 'refused' ? failure : 'given_up']}`;
}
