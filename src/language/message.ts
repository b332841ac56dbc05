import type { Reading, Understanding } from '../ports/interpreter.ts';
import { openingOf, withoutClosing } from './clauses.ts';
import { dictated } from './dictated.ts';
import { fromClauses } from './long.ts';
import { one, type Tools } from './one-thing.ts';
import { distinct } from './together.ts';
import { inTwo } from './two-things.ts';
import { withoutCourtesies } from './wrappers.ts';

/** How sure the rest must be before a greeting is heard beside it. */
const sureOfRest = 0.62;

/** Reads a message as one thing or as two. */
export function readMessage(text: string, reading: Reading, tools: Tools, isPart = false): Understanding {
  const whole = one(text, reading, tools);
  if (whole.isExact) return whole;
  const task = dictated(text, reading, tools);
  if (task) return task;
  const bare = withoutWrapping(text, whole, (rest) => readMessage(rest, reading, tools, isPart), reading);
  if (bare) return bare;
  // A part of a message is not taken apart again: the work would grow with every cut.
  if (isPart) return whole;
  const two = inTwo(text, reading, tools, whole, (rest, situation) =>
    readMessage(rest, situation, tools, true),
  );
  if (two || whole.commands.length > 0) return two ?? whole;
  return (whole.isNoWish ? undefined : fromClauses(text, reading, tools)) ?? whole;
}

/** The message without its greeting, its courtesies or its thanks, when that is understood. */
function withoutWrapping(
  text: string,
  whole: Understanding,
  read: (text: string) => Understanding,
  { question }: Reading,
): Understanding | undefined {
  const opening = openingOf(text);
  if (opening) {
    const rest = read(opening.rest);
    if (rest.commands.length > 0 && rest.confidence >= sureOfRest)
      return { ...rest, commands: distinct([{ type: opening.type }, ...rest.commands]) };
  }
  const plainly = withoutCourtesies(text);
  if (plainly !== text && question?.input !== 'names') {
    const rest = read(plainly);
    if (rest.commands.length > 0 || rest.confidence > whole.confidence) return rest;
  }
  const politely = withoutClosing(text);
  if (politely !== text && question?.input !== 'names') {
    const rest = read(politely);
    if (rest.commands.length > 0) return rest;
  }
  return undefined;
}
