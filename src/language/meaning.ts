import { createHash } from 'node:crypto';
import type { Content } from '../content/pack.ts';
import { caveats } from './acting.ts';
import { learnClassifier } from './model/classifier.ts';
import { featuresOf } from './model/features.ts';
import { createSpeller } from './model/spelling.ts';
import { tokensOf } from './model/tokens.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import { isAtDesk, likelyIn, type Situation } from './situation.ts';

/** A label, and how likely it is that it is meant: 0 to 1. */
export interface Scored {
  readonly label: string;
  readonly score: number;
}

/** Ranks what a text can mean in a situation, likeliest first. */
export interface Meanings {
  rank(text: string, situation: Situation): readonly Scored[];
}

/** Cells in the phrases that the bot learns from. */
const cellsOfPhrases = ['North', 'South', 'Central'];
const noOptions: readonly string[] = [];
const ofConfirm = ['confirm:yes', 'confirm:no'];

/** Learns the phrases of the content and of the files. @param book for tests, which leave out what they ask */
export function createMeanings(content: Content, book: readonly Phrase[] = phraseBook(content)): Meanings {
  const tokens = book.map(({ text }) => tokensOf(text, cellsOfPhrases));
  const speller = createSpeller(tokens.flat());
  const besides = besidesOf(book);
  const wordsOfYes = new Set(
    book.flatMap(({ label }, index) => (label === 'confirm:yes' ? (tokens[index] ?? []) : [])),
  );
  const labelsOf = Map.groupBy(book.keys(), (index) => tokens[index]?.join(' ') ?? '');
  const classifier = learnClassifier(
    book.map((phrase, index) => ({
      label: phrase.label,
      features: featuresOf(phrase.text, tokens[index] ?? [], signsOf(phrase.text, phrase.by)),
      beside: besideOf(phrase, besides),
    })),
  );
  return {
    rank(said, situation) {
      const { cells, isListed, roles } = situation;
      const text = isListed ? withPlainCodes(said, isListed) : said;
      const words = speller.right(tokensOf(text, cells));
      const features = featuresOf(text, words, signsOf(text, isAtDesk(roles) ? 'desk' : 'contractor'));
      // A yes in which something else is said may be about that: "yes tomorrow", "ok who is blocked".
      const isMoreThanYes = !words.every((word) => wordsOfYes.has(word));
      const weightOf = (label: string) =>
        label === 'confirm:yes' && isMoreThanYes ? 0 : likelyIn(situation, label, words);
      if (words.length === 0) return [];
      const itself = theOne(
        (labelsOf.get(words.join(' ')) ?? []).map((index) => book[index]?.label ?? '').filter(weightOf),
      );
      return classifier
        .read(features, (label) =>
          itself && itself !== label ? weightOf(label) * besideItself : weightOf(label),
        )
        .map(({ label, likelihood }) => ({ label, score: likelihood }))
        .toSorted((a, b) => b.score - a.score);
    },
  };
}

/** What is known of a text besides its words: who says it, and whether it speaks of others or of what may be. */
function signsOf(text: string, by: string | undefined): readonly string[] {
  return [...(by ? [`by ${by}`] : []), ...caveats(text)];
}

/** What else a text can mean that is word for word a phrase of one meaning. */
const besideItself = 0.01;

function theOne<T>(all: readonly T[]): T | undefined {
  return new Set(all).size === 1 ? all[0] : undefined;
}

/** The options of each question that phrases know, and yes and no. */
function besidesOf(book: readonly Phrase[]): ReadonlyMap<string, readonly string[]> {
  const answers = Map.groupBy(
    book.filter(({ label }) => label.startsWith('answer:')),
    ({ question }) => question ?? '',
  );
  const options = [...answers].map(
    ([question, phrases]) => [question, [...new Set(phrases.map(({ label }) => label))]] as const,
  );
  return new Map([...options, ['confirm', ofConfirm], ['pharmacy', ['say_pharmacy']]]);
}

/**
 * What could be meant besides, when a phrase is said: the options of its question. Some phrases without a question are
 * told while one or another is open, so that they are known from its options: which of them, and which question, hangs
 * on the phrase alone, so that a new phrase changes nothing for the others.
 */
function besideOf(
  { text, label, question }: Phrase,
  besides: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (label.startsWith('confirm:')) return ofConfirm;
  if (label === 'say_pharmacy') return besides.get('pharmacy') ?? noOptions;
  if (question !== undefined) return besides.get(question) ?? noOptions;
  const all = [...besides.values()];
  const lot = createHash('sha256').update(text).digest().readUInt32LE();
  return lot % 3 === 0 ? (all[(lot / 3) % all.length] ?? noOptions) : noOptions;
}

/** Codes without a digit in the place of which one stands that has the shape of a code to every reader. */
function withPlainCodes(text: string, isListed: (code: string) => boolean): string {
  return text.replace(/\bf[a-z]{4}\b/gi, (word) => (isListed(word.toUpperCase()) ? 'F0000' : word));
}
