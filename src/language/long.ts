import type { Heard } from '../domain/heard.ts';
import type { Reading, Understanding } from '../ports/interpreter.ts';
import { nameOf } from './name-of.ts';
import { one, type Tools } from './one-thing.ts';

/** Shorter texts are read as they stand. */
const longFrom = 10;
/** How sure a clause must be for the whole message to be taken for it. */
const sureOfClause = 0.65;
const mostClauses = 8;
const mostChoices = 3;
/** Where clauses of a long message end. */
const ends =
  /[.!?;\n]+\s+|\s*,\s*|\s+(?:-+\s+)?(?:but|because|as|since|so|and|however|when|while|although)\s+/i;
/** What a clause of many may be taken for: questions, troubles and answers; never a report or another act. */
const takenFromClause =
  /^(?:ask_fact|answer|who_|may_we|status|lacking|blocked|ready|counts|locked_out|waiting)/;

/** Looks for the one clause that carries the meaning of a long message, and for what else it could mean. */
export function fromClauses(text: string, reading: Reading, tools: Tools): Understanding | undefined {
  if (text.trim().split(/\s+/).length < longFrom) return undefined;
  const clauses = text
    .split(ends)
    .filter((clause) => clause.trim().split(/\s+/).length >= 3)
    .slice(0, mostClauses);
  if (clauses.length < 2) return undefined;
  const heard = clauses.flatMap((clause) => {
    const { commands, confidence } = one(clause, reading, tools);
    const [command] = commands;
    return command && confidence >= sureOfClause && mayCarry(command) ? [{ command, confidence }] : [];
  });
  const [first] = heard;
  if (!first) return undefined;
  const distinct = [...new Map(heard.map(({ command }) => [JSON.stringify(command), command])).values()];
  return distinct.length === 1
    ? { commands: [first.command], confidence: first.confidence, choices: [] }
    : { commands: [], confidence: 0.5, choices: distinct.slice(0, mostChoices) };
}

function mayCarry(command: Heard): boolean {
  return takenFromClause.test(nameOf(command)) || (command.type === 'stuck' && command.code !== undefined);
}
