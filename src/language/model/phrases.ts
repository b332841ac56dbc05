import { createSpeller } from './spelling.ts';
import { isNegative, isQuestion, tokensOf } from './tokens.ts';

/** A phrase with the label of what it means. */
export interface Phrase {
  readonly text: string;
  readonly label: string;
}

/** A label with how near the text is to its phrases: 1 is the same, 0 has nothing in common. */
export interface Scored {
  readonly label: string;
  readonly score: number;
  /** How many witnesses put it first, where there are several. */
  readonly votes?: number;
}

/** Finds the labels of the phrases that are most like a text. */
export interface PhraseModel {
  /** The labels, nearest first, and the words of the text with its slips put right. */
  read(
    text: string,
    cells: readonly string[],
  ): { readonly scored: readonly Scored[]; readonly tokens: readonly string[] };
}

type Vector = ReadonlyMap<number, number>;

interface Known {
  readonly label: string;
  readonly vector: Vector;
  readonly negative: boolean;
  readonly asks: boolean;
}

/** What a phrase loses when it denies and the text does not, or asks and the text tells, or the reverse. */
const otherPolarity = 0.72;
const otherMood = 0.9;
/** How much the second and third nearest phrase of a label add to the first. */
const support = [1, 0.12, 0.06] as const;

/**
 * Learns phrases by their words, pairs of words and runs of three letters, rare ones weighing more (TF-IDF with the
 * cosine); slips of the keyboard are put right by the words of all phrases first. An inverted index keeps a message to
 * the phrases that it shares anything with.
 */
export function learnPhrases(
  phrases: readonly Phrase[],
  cells: readonly string[] = [],
  moreWords: readonly string[] = [],
): PhraseModel {
  const tokens = phrases.map(({ text }) => tokensOf(text, cells));
  const speller = createSpeller([...tokens.flat(), ...moreWords]);
  const ids = new Map<string, number>();
  const features = tokens.map((words) => featuresOf(words, (name) => idOf(ids, name)));
  const weights = inverseFrequencies(features, ids.size);
  const known: Known[] = phrases.map(({ label, text }, index) => ({
    label,
    vector: weighed(features[index] ?? new Map(), weights),
    negative: isNegative(tokens[index] ?? []),
    asks: isQuestion(text, tokens[index] ?? []),
  }));
  const postings = invert(known);

  return {
    read(text, names) {
      const words = speller.right(tokensOf(text, names));
      const vector = weighed(
        featuresOf(words, (name) => ids.get(name)),
        weights,
        unknownWeight(words, ids, phrases.length),
      );
      const negative = isNegative(words);
      const asks = isQuestion(text, words);
      const byLabel = new Map<string, number[]>();
      for (const [index, overlap] of overlaps(vector, postings)) {
        const phrase = known[index];
        if (!phrase) continue;
        const score =
          overlap *
          (phrase.negative === negative ? 1 : otherPolarity) *
          (phrase.asks === asks ? 1 : otherMood);
        const scores = byLabel.get(phrase.label);
        if (scores) scores.push(score);
        else byLabel.set(phrase.label, [score]);
      }
      const scored = [...byLabel].map(([label, scores]) => ({ label, score: together(scores) }));
      return { scored: scored.toSorted((a, b) => b.score - a.score), tokens: words };
    },
  };
}

function idOf(ids: Map<string, number>, name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}

/** Words that say nothing of the matter. */
const empty = new Set(
  'a an the is are am be it its i me my we our us you to of in on for and or do does did so that this please your at have'.split(
    ' ',
  ),
);

function featuresOf(
  tokens: readonly string[],
  idOfFeature: (name: string) => number | undefined,
): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (name: string, by: number) => {
    const id = idOfFeature(name);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + by);
  };
  for (const [index, word] of tokens.entries()) {
    const isEmpty = empty.has(word);
    add(`w:${word}`, isEmpty ? 0.25 : 1);
    const next = tokens[index + 1];
    if (next) add(`b:${word} ${next}`, isEmpty && empty.has(next) ? 0.15 : 0.35);
    if (isEmpty) continue;
    const padded = `^${word}$`;
    for (let at = 0; at + 3 <= padded.length; at += 1) add(`t:${padded.slice(at, at + 3)}`, 0.3);
  }
  return counts;
}

function inverseFrequencies(documents: readonly Vector[], size: number): readonly number[] {
  const frequency = new Array<number>(size).fill(0);
  for (const counts of documents) {
    for (const id of counts.keys()) frequency[id] = (frequency[id] ?? 0) + 1;
  }
  return frequency.map((count) => Math.log(1 + documents.length / Math.max(1, count)));
}

/** Words that no phrase has: they make a text less like every phrase. */
function unknownWeight(tokens: readonly string[], ids: ReadonlyMap<string, number>, size: number): number {
  const unknown = tokens.filter((word) => !ids.has(`w:${word}`)).length;
  return unknown * (0.6 * Math.log(1 + size)) ** 2;
}

/** A vector of length one, counting `more` of what is unknown into the length. */
function weighed(counts: Vector, weights: readonly number[], more = 0): Map<number, number> {
  const vector = new Map([...counts].map(([id, count]) => [id, count * (weights[id] ?? 0)]));
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, more)) || 1;
  return new Map([...vector].map(([id, value]) => [id, value / length]));
}

type Postings = ReadonlyMap<number, readonly (readonly [index: number, weight: number])[]>;

function invert(known: readonly Known[]): Postings {
  const postings = new Map<number, [number, number][]>();
  for (const [index, { vector }] of known.entries()) {
    for (const [id, weight] of vector) {
      const list = postings.get(id);
      if (list) list.push([index, weight]);
      else postings.set(id, [[index, weight]]);
    }
  }
  return postings;
}

/** The cosine of a vector with each phrase that it shares something with. */
function overlaps(vector: Vector, postings: Postings): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [id, value] of vector) {
    for (const [index, weight] of postings.get(id) ?? []) {
      sums.set(index, (sums.get(index) ?? 0) + value * weight);
    }
  }
  return sums;
}

/** The nearest phrase of a label, raised a little by the next ones: several that fit are surer than one. */
function together(scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => b - a).slice(0, support.length);
  const [best = 0, ...others] = sorted;
  const extra = others.reduce((sum, score, index) => sum + score * (support[index + 1] ?? 0), 0);
  return Math.min(1, best + (1 - best) * extra);
}
