import type { Content } from '../content/pack.ts';
import type { BlockerCode } from '../domain/blocker.ts';
import type { Command } from '../domain/commands.ts';
import { findOdsCodes, isHeadOfficeCode, readOdsCode } from '../domain/ods-code.ts';
import { readPostcode } from '../domain/postcode.ts';
import type { Answer } from '../domain/walk/answer.ts';
import type { Interpreter, OpenQuestion, Reading } from '../ports/interpreter.ts';
import { readInput, readOption } from './answers.ts';
import { readDeskQuestion } from './desk.ts';
import { normalise, squash } from './normalise.ts';
import { readOffice } from './office.ts';
import { readReport } from './reports.ts';
import { type Example, indexPhrases, type Match, type PhraseIndex } from './similarity.ts';
import { readUniversal } from './universal.ts';
import { findSecret } from './unsafe.ts';

/** What a text can be about when it is no answer: something in the way, or a question about NHSmail. */
type Matter = { readonly blocker: BlockerCode } | { readonly fact: string };

/** How near a text must be to a phrase to be taken for its meaning, and how much nearer than to the next one. */
const nearEnough = 0.55;
const clearBy = 0.03;

/** Makes the interpreter: rules first, then the nearest phrase of the content pack. */
export function createInterpreter(content: Content): Interpreter {
  const matters = indexPhrases(examples(content));
  const phones = content.phones;
  return {
    interpret: (text, reading) => interpret(text, reading, content, matters),
    readAnswer(text, question, reading) {
      return (
        readOption(text, question, content) ??
        readBlocker(text, question, matters) ??
        readInput(text, question, reading)
      );
    },
    holdsSecret: (text) => findSecret(text, phones) !== undefined,
    possibleCodes: (text) => findOdsCodes(text, () => true),
  };
}

function examples({ blockers, facts }: Content): Example<Matter>[] {
  return [
    ...blockers
      .filter(({ offered }) => offered)
      .flatMap(({ code, title, phrases }) => {
        const meaning: Matter = { blocker: code };
        return [title, ...phrases].map((text) => ({ text, meaning }));
      }),
    ...facts.flatMap(({ id, question, phrases }) => {
      const meaning: Matter = { fact: id };
      return [question, ...phrases].map((text) => ({ text, meaning }));
    }),
  ];
}

function interpret(text: string, reading: Reading, content: Content, matters: PhraseIndex<Matter>): Command {
  return (
    readPending(text, reading) ??
    readShortAnswer(text, reading, content) ??
    readUniversal(text) ??
    readOffice(text, reading) ??
    readReport(text, reading.today) ??
    readDeskQuestion(text, reading) ??
    readMatter(text, reading, matters) ??
    readLongAnswer(text, reading) ??
    readPharmacy(text, reading) ?? { type: 'not_understood' }
  );
}

const yes = new Set([
  'yes',
  'y',
  'yep',
  'yeah',
  'yup',
  'ok',
  'sure',
  'correct',
  'right',
  'thats right',
  'thats it',
  'yes it is',
  'yes please',
  'thats us',
  'yes start over',
]);
const no = new Set([
  'no',
  'n',
  'nope',
  'nah',
  'wrong',
  'no thanks',
  'not that one',
  'no it isnt',
  'thats wrong',
  'cancel',
]);

function readPending(text: string, { pending }: Reading): Command | undefined {
  if (pending !== 'confirm') return undefined;
  if (yes.has(squash(text))) return { type: 'confirm', yes: true };
  return no.has(squash(text)) ? { type: 'confirm', yes: false } : undefined;
}

/** An answer that cannot be mistaken: an option's words, a date, an address. */
function readShortAnswer(text: string, reading: Reading, content: Content): Command | undefined {
  const { question } = reading;
  if (!question) return undefined;
  const option = readOption(text, question, content);
  if (option) return { type: 'answer', answer: option };
  if (readUniversal(text)) return undefined;
  const isStrict =
    question.input &&
    ['past_date', 'future_date', 'shared_address', 'personal_address'].includes(question.input);
  return isStrict && !looksLikeQuestion(text) ? asAnswer(readInput(text, question, reading)) : undefined;
}

/** An answer in free words: a name, a reference. Taken only when the text meant nothing else. */
function readLongAnswer(text: string, reading: Reading): Command | undefined {
  const { question } = reading;
  if (!question?.input || looksLikeQuestion(text) || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (question.input !== 'names' && question.input !== 'text') return undefined;
  return asAnswer(readInput(text, question, reading));
}

function asAnswer(answer: Answer | undefined): Command | undefined {
  return answer && { type: 'answer', answer };
}

const questionWords =
  /^(?:what|which|who|why|how|when|where|can|could|may|do|does|did|is|are|should|will|would)\b/;

function looksLikeQuestion(text: string): boolean {
  return text.trim().endsWith('?') || questionWords.test(normalise(text));
}

function readBlocker(
  text: string,
  { input }: OpenQuestion,
  matters: PhraseIndex<Matter>,
): Answer | undefined {
  if (input !== 'blocker') return undefined;
  const found = clearMatch(matters.nearest(text, 5).filter(({ meaning }) => 'blocker' in meaning));
  return found && 'blocker' in found ? { kind: 'blocker', code: found.blocker } : undefined;
}

/** A blocker or a question about NHSmail, when the text is near enough to a phrase of one and of no other. */
function readMatter(text: string, { question }: Reading, matters: PhraseIndex<Matter>): Command | undefined {
  const near = matters.nearest(text, 2);
  const matter = clearMatch(near);
  // A short free answer ("Sam", "INC123") must not be taken for a question that shares a word with it.
  const isFree = question?.input === 'names' || question?.input === 'text';
  if (!matter || (isFree && (near[0]?.score ?? 0) < 0.75)) return undefined;
  return 'fact' in matter ? { type: 'ask_fact', fact: matter.fact } : { type: 'stuck', code: matter.blocker };
}

function clearMatch(near: readonly Match<Matter>[]): Matter | undefined {
  const [first, second] = near;
  if (!first || first.score < nearEnough) return undefined;
  return second && first.score - second.score < clearBy ? undefined : first.meaning;
}

/** A pharmacy by its code anywhere; by postcode or name while the bot asks for one. */
function readPharmacy(text: string, { pending, isListed }: Reading): Command | undefined {
  const code = readOdsCode(text) ?? findOdsCodes(text, isListed)[0];
  const isCode = code !== undefined && (/\d/.test(code) || isListed(code));
  if (isCode) return { type: 'say_pharmacy', text: code };
  if (pending !== 'pharmacy') return readPostcode(text) ? { type: 'say_pharmacy', text } : undefined;
  if (isHeadOfficeCode(text)) return { type: 'head_office_code', text: text.slice(0, 20) };
  const isShort = text.trim().length <= 100 && /[\p{L}\p{N}]/u.test(text);
  return isShort ? { type: 'say_pharmacy', text: text.trim() } : undefined;
}
