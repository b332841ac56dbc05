import type { Content } from '../content/pack.ts';
import type { Answer } from '../domain/walk/answer.ts';
import type { OpenQuestion } from '../ports/interpreter.ts';
import { answers } from './examples/answers.ts';
import { learnPhrases, type PhraseModel, type Scored } from './model/phrases.ts';
import { squash } from './normalise.ts';
import { leadingYesNo } from './yes-no.ts';

/** Reads a text as one of a question's options when it is like what people say for it. */
export interface Options {
  /** The option, and how sure it is: 0 to 1. */
  read(text: string, question: OpenQuestion): { readonly answer: Answer; readonly score: number } | undefined;
}

const nearEnough = 0.5;
const clearBy = 0.06;

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
    models.set(id, learnPhrases(phrases));
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

function nearest(
  text: string,
  { options }: OpenQuestion,
  model: PhraseModel | undefined,
): Scored | undefined {
  const [first, second] = model?.read(text, []).scored.filter(({ label }) => options.includes(label)) ?? [];
  if (!first || first.score < nearEnough) return undefined;
  return second && first.score - second.score < clearBy ? undefined : first;
}

/** "Will do it tonight": not yet. */
function byPromise(text: string, { options }: OpenQuestion): Scored | undefined {
  const isPromise = /^(?:i |we )?(?:will|'?ll|ill|am going to|going to|gonna|shall|plan to)\b/i.test(
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
