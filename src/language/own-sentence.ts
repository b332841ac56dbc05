import { isQuestion } from './said.ts';

/** What is to be done, and the sentence that others shall read. */
interface Dictation {
  readonly task: string;
  readonly words?: string;
}

/** Where the sentence begins that is for others: behind a colon, a dash, words that say so, a full stop or "please". */
const beginnings: readonly RegExp[] = [
  /:\s*|\s-\s*|,?\s+(?:saying|(?:that|which) says?|(?:and|but) (?:(?:say|tell|ask) (?:to )?(?:them|everyone|everybody|all)|let them know)|and say|and tell)\b[\s:,]*(?:(?:to|that)\s+)?/i,
  /\s+(?=["“])/,
  /[.!?;]\s+|\n\s*/,
  /,\s+(?=(?:please|sorry|apologies)\s)/i,
];
/** What is done to those who shall read it. */
const nudges =
  /\b(?:nudg\w*|remind\w*|chas\w+|pok\w+|prod\w*|ping\w*|messag\w+|hurry|contact|send|write|drop|tell|give)\b/i;
/** What is said to the bot behind that: how the list is limited, what else is wanted, or thanks. */
const isForBot =
  /^(?:and |but |then |also )*(?:only|just (?:those|the)|except\w*|excluding|but not|leav(?:e|ing) out|without|not (?:in|to|the|those)|(?:please )?(?:show|list|export|cancel|stop)|thanks?|thank you|cheers|ta|please[.!]*$)\b/i;
/** "Not Amara." */
const leavesOut = /^[Nn](?:ot|OT) \p{Lu}/u;

/** "Nudge them to ring me": what those who are named so shortly shall do. */
const errand =
  /^(.*\b(?:them(?: all)?|all|everyone|everybody|(?:blocked|waiting|stalled) (?:ones|pharmacies)|in \p{L}+|\p{Lu}\p{L}+))\s+to\s+(?=\p{Ll}{2})(?!(?:me|us|them|all|the|every\w+|him|her)\b)(.+)$/su;

/** The task of a text and the sentence for others; only the task where there is none. */
export function dictationIn(text: string): Dictation {
  const plain = text.trim();
  for (const [index, beginning] of beginnings.entries()) {
    const found = beginning.exec(plain);
    if (!found) continue;
    const task = plain.slice(0, found.index);
    const words = withoutQuotes(plain.slice(found.index + found[0].length).trim());
    const isClear = index === 0 || (!isForBot.test(words) && !leavesOut.test(words) && !isQuestion(words));
    if (nudges.test(task) && /\p{L}/u.test(words) && isClear) return { task, words };
  }
  const [, task = '', deed = ''] = errand.exec(plain) ?? [];
  return task !== '' && nudges.test(task)
    ? { task, words: `Please ${deed.replace(/\btheir\b/g, 'your')}` }
    : { task: plain };
}

function withoutQuotes(words: string): string {
  return /^["“'‘](.+)["”'’][.!]?$/s.exec(words)?.[1] ?? words;
}
