import { meaningNames } from '../../content/words/meanings.ts';
import { questionNames } from '../../content/words/names.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Command } from '../../domain/commands.ts';
import type { Heard } from '../../domain/heard.ts';
import { mayGive, maySee } from '../../domain/people/authority.ts';
import { isOfDesk, isOnlyOfDesk, type Roles } from '../../domain/people/person.ts';
import type { Understanding } from '../../ports/interpreter.ts';
import { seenAt, seenJustNow } from './seen.ts';
import type { Turn } from './turn.ts';

/** The commands of what was heard, in the order in which it was said; what the person has to choose from; or neither. */
export async function commandsOf(understanding: Understanding, turn: Turn): Promise<readonly Command[]> {
  const { commands, choices } = understanding;
  if (commands.length > 0) return Promise.all(commands.map((heard) => toCommand(heard, turn)));
  const meant = await Promise.all(choices.map((choice) => toCommand(choice, turn)));
  const offered = meant.filter((command) => isOnAButton(command) && isOpenTo(command, turn.roles));
  if (offered.length === 0) return [{ type: 'not_understood' }];
  return [{ type: 'unsure', choices: offered.map((choice) => asAsked(choice, turn)) }];
}

/** The command for what was heard: about the alert that is meant, and as people of these roles mean it. */
async function toCommand(heard: Heard, turn: Turn): Promise<Command> {
  return heard.type === 'act_on_alert' ? onAlert(heard, turn) : asMeant(heard, turn.roles);
}

/** How things stand is for whoever has pharmacies that of their own; for leads and admins it is the progress of all. */
function asMeant(command: Command, roles: Roles): Command {
  if (command.type === 'status' && !command.ods && isOnlyOfDesk(roles))
    return { type: 'show_list', list: { of: 'counts' } };
  const isOfOwn =
    command.type === 'show_list' && (command.list.of === 'mine' || command.list.of === 'counts');
  return isOfOwn && !isOfDesk(roles) ? { type: 'status', all: true } : command;
}

/** What is done about an alert. */
type OnAlert = Extract<Heard, { type: 'act_on_alert' }>;

/** The pharmacy whose case is in hand: the one just looked at, unless they got a card about another one since. */
async function caseInHand(turn: Turn): Promise<string | undefined> {
  const ods = seenJustNow(turn);
  const { seen } = turn.conversation;
  if (!ods || !seen) return undefined;
  const later = await turn.work.find('alert', { from: { field: 'raisedAt', value: seenAt(seen) + 1 } });
  return later.some((alert) => alert.ods !== ods && alert.recipients.includes(turn.person.id))
    ? undefined
    : ods;
}

/** The command about the one alert that can be meant; without one, the list to choose from, which says so. */
export async function onAlert(heard: OnAlert, turn: Turn): Promise<Command> {
  const { work, roles } = turn;
  const { act, ods = await caseInHand(turn), text, to, until } = heard;
  const list: Command = { type: 'my_alerts', which: true };
  const premises = ods ? await work.get('premises', ods) : undefined;
  // Nobody learns by words whether a pharmacy that is not theirs has an alert.
  if (!premises || !maySee(roles, premises)) return list;
  const state: Alert['state'][] = act === 'reopen' ? ['solved', 'withdrawn'] : ['raised', 'taken'];
  const found = await work.find('alert', { where: { ods: premises.ods, state } });
  const [alert] = found;
  if (!alert || found.length > 1) return list;
  const about = { alertId: alert.id, revision: alert.revision };
  switch (act) {
    case 'take':
      return { type: 'take_alert', ...about };
    case 'note':
      return text ? { type: 'note_alert', ...about, text } : list;
    case 'solve':
      return { type: 'solve_alert', ...about };
    case 'pass_on':
      return to ? { type: 'pass_alert', ...about, to } : list;
    case 'snooze':
      return until ? { type: 'snooze_alert', ...about, until } : list;
    case 'reopen':
      return { type: 'reopen_alert', ...about };
  }
}

/** Whether people of these roles get an answer to it: lists are the desk's. */
function isOpenTo(command: Command, roles: Roles): boolean {
  return mayGive(command.type, roles) && (command.type !== 'show_list' || isOfDesk(roles));
}

function isOnAButton(command: Command): boolean {
  if (command.type === 'answer') return hasWords.has(command.answer.kind);
  return (
    Object.hasOwn(meaningNames, command.type) || hasNameOfItsOwn.has(command.type) || isNamedList(command)
  );
}

/** Answers that a button can say, and commands that are called by what they are about. */
const hasWords: ReadonlySet<string> = new Set(['date', 'option', 'blocker']);
const hasNameOfItsOwn: ReadonlySet<string> = new Set(['ask_fact', 'report']);

function isNamedList(command: Command): boolean {
  return command.type === 'show_list' && Object.hasOwn(questionNames, command.list.of);
}

/** An answer on a button belongs to the question that was open when it was offered. */
function asAsked(command: Command, { conversation: { asked } }: Turn): Command {
  if (command.type !== 'answer' || !asked) return command;
  const { question, ods, turn } = asked;
  return { ...command, asked: { question, ods, turn } };
}
