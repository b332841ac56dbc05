import type { Content } from '../content/pack.ts';
import type { Answer } from '../domain/walk/answer.ts';
import type { OpenQuestion } from '../ports/interpreter.ts';
import { answerCues } from './cues/answers.ts';
import { answers } from './examples/answers.ts';
import { learnPhrases, type PhraseModel, type Scored } from './model/phrases.ts';
import { squash } from './normalise.ts';
import { leadingYesNo } from './yes-no.ts';

/** Reads a text as one of a question's options when it is like what people say for it. */
export interface Options {
  /** The option, and how sure it is: 0 to 1. */
  read(text: string, question: OpenQuestion): { readonly answer: Answer; readonly score: number } | undefined;
}

const nearEnough = 0.45;
const clearBy = 0.08;
/** How much each witness counts. */
const ofPhrases = 0.7;
const ofCues = 0.45;
/** Words that the signs are made of: known to be words, so that they are not taken for slips of others. */
const wordsOfCues = Object.values(answerCues).flatMap(
  ({ says }) => says.source.replace(/\\[a-z]/gi, ' ').match(/[a-z]{3,}/g) ?? [],
);

/** Learns what people say for the options of every question. @param book more phrases, by question and option */
export function learnOptions(
  { questions }: Content,
  book: Readonly<Record<string, readonly string[]>> = answers,
): Options {
  const models = new Map<string, PhraseModel>();
  for (const [id, { options }] of Object.entries(questions)) {
    if (!options) continue;
    const phrases = Object.entries(options).flatMap(([label, words]) =>
      [words.label, ...words.words, ...(book[`${id}:${label}`] ?? [])].map((text) => ({ text, label })),
    );
    models.set(id, learnPhrases(phrases, [], wordsOfCues));
  }
  return {
    read(text, question) {
      const found =
        nearest(text, question, models.get(question.id)) ??
        byPromise(text, question) ??
        byYesNo(text, question, questions);
      return found && { answer: { kind: 'option', option: found.label }, score: found.score };
    },
  };
}

/** The option that phrases and signs speak for, when they speak for no other as clearly. */
function nearest(
  text: string,
  { id, options }: OpenQuestion,
  model: PhraseModel | undefined,
): Scored | undefined {
  if (!model) return undefined;
  const { scored, tokens } = model.read(text, []);
  const joined = tokens.join(' ');
  const [first, second] = options
    .map((label) => {
      const like = scored.find((known) => known.label === label)?.score ?? 0;
      return { label, score: like * ofPhrases + (bears(joined, `${id}:${label}`) ? ofCues : 0) };
    })
    .toSorted((a, b) => b.score - a.score);
  if (!first || first.score < nearEnough) return undefined;
  return second && first.score - second.score < clearBy ? undefined : first;
}

function bears(joined: string, option: string): boolean {
  const cue = answerCues[option];
  return cue?.says.test(joined) === true && cue.not?.test(joined) !== true;
}

/** "Will do it tonight": not yet. */
function byPromise(text: string, { options }: OpenQuestion): Scored | undefined {
  const isPromise =
    /(?:^|[,.;] ?|\b(?:today|now|yet|sorry|time|but|busy|says) )(?:i |we |he |she |they )?(?:will|'?ll|ill|am going to|going to|gonna|shall|plan to)\b/i.test(
      text.trim(),
    );
  return isPromise && options.includes('not_yet') ? { label: 'not_yet', score: 0.7 } : undefined;
}

/** "Yes, they unlocked it": the option that a yes stands for, unless the rest takes it back. */
function byYesNo(
  text: string,
  { id, options }: OpenQuestion,
  questions: Content['questions'],
): Scored | undefined {
  const said = leadingYesNo(text);
  if (said === undefined || /\b(?:but|only|cant|cannot|can't|however|except)\b/i.test(text)) return undefined;
  const word = said ? 'yes' : 'no';
  const label = options.find((option) =>
    questions[id].options?.[option]?.words.some((known) => squash(known) === word),
  );
  return label === undefined ? undefined : { label, score: 0.7 };
}
