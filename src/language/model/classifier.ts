/** A label, and how likely it is among all: the likelihoods of all labels add up to 1. */
export interface Likely {
  readonly label: string;
  readonly likelihood: number;
}

/** Tells how likely each label is for a text. */
export interface Classifier {
  read(features: readonly string[]): readonly Likely[];
}

/** What is learnt from: the features of a phrase, and its label. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

const rounds = 4;
const firstStep = 1;
/** An example that is as sure as this teaches nothing more. */
const sureEnough = 0.97;

/**
 * Learns a multinomial logistic regression by gradient descent, in the order of the examples dealt out by a fixed
 * stride: the same examples always give the same weights.
 */
export function learnClassifier(examples: readonly Example[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const labelIds = new Map(labels.map((label, index) => [label, index]));
  const featureIds = new Map<string, number>();
  const rows = examples.map(({ features, label }) => ({
    ids: Int32Array.from(features, (name) => {
      const known = featureIds.get(name) ?? featureIds.size;
      featureIds.set(name, known);
      return known;
    }),
    wanted: labelIds.get(label) ?? 0,
  }));
  const weights = new Float32Array(featureIds.size * labels.length);
  const stride = coprime(rows.length);
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + 0.3 * round);
    for (let turn = 0; turn < rows.length; turn += 1) {
      const row = rows[(turn * stride + round) % rows.length];
      if (row) learn(row.ids, row.wanted, weights, labels.length, step);
    }
  }
  return {
    read(features) {
      const ids = Int32Array.from(
        features.flatMap((name) => {
          const id = featureIds.get(name);
          return id === undefined ? [] : [id];
        }),
      );
      const unknown = features.filter((name) => name.startsWith('word ') && !featureIds.has(name)).length;
      const likelihoods = likelihoodsOf(ids, weights, labels.length, ids.length + 2 * unknown);
      return labels.map((label, index) => ({ label, likelihood: likelihoods[index] ?? 0 }));
    },
  };
}

function learn(ids: Int32Array, wanted: number, weights: Float32Array, labels: number, step: number): void {
  const errors = likelihoodsOf(ids, weights, labels, ids.length);
  if ((errors[wanted] ?? 0) > sureEnough) return;
  errors[wanted] = (errors[wanted] ?? 0) - 1;
  const by = (step * scale) / Math.sqrt(Math.max(1, ids.length));
  for (const id of ids) {
    const start = id * labels;
    for (let label = 0; label < labels; label += 1) {
      const error = errors[label] ?? 0;
      if (error > 0.0005 || error < -0.0005)
        weights[start + label] = (weights[start + label] ?? 0) - by * error;
    }
  }
}

const scale = 2;

/** The softmax over the weights of the features. */
function likelihoodsOf(ids: Int32Array, weights: Float32Array, labels: number, length: number): Float32Array {
  const sums = new Float32Array(labels);
  const each = scale / Math.sqrt(Math.max(1, length));
  for (const id of ids) {
    const start = id * labels;
    for (let label = 0; label < labels; label += 1)
      sums[label] = (sums[label] ?? 0) + each * (weights[start + label] ?? 0);
  }
  const most = sums.reduce((high, sum) => Math.max(high, sum), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let label = 0; label < labels; label += 1) {
    const value = Math.exp((sums[label] ?? 0) - most);
    sums[label] = value;
    total += value;
  }
  return sums.map((value) => value / total);
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
