import type { Features } from './features.ts';
import { learnScale, type Vector } from './weighing.ts';

/** A label, and how likely it is: the likelihoods of all labels that can be meant add up to 1. */
export interface Likely {
  readonly label: string;
  readonly likelihood: number;
}

/** Tells how likely each label is for a text. @param weightOf how likely a label is before anything is said; 0: never */
export interface Classifier {
  read(features: Features, weightOf: (label: string) => number): readonly Likely[];
}

/** What is learnt from. */
export interface Example {
  readonly features: Features;
  readonly label: string;
  /** The labels that could be meant besides those which always can: the options of an open question. */
  readonly beside: readonly string[];
}

const rounds = 8;
const firstStep = 1;
/** How much smaller the steps become from round to round. */
const slowing = 0.3;
/** An example that is as sure as this teaches nothing more. */
const sureEnough = 0.97;
/** What is as unlikely as this is left as it is: it is nearly all of the work. */
const unlikely = 0.003;

/** A row of the training: numbers, the label that is right, and the places of the labels that stood open. */
interface Lesson {
  readonly vector: Vector;
  readonly right: number;
  readonly open: Int32Array;
}

/** The weights of each feature for each label: those of one feature stand together. */
interface Weights {
  readonly byFeature: Float32Array;
  /** How many labels there are. */
  readonly labels: number;
}

/**
 * Learns a multinomial logistic regression by stochastic gradient descent. The examples are taken in an order that deals
 * them out by a fixed stride, so the same examples always give the same weights.
 */
export function learnClassifier(examples: readonly Example[]): Classifier {
  const sometimes = new Set(examples.flatMap(({ beside }) => beside));
  const always = [...new Set(examples.map(({ label }) => label))].filter((label) => !sometimes.has(label));
  const labels = [...always, ...sometimes];
  const places = new Map(labels.map((label, place) => [label, place]));
  const placesOf = (some: readonly string[]) => some.flatMap((label) => places.get(label) ?? []);
  const everyTime = placesOf(always);
  const openBeside = remembering((beside: readonly string[]) =>
    Int32Array.from([...everyTime, ...placesOf(beside)]),
  );
  const scale = learnScale(examples.map(({ features }) => features));
  const lessons = examples.map(
    ({ features, label, beside }): Lesson => ({
      vector: scale.weigh(features),
      right: places.get(label) ?? 0,
      open: openBeside(beside),
    }),
  );
  const weights: Weights = {
    byFeature: new Float32Array(scale.size * labels.length),
    labels: labels.length,
  };
  const order = dealtOut(lessons);
  let hard = order;
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + slowing * round);
    // Every other round goes over what was not sure in the last one: the rest would teach nothing.
    hard = (round % 2 === 1 ? hard : order).filter((lesson) => learn(lesson, weights, step));
  }
  return {
    read(features, weightOf) {
      const before = labels.map(weightOf);
      const open = Int32Array.from(before.keys().filter((place) => (before[place] ?? 0) > 0));
      const likelihoods = likelihoodsOf(scale.weigh(features), open, weights);
      const weighed = Array.from(open, (place) => (likelihoods[place] ?? 0) * (before[place] ?? 0));
      const total = weighed.reduce((sum, likelihood) => sum + likelihood, 0) || 1;
      return weighed.map((likelihood, index) => ({
        label: labels[open[index] ?? 0] ?? '',
        likelihood: likelihood / total,
      }));
    },
  };
}

/** Learns from a lesson. @returns whether there was anything to learn */
function learn({ vector, right, open }: Lesson, weights: Weights, step: number): boolean {
  const { byFeature, labels } = weights;
  const likelihoods = likelihoodsOf(vector, open, weights);
  if ((likelihoods[right] ?? 0) > sureEnough) return false;
  likelihoods[right] = (likelihoods[right] ?? 0) - 1;
  const wrong = open.filter((label) => Math.abs(likelihoods[label] ?? 0) > unlikely);
  for (let feature = 0; feature < vector.at.length; feature += 1) {
    const start = (vector.at[feature] ?? 0) * labels;
    const by = step * (vector.much[feature] ?? 0);
    for (let index = 0; index < wrong.length; index += 1) {
      const label = wrong[index] ?? 0;
      byFeature[start + label] = (byFeature[start + label] ?? 0) - by * (likelihoods[label] ?? 0);
    }
  }
  return true;
}

/** How likely each of the open labels is, by its place: the softmax over the weights of the features. */
function likelihoodsOf({ at, much }: Vector, open: Int32Array, { byFeature, labels }: Weights): Float32Array {
  const sums = new Float32Array(labels);
  for (let feature = 0; feature < at.length; feature += 1) {
    const start = (at[feature] ?? 0) * labels;
    const value = much[feature] ?? 0;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (byFeature[start + label] ?? 0);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const label of open) most = Math.max(most, sums[label] ?? 0);
  let total = 0;
  for (const label of open) {
    const value = Math.exp((sums[label] ?? 0) - most);
    sums[label] = value;
    total += value;
  }
  for (const label of open) sums[label] = (sums[label] ?? 0) / total;
  return sums;
}

/** The same answer for the same object, worked out once. */
function remembering<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}

/** All of a list, each once, far from its neighbours. */
function dealtOut<T>(list: readonly T[]): readonly T[] {
  const stride = coprime(list.length);
  return list.flatMap((_, turn) => list[(turn * stride) % list.length] ?? []);
}

/** A number that shares no divisor with the count, so that its multiples visit every row. */
function coprime(count: number): number {
  for (let candidate = Math.max(1, Math.floor(count * 0.618)); candidate > 1; candidate -= 1) {
    if (divisor(candidate, count) === 1) return candidate;
  }
  return 1;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
