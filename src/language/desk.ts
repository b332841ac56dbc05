import type { Command } from '../domain/commands.ts';
import { findOdsCodes, readOdsCode } from '../domain/ods-code.ts';
import type { MailboxStatus } from '../domain/premises/record.ts';
import type { Reading } from '../ports/interpreter.ts';
import { normalise } from './normalise.ts';

const subject =
  /\b(?:which|what|who|whose|list|show|how many|any|give me|all|tell me|count|number of|report|pharmac|premises|shops?|stores?|contractors?)\b|pharmacies|premises/;
const lacking =
  /\b(?:lack(?:s|ing)?|without|missing|no|not got|don'?t have|dont have|do not have|haven'?t got|havent got|have not got|has not got|hasn'?t got|have no|has no|still need|needs?|not confirmed|unconfirmed|not have|outstanding)\b/;
const mailbox =
  /\b(?:mail ?box(?:es)?|shared nhsmail|shared mail|shared email|shared account|mailbx|mail ?boxs)\b/;
const blocked = /\b(?:blocked|stuck|blockers?|in trouble|need help|needs help)\b/;
const notBlocked = /\b(?:not|isn'?t|aren'?t|never|no longer)\s+(?:blocked|stuck)\b/;
const status =
  /^(?:what(?:'s| is) (?:the )?)?(?:status|state|progress)(?: (?:of|for|at|on))? |^(?:how (?:is|far is)|show(?: me)?|where is) /;
const inCell =
  /\b(?:in|of|for|only|at)\s+(?:the\s+)?(?:cell\s+)?([a-z][a-z-]*(?:\s[a-z-]+)??)(?:\s+cell)?(?=$|\s(?:lack|without|have|has|do|does|with|still|need|needs|are|that|who|not)\b)/;

const statusWords: readonly (readonly [RegExp, MailboxStatus])[] = [
  [/\bwaiting|applied\b/, 'waiting'],
  [/\b(?:not heard|unknown|silent|no answer)\b/, 'unknown'],
  [/\b(?:say(?:s)? (?:they|it) ha(?:ve|s)|unconfirmed|not (?:yet )?confirmed)\b/, 'says_it_has_one'],
];

type DeskReading = Pick<Reading, 'cells' | 'isListed'>;

/** Reads the questions of leads and admins about many pharmacies, and about one. */
export function readDeskQuestion(text: string, { cells, isListed }: DeskReading): Command | undefined {
  const words = normalise(text);
  const one = readArrival(words, isListed) ?? readStatusOf(words, isListed);
  if (one) return one;
  if (lacking.test(words) && mailbox.test(words) && subject.test(words)) {
    const found = statusWords.find(([pattern]) => pattern.test(words));
    return { type: 'lacking', ...cellOf(words, cells), ...(found ? { status: found[1] } : {}) };
  }
  const asks = /\b(?:who|which|what|list|show|how many|anyone|anybody)\b/.test(words) || words === 'blocked';
  if (blocked.test(words) && asks && !notBlocked.test(words))
    return { type: 'blocked', ...cellOf(words, cells) };
  return undefined;
}

/** "did it arrive at FAB12", "has FAB12 got my message". */
function readArrival(words: string, isListed: (code: string) => boolean): Command | undefined {
  if (!/\b(?:arrived?|delivered|got (?:the|my|your) messages?|messages? (?:of|to|for|about))\b/.test(words))
    return undefined;
  const [ods] = findOdsCodes(words, isListed);
  return ods ? { type: 'did_it_arrive', ods } : undefined;
}

/** "status of FAB12", "how is fab12 doing". */
function readStatusOf(words: string, isListed: (code: string) => boolean): Command | undefined {
  if (!status.test(words)) return undefined;
  const [code] = findOdsCodes(words, isListed);
  const rest = words.replace(status, '').trim();
  const ods = code ?? (/\s/.test(rest) ? undefined : readOdsCode(rest));
  return ods ? { type: 'status', ods } : undefined;
}

/** The cell that a question is limited to: one that there is, anywhere; or whatever stands behind a last "in". */
function cellOf(words: string, cells: readonly string[]): { cell?: string } {
  const known = cells.find((name) => new RegExp(`\\b${RegExp.escape(normalise(name))}\\b`).test(words));
  if (known) return { cell: known };
  const cell = inCell.exec(words)?.[1]?.trim();
  if (!cell || mailbox.test(cell) || /\b(?:nhsmail|all|total|now|today|it|them|us|me|help)\b/.test(cell))
    return {};
  return { cell };
}
