import type { Reading, Understanding } from '../ports/interpreter.ts';
import { one, type Tools } from './one-thing.ts';

/** What is to be done, and behind a colon, a dash or "saying" the words that others shall read. */
const dictation = /^([^:]{4,80}?)(?::|\s-|\bsaying\b|\bthat says\b)[\s:-]*([^\s:-].*)$/s;

/** How sure the part before the colon must be. */
const sureOfTask = 0.62;

/** "Nudge them: please ring me": the sentence is for others, so nothing else is looked for in it. */
export function dictated(text: string, reading: Reading, tools: Tools): Understanding | undefined {
  const [, task = '', words = ''] = dictation.exec(text.trim()) ?? [];
  if (task === '') return undefined;
  const { commands, confidence, choices } = one(task, reading, tools);
  const [command] = commands;
  if (command?.type !== 'nudge' || confidence < sureOfTask) return undefined;
  return { commands: [{ ...command, text: withoutQuotes(words.trim()) }], confidence, choices };
}

function withoutQuotes(words: string): string {
  return /^["“'‘](.+)["”'’]$/s.exec(words)?.[1] ?? words;
}
