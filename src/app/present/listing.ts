import type { Button, Input, View } from '../../cards/view.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { isPremisesList, type ListRequest } from '../../domain/lists/request.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Roles } from '../../domain/people/person.ts';
import type { Listing } from '../questions/listing.ts';
import { suggestions } from '../questions/suggestions.ts';
import { isPublic } from '../turn/place.ts';
import type { Turn } from '../turn/turn.ts';
import { button } from './buttons.ts';
import { momentInWords } from './dates.ts';
import { openPrivately } from './private-chat.ts';

/** How many rows of a list fit on a card that is read on a phone. */
export const rowsOnACard = 15;

/** From how many cells one picks on a card. More would make it too heavy for Teams; any cell can be typed. */
const mostChoices = 40;

/** How many pages a list has; an empty one has one, and a report, too. */
export function pagesOf({ rows, drawn }: Listing): number {
  if (drawn) return 1;
  return Math.max(1, Math.ceil(rows.length / rowsOnACard));
}

/** A report: its numbers drawn. Where others read along it names no pharmacy, but who asks may look on in private. */
export function reportView(
  turn: Pick<Turn, 'content' | 'now' | 'roles' | 'address'>,
  listing: Listing,
): View {
  const { content, roles } = turn;
  const { list, title, said, drawn } = listing;
  const { charts = [], ...others } = drawn ?? {};
  const view: View = {
    summary: title,
    title,
    said: [...said],
    charts: [...charts],
    ...others,
    footer: asOf(turn),
  };
  if (isPublic(turn)) return { ...view, ...namesElsewhere(turn, said) };
  return {
    ...view,
    ...cellPicker(content, listing),
    actions: [button(labels.export_csv, { type: 'export_csv', list })],
    ...youCanAsk(content, suggestions(list, roles)),
  };
}

/** One page of a list. */
export function listingView(turn: Pick<Turn, 'content' | 'now' | 'roles'>, listing: Listing, page = 1): View {
  const { content, roles } = turn;
  const { list, title, said, columns, rows } = listing;
  const from = (page - 1) * rowsOnACard;
  const shown = rows.slice(from, from + rowsOnACard);
  const range =
    rows.length > rowsOnACard
      ? `${content.say('list_page', { from: from + 1, to: from + shown.length, total: rows.length })} `
      : '';
  const invites = isOfThoseNotHere(list) && rows.length > 0;
  return {
    summary: title,
    title,
    said: [...said],
    ...(invites ? { more: content.say('not_here_more') } : {}),
    table: { columns: [...columns], rows: shown.map((row) => [...row]) },
    footer: `${range}${asOf(turn)}`,
    ...pickers(content, listing, from),
    actions: actions(listing, page, roles),
    ...youCanAsk(content, suggestions(list, roles, listing.about)),
  };
}

/** What else may be asked, on buttons. */
export function youCanAsk(content: Content, buttons: Button[]): Pick<View, 'suggestions'> {
  return buttons.length > 0 ? { suggestions: { text: content.say('list_you_can_ask'), buttons } } : {};
}

/** The same where others read along: how many, and nothing of a pharmacy. */
export function countsView(turn: Pick<Turn, 'content' | 'now' | 'address'>, { title, said }: Listing): View {
  return { summary: title, title, ...namesElsewhere(turn, said), footer: asOf(turn) };
}

/** Who wants to know more than the numbers asks in private. */
function namesElsewhere(
  { content, address }: Pick<Turn, 'content' | 'address'>,
  said: readonly string[],
): Pick<View, 'said' | 'answers'> {
  return { said: [...said, content.say('names_in_private')], answers: [openPrivately(address)] };
}

function asOf({ content, now }: Pick<Turn, 'content' | 'now'>): string {
  return content.say('as_of', { time: momentInWords(now) });
}

function actions(listing: Listing, page: number, roles: Roles): Button[] {
  const { list, rows } = listing;
  const later =
    page < pagesOf(listing) ? [button(labels.more, { type: 'show_list', list, page: page + 1 })] : [];
  const start = page > 1 ? [button(labels.earlier, { type: 'show_list', list, page: 1 })] : [];
  return [
    ...later,
    ...start,
    ...(isOfThoseNotHere(list) ? [button(labels.invitation, { type: 'invitation' })] : []),
    ...(list.of === 'leads_not_here' && rows.length > 0
      ? [button(labels.invitation, { type: 'invitation', leads: true })]
      : []),
    ...(isPremisesList(list) && rows.length > 0 ? [button(labels.nudge_them, { type: 'nudge', list })] : []),
    ...(rows.length > 0 && mayGive('export_csv', roles)
      ? [button(labels.export_csv, { type: 'export_csv', list })]
      : []),
  ];
}

/** Whether a list is of pharmacies with nobody on Teams. */
function isOfThoseNotHere(list: ListRequest): boolean {
  return (list.of === 'not_here' && !list.others) || (list.of === 'nudge' && list.part === 'not_here');
}

/** What the card lets people pick: a cell to narrow the list to, and one of the lines to open it. */
function pickers(content: Content, listing: Listing, from: number): Pick<View, 'inputs' | 'answers'> {
  const cell = cellPicker(content, listing);
  const line = linePicker(listing, from);
  return {
    inputs: [...line.inputs, ...cell.inputs],
    answers: [...line.answers, ...cell.answers, ...(listing.buttons ?? [])],
  };
}

interface Picker {
  readonly inputs: Input[];
  readonly answers: Button[];
}
const noPicker: Picker = { inputs: [], answers: [] };

function cellPicker(content: Content, { list, cells }: Listing): Picker {
  if (cells.length < 2) return noPicker;
  const choices = cells.slice(0, mostChoices).map((cell) => ({ title: cell, value: cell }));
  const isCut = cells.length > mostChoices;
  const label = isCut
    ? content.say('choose_cell_cut', { shown: mostChoices, total: cells.length })
    : labels.choose_cell;
  return {
    inputs: [choice('cell', label, choices)],
    answers: [button(labels.only_cell, { type: 'narrow', list }, { withInputs: true })],
  };
}

function linePicker({ opens, rows }: Listing, from: number): Picker {
  if (!opens || rows.length === 0) return noPicker;
  const ids = opens.ids.slice(from, from + rowsOnACard);
  const named = new Map(
    ids.map((id, index) => [id, rows[from + index]?.slice(0, opens.namedBy).join(', ') ?? id]),
  );
  const choices = [...named].map(([value, title]) => ({ title, value }));
  return {
    inputs: [choice(opens.input, labels.choose_one, choices)],
    answers: [button(labels.show_one, { type: opens.command }, { withInputs: true })],
  };
}

/** Not required: the card has a button for each of its choices. */
function choice(id: string, label: string, choices: { title: string; value: string }[]): Input {
  return { id, kind: 'choice', label, error: label, required: false, choices };
}
