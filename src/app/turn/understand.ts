import type { Command } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { londonDate } from '../../domain/time.ts';
import type { OpenQuestion, Reading, Understanding } from '../../ports/interpreter.ts';
import { briefOf, readProposal } from '../advice/proposal.ts';
import { commandsOf } from './heard.ts';
import type { IncomingEvent } from './incoming.ts';
import { bareName, byName } from './pharmacy-names.ts';
import { readPress } from './press.ts';
import { textsOf } from './texts.ts';
import type { Turn } from './turn.ts';
import { type Standing, standing } from './walk-on.ts';

/** More than any message needs; the rest is not read. */
const longestText = 1000;

/** The commands that a message or a press means, in order. @returns none for a press that no card of ours gives */
export async function understand(
  turn: Turn,
  event: Extract<IncomingEvent, { kind: 'text' | 'press' | 'file' }>,
): Promise<readonly Command[]> {
  // Before anything else: what must not be typed is not even looked at for its meaning.
  if (textsOf(event).some((text) => turn.interpreter.holdsSecret(text)))
    return [{ type: 'unsafe', ...(event.kind === 'press' ? { inCard: true } : {}) }];
  if (event.kind === 'text') return understandText(turn, event.text, event.hasAttachment);
  if (event.kind === 'file') {
    // From everybody else a file is what a picture is: something beside their words.
    if (!mayGive('import_file', turn.roles)) return understandText(turn, event.text, true);
    return [{ type: 'import_file', name: event.name, more: event.more }];
  }
  const press = readPress(event.data);
  if (press?.kind !== 'reply') return press ? [press.command] : [];
  return understandReply(turn, press.text, press.asked);
}

/** The text of a card's input, read as the answer to the question that the card asked. */
async function understandReply(
  turn: Turn,
  text: string,
  asked: NonNullable<Extract<Command, { type: 'answer' }>['asked']>,
): Promise<readonly Command[]> {
  const at = await standing(turn, asked.ods);
  const question = at && openQuestionOf(at);
  const person = turn.person;
  const answer =
    question && turn.interpreter.readAnswer(text, question, { person, today: londonDate(turn.now) });
  if (answer) return [{ type: 'answer', answer, asked }];
  return understandText(turn, text, false);
}

async function understandText(turn: Turn, text: string, hasAttachment: boolean): Promise<readonly Command[]> {
  const { interpreter, person, roles, conversation, now } = turn;
  if (text.trim() === '') return [{ type: 'unreadable', why: hasAttachment ? 'attachment' : 'empty' }];
  if (text.length > longestText) return [{ type: 'unreadable', why: 'too_long' }];
  const at = conversation.asked && (await standing(turn, conversation.asked.ods));
  const listed = await turn.work.getMany('premises', interpreter.possibleCodes(text));
  const cells = roles.admin || roles.leadOf.length > 0 ? await turn.work.find('cell') : [];
  const reading: Reading = {
    person,
    roles,
    today: londonDate(now),
    question: at && openQuestionOf(at),
    pending: pendingKind(turn),
    isMild: isMild(turn),
    isAskedByTheWay: conversation.pending?.kind === 'locked_out',
    cells: cells.map(({ name }) => name),
    isListed: (code) => listed.has(code),
  };
  const named = await byName(turn, text, reading);
  if (named?.kind === 'several') return [named.command];
  return commandsOf(await heardIn(turn, named?.text ?? text, named?.reading ?? reading), turn);
}

/** What the rules hear; where they are unsure, what a model proposes. */
async function heardIn(turn: Turn, text: string, reading: Reading): Promise<Understanding> {
  const understanding = turn.interpreter.interpret(text, reading);
  if (understanding.commands.length > 0) return understanding;
  const name = await bareName(turn, text, reading);
  if (name) return { commands: [name], confidence: 1, choices: [] };
  return (await advised(turn, text, reading)) ?? understanding;
}

/** What the model makes of words of which the rules are unsure. Where a yes is waited for, nobody guesses one. */
async function advised(turn: Turn, text: string, reading: Reading): Promise<Understanding | undefined> {
  if (reading.pending) return undefined;
  const answer = await turn.advice(() => briefOf(text, reading, turn.content));
  return answer === undefined ? undefined : readProposal(answer, text, reading, turn.content);
}

function pendingKind({ conversation: { pending } }: Turn): Reading['pending'] {
  if (!pending || pending.kind === 'stuck' || pending.kind === 'locked_out') return undefined;
  return pending.kind === 'which_pharmacy' ? 'pharmacy' : 'confirm';
}

/** Whether what a yes is wanted on can be put right: it names a pharmacy, or an address. */
function isMild({ conversation: { pending } }: Turn): boolean {
  return pending?.kind === 'confirm_pharmacy' || pending?.kind === 'sure_address';
}

function openQuestionOf({ s, step, premises }: Standing): OpenQuestion {
  const { options, input } = step.expects(s);
  const accounts = premises.accounts.map(({ id, label }) => [id, label]);
  return { id: step.id, options, optionNames: Object.fromEntries(accounts), input };
}
