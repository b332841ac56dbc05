import type { Command } from '../domain/commands.ts';
import type { PlainDate } from '../domain/time.ts';
import { readDate } from './dates.ts';
import { normalise } from './normalise.ts';

const loggedIn = /\b(?:logged|loged|log|logging|signed) ?(?:in|on)\b/;
const done = /\b(?:logged|loged|signed|did|done|have|just|already)\b/;
const password = /\b(?:password|pass ?word|pw|pwd)\b/;
const change = /\b(?:changed|reset|updated|renewed|new)\b/;
const denied =
  /\b(?:not|never|can'?t|cannot|couldn'?t|won'?t|didn'?t|haven'?t|hasn'?t|unable|how|when|why|what)\b/;
const leave = /\b(?:on|going on) (?:leave|holiday|annual leave|maternity leave)\b|\bi am away\b|\bi'm away\b/;

const steering: ReadonlyMap<string, Command> = new Map([
  ['stop reminders', { type: 'reminders', on: false }],
  ['no more reminders', { type: 'reminders', on: false }],
  ['stop reminding me', { type: 'reminders', on: false }],
  ['start reminders', { type: 'reminders', on: true }],
  ['remind me again', { type: 'reminders', on: true }],
  ['back from leave', { type: 'back_from_leave' }],
  ["i'm back", { type: 'back_from_leave' }],
  ['i am back', { type: 'back_from_leave' }],
  ['back from holiday', { type: 'back_from_leave' }],
]);

/** Reads what people tell of their accounts: "logged in this morning", "changed my password on the 3rd". */
export function readReport(text: string, today: PlainDate): Command | undefined {
  const words = normalise(text);
  const steered = steering.get(words);
  if (steered) return steered;
  if (denied.test(words)) return undefined;
  if (leave.test(words)) {
    const until = readDate(words, today, 'future');
    return until ? { type: 'leave', until } : undefined;
  }
  if (password.test(words) && change.test(words)) return report('password_changed', words, today);
  return loggedIn.test(words) && done.test(words) ? report('logged_in', words, today) : undefined;
}

function report(what: 'logged_in' | 'password_changed', words: string, today: PlainDate): Command {
  const said = /this (?:morning|afternoon)|just now|tonight/.test(words)
    ? today
    : readDate(words, today, 'past');
  return { type: 'report', what, ...(said ? { on: said } : {}) };
}
