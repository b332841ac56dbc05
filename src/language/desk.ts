import type { Heard } from '../domain/heard.ts';
import { findOdsCodes } from '../domain/ods-code.ts';
import type { Reading } from '../ports/interpreter.ts';
import { normalise } from './normalise.ts';
import { isAtDesk } from './situation.ts';

const arrival = /\b(?:arrived?|delivered|got (?:the|my|your) messages?|messages? (?:of|to|for|about))\b/;

/** "Did it arrive at FAB12", "has FAB12 got my message". */
export function readArrival(text: string, reading: Pick<Reading, 'isListed' | 'roles'>): Heard | undefined {
  const words = normalise(text);
  if (!arrival.test(words) || /\btest\b/.test(words)) return undefined;
  const [ods] = findOdsCodes(words, reading.isListed);
  if (ods) return { type: 'did_it_arrive', ods };
  // "Did it arrive there?": at the pharmacy looked at last.
  return isAtDesk(reading.roles) && /\bthere$/.test(words) ? { type: 'did_it_arrive' } : undefined;
}
