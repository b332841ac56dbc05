import type { Reading, Understanding } from '../ports/interpreter.ts';
import { one, type Tools } from './one-thing.ts';
import { dictationIn } from './own-sentence.ts';

/** How sure the part before the sentence must be. */
const sureOfTask = 0.62;

/** "Nudge them: please ring me": the sentence is for others, so nothing else is looked for in it. */
export function dictated(text: string, reading: Reading, tools: Tools): Understanding | undefined {
  const { task, words } = dictationIn(text);
  if (words === undefined) return undefined;
  const { commands, confidence, choices } = one(task, reading, tools);
  const [command] = commands;
  if (command?.type !== 'nudge' || confidence < sureOfTask) return undefined;
  return { commands: [{ ...command, text: words }], confidence, choices };
}
