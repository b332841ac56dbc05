import type { Command, CommandType } from '../../domain/commands.ts';
import { openPrivately } from '../present/private-chat.ts';
import type { Outcome, Turn } from './turn.ts';

/** What may be said where others read along: nothing of a person, and of a pharmacy only that it needs help. */
const openCommands: ReadonlySet<CommandType> = new Set([
  'show_list',
  'narrow',
  'the_others',
  'export_csv',
  'unsafe',
  'bind_channel',
  'unbind_channel',
  'take_alert',
  'show_alert',
]);

/** Whether others read along what is said in the conversation of a turn. */
export function isPublic({ address }: Pick<Turn, 'address'>): boolean {
  return address.conversationType !== 'personal';
}

/** Whether a command may be given in the place where it was given. */
export function isForThisPlace(turn: Turn, { type }: Command): boolean {
  if (!isPublic(turn) || openCommands.has(type)) return true;
  return type === 'confirm' && isAboutChannel(turn);
}

function isAboutChannel({ conversation: { pending } }: Turn): boolean {
  if (pending?.kind !== 'roles') return false;
  return pending.command.type === 'bind_channel' || pending.command.type === 'unbind_channel';
}

/** The answer to what is not for this place. */
export function privately({ content, address }: Turn): Outcome {
  const summary = content.say('use_private_chat');
  return { reply: { summary, said: [summary], answers: [openPrivately(address)] } };
}
