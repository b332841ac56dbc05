import type { Heard } from '../domain/heard.ts';

/** What a command is about: lists go by their own names, and reports by what is reported. */
export function nameOf(command: Heard): string {
  if (command.type === 'show_list') return command.list.of;
  return command.type === 'report' ? command.what : command.type;
}
