import { meaningNames } from '../../content/words/meanings.ts';
import { questionNames } from '../../content/words/names.ts';
import type { Alert } from '../../domain/alert/record.ts';
import { Command } from '../../domain/commands.ts';
import type { Heard } from '../../domain/heard.ts';
import { maySee } from '../../domain/people/authority.ts';
import type { Understanding } from '../../ports/interpreter.ts';
import { listCommand } from './heard-lists.ts';
import type { Turn } from './turn.ts';

/** The commands of what was heard, in the order in which it was said; what the person has to choose from; or neither. */
export async function commandsOf(understanding: Understanding, turn: Turn): Promise<readonly Command[]> {
  const { commands, choices } = understanding;
  if (commands.length > 0) return Promise.all(commands.map((heard) => toCommand(heard, turn)));
  const offered = (await Promise.all(choices.map((choice) => toCommand(choice, turn)))).filter(isOnAButton);
  if (offered.length === 0) return [{ type: 'not_understood' }];
  return [{ type: 'unsure', choices: offered.map((choice) => asAsked(choice, turn)) }];
}

/** A command for what was heard, under the name that it has. What the bot cannot do yet is answered as such. */
async function toCommand(heard: Heard, turn: Turn): Promise<Command> {
  const command =
    heard.type === 'act_on_alert'
      ? await onAlert(heard, turn)
      : (listCommand(heard, turn.roles) ?? named(heard));
  const parsed = Command.safeParse(command);
  return parsed.success ? parsed.data : { type: 'not_yet' };
}

/** The names that commands have where they are not those that the language gives them. */
function named(heard: Heard): unknown {
  switch (heard.type) {
    case 'report_log_in':
      return { type: 'report', what: 'logged_in', on: heard.date };
    case 'report_password_changed':
      return { type: 'report', what: 'password_changed', on: heard.date };
    case 'on_leave':
      return { type: 'leave', until: heard.until };
    case 'erase_person':
      return heard.person === 'me' ? { type: 'forget_me' } : heard;
    case 'opt_out':
      return { type: 'reminders', on: false };
    case 'opt_in':
      return { type: 'reminders', on: true };
    default:
      return ofOffice(heard);
  }
}

function ofOffice(heard: Heard): unknown {
  switch (heard.type) {
    case 'left_pharmacy':
      return { ...heard, type: 'leave_pharmacy' };
    case 'import_list':
      return { type: 'how_to_import' };
    case 'follow_up':
      return { ...heard, type: 'narrow' };
    case 'export':
      return { type: 'export_csv' };
    case 'assign_lead':
      return { type: 'make_lead', who: heard.person, cell: heard.cell };
    case 'appoint_admin':
      return { type: 'add_admin', who: heard.person };
    case 'nudge':
      return typeof heard.list === 'string' ? nudgeOf(heard) : heard;
    case 'move_premises':
      return { ...heard, type: 'move_pharmacy' };
    case 'mark_premises':
      return { ...heard, type: 'mark_pharmacy' };
    default:
      return heard;
  }
}

/** A nudge of a list that was named in words, not of the one shown. */
function nudgeOf({ list: of, cell, ...rest }: Extract<Heard, { type: 'nudge' }>): unknown {
  return { ...rest, list: { of, ...(cell ? { cell } : {}) } };
}

type OnAlert = Extract<Heard, { type: 'act_on_alert' }>;

/** The command about the one alert that can be meant; without one, the list to choose from. */
async function onAlert({ act, ods, text, to, until }: OnAlert, { work, roles }: Turn): Promise<unknown> {
  const list = { type: 'my_alerts' };
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

function isOnAButton(command: Command): boolean {
  const hasName =
    Object.hasOwn(meaningNames, command.type) || command.type === 'ask_fact' || isNamedList(command);
  return hasName || (command.type === 'answer' && command.answer.kind === 'date');
}

function isNamedList(command: Command): boolean {
  return command.type === 'show_list' && Object.hasOwn(questionNames, command.list.of);
}

/** An answer on a button belongs to the question that was open when it was offered. */
function asAsked(command: Command, { conversation: { asked } }: Turn): Command {
  if (command.type !== 'answer' || !asked) return command;
  const { question, ods, turn } = asked;
  return { ...command, asked: { question, ods, turn } };
}
