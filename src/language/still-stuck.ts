import type { OpenQuestion } from '../ports/interpreter.ts';
import { squash } from './normalise.ts';
import { countWords } from './said.ts';

const no = '(?:no+|n|nope|nah|naw|na)';
const bareNo = new RegExp(
  `^${no}(?: (?:sorry|mate|thanks|not (?:really|fixed|yet)|its not|it isnt|it is not))*$`,
);
const me = '(?:(?:it|its|it is|im|i am|i|we|we are|were) )?';
const trouble = [
  'still (?:not|no|stuck|locked|the same|cant|cannot|broken|isnt|doesnt|wont)',
  '(?:not|isnt) (?:fixed|sorted|solved|working)',
  '(?:doesnt|does not) work',
  'no (?:joy|luck|change)',
  'not yet',
  'still (?:waiting|nothing)$',
].join('|');
const isTrouble = new RegExp(`^(?:(?:sorry|${no}|not yet|unfortunately) )*${me}(?:${trouble})\\b`);
const goesOn = /\b(?:but|just|lets|carry|go on|continue|skip|anyway|regardless)\b/;
const most = 8;

/**
 * Whether a text says that what is in the way is there still, where the bot asks whether it is fixed and the lead knows
 * of it. Before that it is the answer that the lead is wanted.
 */
export function saysNotFixed(text: string, { id, options }: OpenQuestion): boolean {
  if (id !== 'still_stuck' || options.includes('need_lead') || countWords(text) > most) return false;
  const said = squash(text);
  return !goesOn.test(said) && (bareNo.test(said) || isTrouble.test(said));
}

/** Whether a text takes back what it says of being fixed: "yes but it locked again". */
export function isHalfFixed(text: string): boolean {
  return /\bbut\b|\b(?:locked|stuck|broke|failed)\b.*\bagain\b/.test(squash(text));
}
