import { isNegative, isQuestion } from './tokens.ts';

/** What words of one kind differ by: "wipe", "wiped" and "wiping" are one. */
const endings = /(?<=\w{3})(?:ings?|ed|es|e|s|ly|er|ers|d)$/;

/** What the classifier sees of a text: its words, pairs of words, how it begins, whether it asks, and denies. */
export function featuresOf(text: string, tokens: readonly string[]): readonly string[] {
  const features = new Set<string>([
    isQuestion(text, tokens) ? 'asks' : 'tells',
    isNegative(tokens) ? 'denies' : 'affirms',
    `first ${tokens[0] ?? ''}`,
  ]);
  for (const [index, word] of tokens.entries()) {
    features.add(`word ${word}`);
    features.add(`stem ${word.replace(endings, '')}`);
    const next = tokens[index + 1];
    if (next) features.add(`pair ${word} ${next}`);
  }
  return [...features];
}

/** The features that occur more than once, and every word: a pair seen once teaches nothing and costs time. */
export function worthLearning(examples: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const features of examples) {
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([name, count]) => count > 1 || !name.startsWith('pair ')).map(([name]) => name),
  );
}
