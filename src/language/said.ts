import type { Heard } from '../domain/heard.ts';
import type { Understanding } from '../ports/interpreter.ts';
import { tokensOf, withoutLeadIn } from './model/tokens.ts';

/** One command, heard this surely. */
export function surely(command: Heard, confidence: number): Understanding {
  return { commands: [command], confidence: Math.min(1, confidence), choices: [] };
}

/** Neither a command nor anything to choose from. */
export const nothing: Understanding = { commands: [], confidence: 0, choices: [] };

/** "Should I …?" asks for advice, and is no wish that it be done. */
export function asksWhether(text: string): boolean {
  return /^(?:maybe|perhaps|possibly|i wonder|i might|we might|should|shall|must|why|when|what if|what happens|do (?:i|we) (?:need|have)|how (?:do|can|would|should) (?:i|we|you)|would it|is it (?:ok|possible|wise))\b/.test(
    withoutLeadIn(tokensOf(text)).join(' '),
  );
}

const questionWords =
  /^(?:what|which|who|why|how|when|where|can|could|may|do|does|did|is|are|should|will|would)\b/;

/** Whether a text asks, whatever stands before the question. */
export function isQuestion(text: string): boolean {
  if (text.trim().endsWith('?')) return true;
  const words = withoutLeadIn(tokensOf(text)).join(' ');
  // "Will do it tonight" is a promise, not a question.
  return (
    questionWords.test(words) &&
    !/^(?:do|does|did|is|are|can|could|will|would) not\b/.test(words) &&
    !/^will (?:do|send|ask|try|look|check|get|call|ring|apply|finish)\b/.test(words)
  );
}

const outright =
  /^(?:who|whose|which|what|how(?! come)|do|does|did|is|are|may|should|could|can|will|would)\b/;

/** "Who else has an account?" only wants to know; "why can I not log in?" tells a trouble. */
export function wantsToKnow(text: string): boolean {
  return isQuestion(text) && outright.test(withoutLeadIn(tokensOf(text)).join(' '));
}

/** How many words a text has, as spaces part them. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
