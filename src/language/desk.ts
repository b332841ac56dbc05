import type { Heard } from '../domain/heard.ts';
import { findOdsCodes } from '../domain/ods-code.ts';
import type { Reading } from '../ports/interpreter.ts';
import { normalise } from './normalise.ts';

const arrival = /\b(?:arrived?|delivered|got (?:the|my|your) messages?|messages? (?:of|to|for|about))\b/;

/** "Did it arrive at FAB12", "has FAB12 got my message". */
export function readArrival(text: string, { isListed }: Pick<Reading, 'isListed'>): Heard | undefined {
  const words = normalise(text);
  if (!arrival.test(words) || /\btest\b/.test(words)) return undefined;
  const [ods] = findOdsCodes(words, isListed);
  return ods ? { type: 'did_it_arrive', ods } : undefined;
}
