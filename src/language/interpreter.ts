import type { Content } from '../content/pack.ts';
import { findOdsCodes } from '../domain/ods-code.ts';
import type { Interpreter, OpenQuestion } from '../ports/interpreter.ts';
import { readInput, readOption } from './answers.ts';
import { createMeanings, type Meanings } from './meaning.ts';
import { readMessage } from './message.ts';
import { possibleName } from './named-pharmacy.ts';
import type { Tools } from './one-thing.ts';
import { learnOptions, type Options } from './options.ts';
import { findSecret } from './unsafe.ts';

/** Makes the interpreter. It is pure: the same words in the same situation mean the same. */
export function createInterpreter(
  content: Content,
  meanings: Meanings = createMeanings(content),
  options: Options = learnOptions(content),
): Interpreter {
  const { phones } = content;
  const tools: Tools = { content, meanings, options };
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
        tools.options.read(text, question)?.answer
      );
    },
    holdsSecret: (text) => findSecret(text, phones) !== undefined,
    possibleCodes: (text) => findOdsCodes(text, () => true),
    possibleName,
  };
}

/** The blocker that a text names, where the bot asks what is in the way. */
function readBlocker(text: string, { input }: OpenQuestion, { meanings, content }: Tools) {
  if (input !== 'blocker') return undefined;
  const speaker = { roles: { admin: false, leadOf: [], contractorOf: [''], claims: [] }, cells: [] };
  const [first, second] = meanings
    .rank(text, speaker)
    .filter(({ label }) => label.startsWith('blocker:') && label !== 'blocker:other');
  if (!first || first.score < 0.4 || (second && first.score - second.score < 0.04)) return undefined;
  const found = content.blockers.find(({ code }) => `blocker:${code}` === first.label);
  return found && ({ kind: 'blocker', code: found.code } as const);
}
