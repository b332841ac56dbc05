import { findOdsCodes } from '../domain/ods-code.ts';
import type { Reading, Understanding } from '../ports/interpreter.ts';
import { cellNames } from './cell-slot.ts';
import { cuts } from './clauses.ts';
import { nameOf } from './name-of.ts';
import { normalise } from './normalise.ts';
import { one, type Tools } from './one-thing.ts';
import { isEchoOf } from './options.ts';
import { countWords } from './said.ts';
import { isAtDesk } from './situation.ts';
import { sameDay, together } from './together.ts';

/** How sure each part must be before a message is taken for two things; more where something is noted or done. */
const sureOfParts = 0.62;
const sureToNote = 0.75;
const sureOfTrouble = 0.9;
const notes =
  /^(?:stuck|fixed|leave|leave_pharmacy|need_lead|report|reminders|nudge|start_over|mark_pharmacy)$/;

/** A message that is cut in two, what each part says, and what the whole would. */
interface Cut {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly whole: Understanding;
  readonly first: Understanding;
  readonly second: Understanding;
}

/**
 * Two things in one message, when both are clear and neither is but a part of the other.
 * @param readRest reads what comes second; that is rarely an answer too, so the open question is out of it
 */
export function inTwo(
  text: string,
  reading: Reading,
  tools: Tools,
  whole: Understanding,
  readRest: (text: string, reading: Reading) => Understanding,
): Understanding | undefined {
  if (reading.pending || isList(text, reading) || isOneMove(whole)) return undefined;
  for (const [beginning, after] of cuts(text).slice(0, 6)) {
    const before = withCodeOf(beginning, after, reading);
    const first = one(before, reading, tools);
    const second = readRest(after, { ...reading, question: undefined });
    if (!areTwo({ text, before, after, whole, first, second }, reading)) continue;
    const commands = together(first, second, whole);
    const confidence = Math.min(first.confidence, second.confidence);
    if (commands.length > 0) return { commands: sameDay(commands, after), confidence, choices: [] };
  }
  return undefined;
}

/** Whether both parts are clear, and each is a thing of its own. */
function areTwo(cut: Cut, reading: Reading): boolean {
  const { before, after, first, second, whole } = cut;
  if (!isSure(first) || !isSure(second)) return false;
  if (isFragment(before, first) || isFragment(after, second) || isCellAlone(after, reading)) return false;
  if (isOneAnswer(whole, first, second, reading)) return false;
  if (isReasonOfAnswer(cut) || isLimitOfNudge(cut)) return false;
  return !isSaidByWhole(cut) || isOfItsOwn(cut);
}

/** How sure the whole must be to stand for itself, and each part to be a thing of its own beside it. */
const sureOfWhole = 0.75;
const sureBesideWhole = 0.8;
/** How something new begins. */
const standsAlone =
  /^(?:and |but |also |then )*(?:i|i'?m|i'?ve|i'?d|we|we'?re|my|who|who'?s|whose|what|what'?s|which|where|where'?s|when|how|how'?s|why|any|please|show|give|tell|list|export|nudge|stop|remind|send|move|make|mark|confirm|get|put|take|pass|snooze|reopen|close|add|delete|forget|remove|(?:can|could|may|is|are|do|does|did|should|will) (?:i|we|you|they|there|the|my|our|a|an|somebody|someone|anyone)) /i;

/** Whether the whole is clear by itself, and says what one of its parts says: the other only adds to it. */
function isSaidByWhole({ whole, first, second }: Cut): boolean {
  const [said] = whole.commands;
  if (!said || said.type === 'answer' || whole.confidence < sureOfWhole) return false;
  if (first.commands.some(({ type }) => type === 'answer')) return false;
  const names = [...first.commands, ...second.commands].map(nameOf);
  return names.includes(nameOf(said));
}

/** Whether what comes after is surely a thing of its own. */
function isOfItsOwn({ text, after, first, second }: Cut): boolean {
  const begins = isBreak(text, after) || standsAlone.test(`${after} `);
  return begins && Math.min(sure(first), sure(second)) >= sureBesideWhole;
}

/** Whether a new sentence begins there. */
function isBreak(text: string, after: string): boolean {
  return /[.?!;\n]\s*$/.test(text.trim().slice(0, -after.length));
}

/** "Put FAD37 and FAB12 in Central" is one thing done to two. */
function isOneMove({ commands: [first] }: Understanding): boolean {
  return first?.type === 'move_pharmacy' && first.ods.length > 1;
}

/**
 * "Found one, cannot get in" is one answer: the whole is another option than its beginning; or what comes second only
 * says why, or that it comes later.
 */
function isOneAnswer(
  whole: Understanding,
  first: Understanding,
  second: Understanding,
  { question }: Reading,
): boolean {
  const [all] = whole.commands;
  const [begun] = first.commands;
  const [then] = second.commands;
  if (begun?.type !== 'answer' || !question) return false;
  if (all?.type === 'answer' && JSON.stringify(all) !== JSON.stringify(begun)) return true;
  if (then?.type === 'fixed') return true;
  const option = begun.answer.kind === 'option' ? begun.answer.option : '';
  if (then?.type === 'stuck' && then.code && isEchoOf(option, then.code, question)) return true;
  const saysWhy = then?.type === 'stuck' && (then.code === 'locked_out' || then.code === 'not_linked');
  return (saysWhy && (question.id === 'can_open' || question.id === 'look_first')) || then?.type === 'stop';
}

/** "Status and history of FAB12": the code is told once and holds for both. */
function withCodeOf(before: string, after: string, { roles, isListed }: Reading): string {
  const [code] = findOdsCodes(after, isListed);
  const isAlone = /^(?:(?:show|give|tell)(?: me)?(?: the)? )?(?:status|history|state|invitation)$/i.test(
    before,
  );
  return isAtDesk(roles) && code && isAlone ? `${before} of ${code}` : before;
}

/** Two words that are no question ask for nothing by themselves: "no mfa, how often …", "in South, who is …". */
function isFragment(text: string, { commands }: Understanding): boolean {
  if (/^in \S+$/i.test(text.trim())) return true;
  const isFact = commands.some(({ type }) => type === 'ask_fact');
  const words = countWords(text);
  return isFact && (words === 1 || (words < 3 && !text.trim().endsWith('?')));
}

/** "Who is blocked, but not in North", "alerts in Central and South": a cell that belongs to the list before it. */
function isCellAlone(text: string, { cells }: Reading): boolean {
  const names = cellNames(cells);
  const alone = new RegExp(`^(?:(?:and|or|but|not|except|in|from|of|the) )*(?:${names})(?: cell)?$`);
  return names !== '' && alone.test(normalise(text));
}

/** A list of names or a note holds commas and "and" of its own. */
function isList(text: string, { question }: Reading): boolean {
  return question?.input === 'names' || question?.input === 'text' || /^(?:add a )?note\b/i.test(text);
}

/** "Not yet, the owner is in Spain": a trouble behind an answer mostly gives the reason, unless it is all but certain. */
function isReasonOfAnswer({ first, second }: Cut): boolean {
  const [answered, then] = [first.commands[0], second.commands[0]];
  return answered?.type === 'answer' && then?.type === 'stuck' && sure(second) < sureOfTrouble;
}

/** "Nudge everyone who is waiting. Only North." says of one nudge whom it is for. */
function isLimitOfNudge({ first, second }: Cut): boolean {
  return first.commands[0]?.type === 'nudge' && second.commands[0]?.type === 'narrow';
}

function isSure(part: Understanding): boolean {
  const isNote = part.commands.some(({ type }) => notes.test(type));
  return sure(part) >= (isNote ? sureToNote : sureOfParts);
}

function sure({ commands, confidence }: Understanding): number {
  return commands.length === 0 ? 0 : confidence;
}
