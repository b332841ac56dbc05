import { squash } from './normalise.ts';

/** A phrase with what it means. */
export interface Example<T> {
  readonly text: string;
  readonly meaning: T;
}

/** A meaning with how near the text is to one of its phrases: 1 is the same, 0 has nothing in common. */
export interface Match<T> {
  readonly meaning: T;
  readonly score: number;
}

/** Finds the meanings of the phrases that are most like a text, nearest first. */
export interface PhraseIndex<T> {
  nearest(text: string, most: number): readonly Match<T>[];
}

/**
 * Indexes phrases by their words and by runs of three letters, so that typing errors still match; rare features weigh
 * more than common ones (TF-IDF with the cosine).
 */
export function indexPhrases<T>(examples: readonly Example<T>[]): PhraseIndex<T> {
  const features = examples.map(({ text }) => featuresOf(text));
  const weights = inverseFrequencies(features);
  const vectors = features.map((counts) => weigh(counts, weights, examples.length));
  return {
    nearest(text, most) {
      const vector = weigh(featuresOf(text), weights, examples.length);
      const best = new Map<T, number>();
      for (const [index, { meaning }] of examples.entries()) {
        const score = cosine(vector, vectors[index] ?? new Map());
        if (score > (best.get(meaning) ?? 0)) best.set(meaning, score);
      }
      return [...best]
        .map(([meaning, score]) => ({ meaning, score }))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, most);
    },
  };
}

type Counts = Map<string, number>;

/** Words that say nothing of the matter. */
const empty = new Set(
  'a an the is are am be it its i me my we our us you to of in on for and or do does did so that this'.split(
    ' ',
  ),
);

function featuresOf(text: string): Counts {
  const counts: Counts = new Map();
  const add = (feature: string, by: number) => counts.set(feature, (counts.get(feature) ?? 0) + by);
  for (const word of squash(text).split(' ')) {
    if (!word) continue;
    add(`w:${word}`, empty.has(word) ? 0.2 : 1);
    if (empty.has(word)) continue;
    const padded = `^${word}$`;
    for (let at = 0; at + 3 <= padded.length; at += 1) add(`t:${padded.slice(at, at + 3)}`, 0.4);
  }
  return counts;
}

function inverseFrequencies(documents: readonly Counts[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const counts of documents) {
    for (const feature of counts.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  return new Map([...frequency].map(([feature, n]) => [feature, Math.log(1 + documents.length / n)]));
}

/** A vector of length one. A feature that no phrase has weighs as much as the rarest one. */
function weigh(counts: Counts, weights: Map<string, number>, size: number): Map<string, number> {
  const rarest = Math.log(1 + size);
  const vector = new Map([...counts].map(([feature, n]) => [feature, n * (weights.get(feature) ?? rarest)]));
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([feature, value]) => [feature, value / length]));
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [feature, value] of a) sum += value * (b.get(feature) ?? 0);
  return sum;
}
