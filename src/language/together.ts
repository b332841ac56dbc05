import type { Heard } from '../domain/heard.ts';
import type { Understanding } from '../ports/interpreter.ts';
import { nameOf } from './name-of.ts';

/** What two parts say; nothing when they are but one thing told at length. */
export function together(
  first: Understanding,
  second: Understanding,
  whole: Understanding,
): readonly Heard[] {
  const said = distinct([...first.commands, ...second.commands]);
  const [begun, then] = said;
  // "It was locked, but it is fine now": what is over is over.
  if (said.length === 2 && begun?.type === 'stuck' && then?.type === 'fixed') return [then];
  // "We are a chain, who applies?": the first only says why it is asked.
  if (begun?.type === 'stuck' && begun.code === 'head_office' && then?.type === 'ask_fact') return [then];
  // "Nothing opens, it says locked", where the bot asks what is wrong: one trouble, told twice.
  if (begun?.type === 'answer' && begun.answer.kind === 'blocker' && then?.type === 'stuck') return [];
  // "We have one but it does not let me in": to be stuck only repeats what was said.
  if (then?.type === 'stuck' && !then.code) return [];
  const trouble = namedTrouble(said);
  if (trouble) return [trouble];
  if (said.length === 2 && said.every(({ type }) => takesBack.has(type))) return [{ type: 'back' }];
  const commands = withoutLeadingUp(withoutEchoes(said));
  const isOne = commands.length < 2 || areOneTrouble(commands) || areOneKind(commands, whole, second);
  return isOne ? [] : commands;
}

const echoes: ReadonlySet<string> = new Set(['thanks', 'show_question', 'help']);

/** "Wrong answer, go back" wants one step back. */
const takesBack: ReadonlySet<string> = new Set(['back', 'correct']);

/** "I have left, take me off": off the pharmacy, that is. */
function isTakenOff(first: Heard, second: Heard): boolean {
  return first.type === 'leave_pharmacy' && (second.type === 'forget_me' || second.type === 'erase_person');
}

/** What only repeats or rounds off the first thing: "skip it, go on", "sorted, thanks". */
function withoutEchoes(commands: readonly Heard[]): readonly Heard[] {
  const [first, ...others] = commands;
  if (!first) return commands;
  // How an answer is changed is told when it is asked for.
  if (first.type === 'correct') return [first];
  const option = first.type === 'answer' && first.answer.kind === 'option' ? first.answer.option : undefined;
  return [
    first,
    ...others.filter(
      (other) => !echoes.has(other.type) && nameOf(other) !== option && !isTakenOff(first, other),
    ),
  ];
}

/** "Ok, who leads South?": a yes beside something else may only lead up to it, so it confirms nothing. */
function withoutLeadingUp(commands: readonly Heard[]): readonly Heard[] {
  if (commands.length < 2) return commands;
  return commands.filter((command) => command.type !== 'confirm' || !command.yes);
}

/** "I am stuck, the code never came": the second says what the first is about. */
function namedTrouble([first, second]: readonly Heard[]): Heard | undefined {
  const isNamed = first?.type === 'stuck' && !first.code && second?.type === 'stuck' && second.code;
  return isNamed ? second : undefined;
}

/** Several blockers in one message are one trouble told at length; the whole says best which. */
function areOneTrouble(commands: readonly Heard[]): boolean {
  return commands.every(({ type }) => type === 'stuck' || type === 'need_lead') &&
    commands.filter(({ type }) => type === 'stuck').length > 1
    ? true
    : commands.every(({ type }) => type === 'complaint' || type === 'thanks');
}

/** The same kind of thing twice, where the whole is one of it: "is it safe and secure". */
function areOneKind(commands: readonly Heard[], whole: Understanding, second: Understanding): boolean {
  const [first, ...others] = commands;
  const isSame = others.every((other) => first && nameOf(other) === nameOf(first));
  if (!isSame || whole.commands.length === 0) return false;
  if (first?.type !== 'ask_fact') return whole.confidence > 0.9;
  return whole.confidence >= second.confidence && JSON.stringify(whole.commands[0]) === JSON.stringify(first);
}

/** "Logged in on friday and changed my password too": the day is told once and holds for both. */
export function sameDay(commands: readonly Heard[], after: string): readonly Heard[] {
  const told = commands.find((command) => command.type === 'report');
  if (!told || !/\b(?:too|also|as well|both|same (?:day|time))\b/i.test(after)) return commands;
  return commands.map((command) => (command.type === 'report' ? { ...command, on: told.on } : command));
}

/** Each thing once. */
export function distinct(commands: readonly Heard[]): readonly Heard[] {
  const seen = new Set<string>();
  return commands.filter((command) => {
    const key = JSON.stringify(command);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
