import type { Heard } from '../domain/heard.ts';
import { normalise } from './normalise.ts';

const several = '(?:pharmac(?:ies|ys)|shops|branches|stores|sites|chemists)';
const howMany = new RegExp(
  `^how many (?:${several}|premises) (?:do|have|am|are) (?:i|we) (?:have|got|look after|looking after|own|run|manage|in|on)\\b`,
);
const ofAll = new RegExp(
  `\\b(?:all|both|each|every|my|our)(?: one)?(?: of)?(?: the| my| our| (?:two|three|four|five|\\d+))* ${several}\\b|\\b(?:all|both)(?: of)? (?:the |my |our )?premises\\b|\\b(?:each|every)(?: of my| of our)? (?:pharmacy|shop|branch|store|site)`,
);

/** "How many pharmacies do I have?" */
export function readOwnPharmacies(text: string): Heard | undefined {
  return howMany.test(normalise(text)) ? { type: 'show_list', list: { of: 'mine' } } : undefined;
}

/** Whether a text asks of pharmacies in the plural, and not of the one in hand. */
export function isOfAll(text: string): boolean {
  return ofAll.test(normalise(text));
}
