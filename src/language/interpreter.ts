import type { Content } from '../content/pack.ts';
import { findOdsCodes } from '../domain/ods-code.ts';
import type { Interpreter, OpenQuestion } from '../ports/interpreter.ts';
import { readInput, readOption } from './answers.ts';
import { createMeanings, type Meanings } from './meaning.ts';
import { readMessage } from './message.ts';
import { possibleName } from './named-pharmacy.ts';
import type { Tools } from './one-thing.ts';
import { isInOwnWords } from './options.ts';
import { findSecret } from './unsafe.ts';

/** Makes the interpreter. It is pure: the same words in the same situation mean the same. */
export function createInterpreter(
  content: Content,
  meanings: Meanings = createMeanings(content),
): Interpreter {
  const { phones } = content;
  const tools: Tools = { content, meanings };
  return {
    interpret(text, reading) {
      const { commands, confidence, choices } = readMessage(text, reading, tools);
      return { commands, confidence, choices };
    },
    readAnswer(text, question, reading) {
      return (
        readOption(text, question, content) ??
        readBlocker(text, question, tools) ??
        readInput(text, question, reading) ??
        readMeantOption(text, question, tools)
      );
    },
    holdsSecret: (text) => findSecret(text, phones) !== undefined,
    possibleCodes: (text) => findOdsCodes(text, () => true),
    possibleName,
  };
}

/** Who answers on a card: somebody of a pharmacy. */
const answerer = { roles: { admin: false, leadOf: [], contractorOf: [''], claims: [] }, cells: [] };
const sureOfAnswer = 0.5;

/** The blocker that a text names, where the bot asks what is in the way. */
function readBlocker(text: string, { input }: OpenQuestion, { meanings, content }: Tools) {
  if (input !== 'blocker') return undefined;
  const [first] = meanings.rank(text, answerer).filter(({ label }) => label !== 'blocker:other');
  if (!first || first.score < sureOfAnswer) return undefined;
  const found = content.blockers.find(({ code }) => `blocker:${code}` === first.label);
  return found && ({ kind: 'blocker', code: found.code } as const);
}

/** The option that a text comes to. */
function readMeantOption(text: string, question: OpenQuestion, { meanings }: Tools) {
  const [first] = meanings.rank(text, { ...answerer, question });
  if (!first?.label.startsWith('answer:') || isInOwnWords(first.label)) return undefined;
  if (first.score < sureOfAnswer) return undefined;
  return { kind: 'option', option: first.label.slice('answer:'.length) } as const;
}
