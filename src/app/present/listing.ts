import type { Button, View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { isPremisesList } from '../../domain/lists/request.ts';
import type { Act } from '../act.ts';
import type { Listing } from '../questions/listing.ts';
import { suggestions } from '../questions/suggestions.ts';
import { button } from './buttons.ts';
import { momentInWords } from './dates.ts';

/** How many rows of a list fit on a card that is read on a phone. */
export const rowsOnACard = 15;

/** How many pages a list has; an empty one has one. */
export function pagesOf({ rows }: Listing): number {
  return Math.max(1, Math.ceil(rows.length / rowsOnACard));
}

/** One page of a list. */
export function listingView(
  { content, now }: Pick<Act, 'content' | 'now'>,
  listing: Listing,
  page = 1,
): View {
  const { list, title, said, columns, rows, cells } = listing;
  const from = (page - 1) * rowsOnACard;
  const shown = rows.slice(from, from + rowsOnACard);
  const time = content.say('as_of', { time: momentInWords(now) });
  const range =
    rows.length > rowsOnACard
      ? `${content.say('list_page', { from: from + 1, to: from + shown.length, total: rows.length })} `
      : '';
  const invites = list.of === 'not_here' && rows.length > 0;
  return {
    summary: title,
    title,
    said: [...said],
    ...(invites ? { more: content.say('not_here_more') } : {}),
    table: { columns: [...columns], rows: shown.map((row) => [...row]) },
    footer: `${range}${time}`,
    ...cellPicker(listing, cells),
    actions: actions(listing, page),
    suggestions: { text: content.say('list_you_can_ask'), buttons: suggestions(list) },
  };
}

/** The same where others read along: how many, and nothing of a pharmacy. */
export function countsView({ content }: Pick<Act, 'content'>, { title, said }: Listing): View {
  return { summary: title, title, said: [...said, content.say('use_private_chat')] };
}

function actions(listing: Listing, page: number): Button[] {
  const { list, rows } = listing;
  const later =
    page < pagesOf(listing) ? [button(labels.more, { type: 'show_list', list, page: page + 1 })] : [];
  const start = page > 1 ? [button(labels.earlier, { type: 'show_list', list, page: 1 })] : [];
  return [
    ...later,
    ...start,
    ...(list.of === 'not_here' ? [button(labels.invitation, { type: 'invitation' })] : []),
    ...(rows.length > 0 ? [button(labels.export_csv, { type: 'export_csv', list })] : []),
  ];
}

function cellPicker({ list }: Listing, cells: readonly string[]): Pick<View, 'inputs' | 'answers'> {
  if (!isPremisesList(list) || cells.length < 2) return {};
  return {
    inputs: [
      {
        id: 'cell',
        kind: 'choice',
        label: labels.choose_cell,
        error: labels.choose_cell_error,
        required: true,
        choices: cells.map((cell) => ({ title: cell, value: cell })),
      },
    ],
    answers: [button(labels.only_cell, { type: 'narrow', list }, { withInputs: true })],
  };
}
