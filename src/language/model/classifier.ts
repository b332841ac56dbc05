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

const rounds = 6;
const firstStep = 1;
/** How much smaller the steps become from round to round. */
const slowing = 0.3;
/** How fast a label's own weight moves, beside those of its features. */
const ofLabel = 0;
/** An example that is as sure as this teaches nothing more. */
const sureEnough = 0.97;
/** What is as unlikely as this is left as it is: it is nearly all of the work. */
const unlikely = 0.003;

/** A row of the training: numbers, the label that is right, and the places of the labels that stood open. */
interface Lesson {
  readonly vector: Vector;
  readonly right: number;
  readonly open: readonly number[];
}

/** The weights of each feature for each label: those of one feature stand together. */
interface Weights {
  readonly byFeature: Float32Array;
  readonly byLabel: Float32Array;
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
  const scale = learnScale(examples.map(({ features }) => features));
  const lessons = examples.map(
    ({ features, label, beside }): Lesson => ({
      vector: scale.weigh(features),
      right: places.get(label) ?? 0,
      open: [...everyTime, ...placesOf(beside)],
    }),
  );
  const weights: Weights = {
    byFeature: new Float32Array(scale.size * labels.length),
    byLabel: new Float32Array(labels.length),
  };
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + slowing * round);
    for (const lesson of dealtOut(lessons, round)) learn(lesson, weights, step);
  }
  return {
    read(features, weightOf) {
      const before = labels.map(weightOf);
      const open = labels.flatMap((_, place) => ((before[place] ?? 0) > 0 ? [place] : []));
      const likelihoods = likelihoodsOf(scale.weigh(features), open, weights);
      const weighed = open.map((place, index) => (likelihoods[index] ?? 0) * (before[place] ?? 0));
      const total = weighed.reduce((sum, likelihood) => sum + likelihood, 0) || 1;
      return open.map((place, index) => ({
        label: labels[place] ?? '',
        likelihood: (weighed[index] ?? 0) / total,
      }));
    },
  };
}

function learn({ vector: { at, much }, right, open }: Lesson, { byFeature, byLabel }: Weights, step: number) {
  const likelihoods = likelihoodsOf({ at, much }, open, { byFeature, byLabel });
  const place = open.indexOf(right);
  if ((likelihoods[place] ?? 0) > sureEnough) return;
  likelihoods[place] = (likelihoods[place] ?? 0) - 1;
  const labels = byLabel.length;
  for (const [index, label] of open.entries()) {
    const error = likelihoods[index] ?? 0;
    if (error < unlikely && error > -unlikely) continue;
    byLabel[label] = (byLabel[label] ?? 0) - step * ofLabel * error;
    const by = step * error;
    for (let feature = 0; feature < at.length; feature += 1) {
      const weight = (at[feature] ?? 0) * labels + label;
      byFeature[weight] = (byFeature[weight] ?? 0) - by * (much[feature] ?? 0);
    }
  }
}

/** How likely each of the open labels is: the softmax over the weights of the features. */
function likelihoodsOf({ at, much }: Vector, open: readonly number[], { byFeature, byLabel }: Weights) {
  const labels = byLabel.length;
  const sums = Float32Array.from(byLabel);
  for (let feature = 0; feature < at.length; feature += 1) {
    const start = (at[feature] ?? 0) * labels;
    const value = much[feature] ?? 0;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (byFeature[start + label] ?? 0);
  }
  const likelihoods = Float32Array.from(open, (label) => sums[label] ?? 0);
  const most = likelihoods.reduce((high, sum) => Math.max(high, sum), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let index = 0; index < likelihoods.length; index += 1) {
    const value = Math.exp((likelihoods[index] ?? 0) - most);
    likelihoods[index] = value;
    total += value;
  }
  return likelihoods.map((value) => value / total);
}

/** All of a list, each once, far from its neighbours; every round begins elsewhere. */
function* dealtOut<T>(list: readonly T[], round: number): Generator<T> {
  const stride = coprime(list.length);
  for (let turn = 0; turn < list.length; turn += 1) {
    const item = list[(turn * stride + round) % list.length];
    if (item !== undefined) yield item;
  }
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
