import type { Heard } from '../domain/heard.ts';
import type { Reading } from '../ports/interpreter.ts';
import { withoutClosing } from './clauses.ts';
import { normalise } from './normalise.ts';
import { titled } from './person-slot.ts';
import { code } from './slots.ts';

const erases = /^(?:please )?(?:erase|forget|delete) (.+?)(?:'?s (?:data|details))?$/;
const invites = /^(?:please )?invite (.+)$/;

/** "Erase sam", "invite kofi": what is to be done about somebody, in words that have no capitals. */
export function readAboutSomeone(text: string, reading: Reading): Heard | undefined {
  const person = someone(erases, text, reading);
  if (person !== undefined) return { type: 'erase_person', person };
  const who = someone(invites, text, reading);
  return who === undefined ? undefined : { type: 'invitation', who };
}

/** What stands where a name may, and is none. */
const noName =
  /\b(?:it|that|this|them|these|those|him|her|me|us|you|i|my|our|your|the|a|an|all|every\w*|some\w*|any\w*|no\w*|ones?|rest|who\w*|what|about|to|for|from|at|in|of|and|or|data|things?|list|roster|file|import|message|question|answers?|password|mailbox|account|alerts?|history|audit|people|staff|team|colleagues?|contractors?|admins?|leads?|cells?|pharmac\w+|premises|shops?|blocked|stuck|missing|waiting|text|link|words?|invit\w+|nudges?|reminders?|digests?|summary|mailboxes)\b/;

/** The person whose name, in one to three words, is all that stands behind a verb. */
function someone(verb: RegExp, text: string, reading: Reading): string | undefined {
  const [, said = ''] = verb.exec(normalise(withoutClosing(text))) ?? [];
  const named = said.replace(/^(?:mrs?|ms|miss|dr|prof)\.? /, '');
  const isCell = reading.cells.some((cell) => normalise(cell) === named);
  const isName = /^\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,2}$/u.test(named) && !noName.test(named);
  return isName && !isCell && !code(text, reading).ods ? titled(named) : undefined;
}
