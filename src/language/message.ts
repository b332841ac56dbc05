import type { Reading, Understanding } from '../ports/interpreter.ts';
import { openingOf, withoutClosing } from './clauses.ts';
import { dictated } from './dictated.ts';
import { one, type Tools } from './one-thing.ts';
import { distinct } from './together.ts';
import { inTwo } from './two-things.ts';

/** How sure the rest must be before a greeting is heard beside it. */
const sureOfRest = 0.62;

/** Reads a message as one thing or as two. */
export function readMessage(text: string, reading: Reading, tools: Tools, isPart = false): Understanding {
  const whole = one(text, reading, tools);
  if (whole.isExact) return whole;
  const task = dictated(text, reading, tools);
  if (task) return task;
  const bare = withoutWrapping(text, reading, (rest) => readMessage(rest, reading, tools, isPart));
  // A part of a message is not taken apart again: the work would grow with every cut.
  if (bare || isPart) return bare ?? whole;
  const readRest = (rest: string, situation: Reading) => readMessage(rest, situation, tools, true);
  return inTwo(text, reading, tools, whole, readRest) ?? whole;
}

/** The message without its greeting or its thanks, when that is understood. */
function withoutWrapping(
  text: string,
  { question }: Reading,
  read: (text: string) => Understanding,
): Understanding | undefined {
  const opening = openingOf(text);
  if (opening) {
    const rest = read(opening.rest);
    if (rest.commands.length > 0 && rest.confidence >= sureOfRest)
      return { ...rest, commands: distinct([{ type: opening.type }, ...rest.commands]) };
  }
  const politely = withoutClosing(text);
  if (politely === text || question?.input === 'names') return undefined;
  const rest = read(politely);
  return rest.commands.length > 0 ? rest : undefined;
}
