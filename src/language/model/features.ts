import { isNegative, isQuestion } from './tokens.ts';

/** What the classifier sees of a text, by name, with how often: words and what is like them, and runs of letters. */
export interface Features {
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
}

/** As long as a run of letters is: "locked" and "locking" share "lock", and so do slips of the keyboard. */
const run = 4;

/**
 * The features of a text: words, pairs of words, what is denied, how it begins, whether it asks; and letters.
 * @param signs what else is known of it
 */
export function featuresOf(text: string, tokens: readonly string[], signs: readonly string[] = []): Features {
  const words = new Map<string, number>();
  const letters = new Map<string, number>();
  for (const [index, word] of tokens.entries()) {
    count(words, word);
    const next = tokens[index + 1];
    if (next) count(words, `${word} ${next}`);
    const padded = ` ${word} `;
    for (let at = 0; at + run <= padded.length; at += 1) count(letters, padded.slice(at, at + run));
  }
  for (const word of denied(tokens)) count(words, `not~${word}`);
  for (const sign of signs) count(words, `?${sign}`);
  if (isQuestion(text, tokens)) count(words, '?asks');
  if (isNegative(tokens)) count(words, '?denies');
  count(words, `?first ${tokens[0] ?? ''}`);
  return { words, letters };
}

const denials = /^(?:not|no|never|dont|doesnt|didnt|wont|without|neither|nor|stop|hold)$/;
/** How far a denial reaches, in words. */
const reach = 3;

/** The words that a denial stands before. */
function denied(tokens: readonly string[]): readonly string[] {
  return tokens.filter((_, index) =>
    tokens.slice(Math.max(0, index - reach), index).some((token) => denials.test(token)),
  );
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
