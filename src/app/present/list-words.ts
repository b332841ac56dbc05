import type { Content } from '../../content/pack.ts';
import { lineReasons } from '../../content/words/lists.ts';
import type { UnreadLine } from '../../domain/lists/list.ts';
import type { NoList } from '../lists/table.ts';

const noListWordIds = {
  empty: 'list_empty',
  spreadsheet: 'list_spreadsheet',
  not_text: 'list_no_text',
  too_long: 'list_too_long',
} as const;

/** Why a file is no list, and what to send instead. */
export function noListWords(content: Content, list: NoList): string {
  if (list.no !== 'columns') return content.say(noListWordIds[list.no]);
  return content.say('list_no_columns', { columns: list.seen.join(', ').slice(0, 600) });
}

/** Why a line was not taken. */
export function reasonWords(content: Content, { reason, value = '', first = 0 }: UnreadLine): string {
  return content.fill(lineReasons[reason], { value, first });
}

/** A line that was not taken, with its number. */
export function unreadWords(content: Content, unread: UnreadLine): string {
  return content.say('list_unread_line', { line: unread.line, reason: reasonWords(content, unread) });
}
