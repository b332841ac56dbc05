import type { View } from '../../cards/view.ts';
import type { WordsId } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import type { CommandOf } from '../../domain/commands.ts';
import { isPremisesList, isReport, type ListRequest, type PremisesList } from '../../domain/lists/request.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Roles } from '../../domain/people/person.ts';
import { aboutList, noteLook } from '../audit.ts';
import { button } from '../present/buttons.ts';
import { countsView, listingView, pagesOf, reportView, youCanAsk } from '../present/listing.ts';
import { answer } from '../questions/answer.ts';
import type { Listing } from '../questions/listing.ts';
import { narrowed, ofShown } from '../questions/narrow.ts';
import { cellsOf, premisesInScope } from '../questions/scope.ts';
import { ofCells, suggestions } from '../questions/suggestions.ts';
import { isPublic, privately } from '../turn/place.ts';
import { say } from '../turn/say.ts';
import { passBySeen, seenJustNow, seenLast } from '../turn/seen.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { detour } from './detour.ts';

/** The lists that leads and admins ask for, and what they ask next about the list that they see. */
export const questionHandlers: Handlers<
  'show_list' | 'more_rows' | 'narrow' | 'the_others' | 'their_lead' | 'who_leads'
> = {
  async show_list(turn, { list: named, page, ofShown: how, unmet }) {
    const list = how ? ofShown(named, listMeant(turn), how, turn.conversation.shown?.list) : named;
    const outcome = withUnmet(turn, await showList(turn, list, page), unmet);
    // Another page takes the place of the one on the card; everything else is a new message.
    return turn.isPress && page && outcome.reply ? { card: outcome.reply } : outcome;
  },

  async more_rows(turn, { page, to }) {
    const { shown } = turn.conversation;
    const listing = shown && (await answer(turn, shown.list));
    if (!shown || !listing) return askFirst(turn);
    const pages = pagesOf(listing);
    if (page && page > pages) return say(turn.content.say('list_pages', { pages }));
    if (page || to === 'last') return showPage(turn, listing, page ?? pages);
    const wanted = shown.page + (to === 'before' ? -1 : 1);
    if (wanted < 1) return say(turn.content.say('list_no_page_before'));
    return wanted > pages ? say(turn.content.say('list_no_more')) : showPage(turn, listing, wanted);
  },

  async narrow(turn, { list = listMeant(turn), type: _, whole, ...limits }) {
    if (whole) return showList(turn, list ?? { of: 'counts' });
    if (!list) return askFirst(turn);
    const part = narrowed(list, limits);
    if (part) return showList(turn, part);
    const summary = turn.content.say(limits.days ? 'list_cannot_days' : 'list_cannot_narrow');
    const others = youCanAsk(turn.content, suggestions(list, turn.roles));
    return { reply: { summary, said: [summary], ...others } };
  },

  async the_others(turn) {
    const list = listMeant(turn);
    if (!list) return askFirst(turn);
    return isPremisesList(list) ? showList(turn, theOthers(list)) : say(turn.content.say('list_no_others'));
  },

  async their_lead(turn) {
    const list = listMeant(turn);
    const ods = seenJustNow(turn) ?? (isOfPharmacies(list) ? undefined : seenLast(turn));
    if (ods) return who_leads(turn, { type: 'who_leads', ods });
    const listing = isOfPharmacies(list) ? await answer(turn, list) : undefined;
    if (!listing) return askFirst(turn);
    if (listing.codes.length === 0) return say(turn.content.say('list_is_empty'));
    const premises = await turn.work.getMany('premises', listing.codes);
    return showList(turn, { of: 'leads', cells: cellsOf([...premises.values()]) });
  },

  who_leads,
};

type Unmet = CommandOf<'show_list'>['unmet'];

/** Lists that say nothing but what concerns one pharmacy or one person. */
const privateLists: ReadonlySet<ListRequest['of']> = new Set(['my_data', 'history', 'audit']);

/** Whether a list has pharmacies on it, or counts them. */
function isOfPharmacies(list: ListRequest | undefined): list is ListRequest {
  if (!list) return false;
  return isPremisesList(list) || isReport(list) || list.of === 'alerts' || list.of === 'nudge';
}

/** Lists that say more of the pharmacy looked at. */
const aboutSeen: ReadonlySet<ListRequest['of']> = new Set(['history', 'leads']);

/** Shows a page of a list, and keeps in mind which one for what is asked next. */
export async function showList(turn: Turn, list: ListRequest, page = 1): Promise<Outcome> {
  if (isPublic(turn) && privateLists.has(list.of)) return privately(turn);
  const listing = await answer(turn, list);
  return listing ? showPage(turn, listing, page) : listNotFound(turn, list);
}

/** The list that a follow-up is about: the last one, or behind its leads the pharmacies themselves. */
export function listMeant({ conversation: { shown } }: Turn): ListRequest | undefined {
  return shown?.pharmacies ?? shown?.list;
}

/** An answer that begins with what of the question it leaves out. */
export function withUnmet(turn: Turn, outcome: Outcome, unmet: Unmet = []): Outcome {
  return beginningWith(
    turn,
    outcome,
    unmet.map((what) => `list_unmet_${what}` as const),
  );
}

/** An answer with some sentences before its own. */
export function beginningWith({ content }: Turn, outcome: Outcome, words: readonly WordsId[]): Outcome {
  const { reply } = outcome;
  if (!reply || words.length === 0) return outcome;
  return { ...outcome, reply: { ...reply, said: [...words.map((id) => content.say(id)), ...reply.said] } };
}

/** A page of a list; of one that has become shorter since, the last. */
function showPage(turn: Turn, listing: Listing, wanted: number): Outcome {
  const { list, rows } = listing;
  const page = Math.min(wanted, pagesOf(listing));
  const before = listMeant(turn);
  const pharmacies = list.of === 'leads' && before && isPremisesList(before) ? { pharmacies: before } : {};
  turn.remember({ shown: { list, page, ...pharmacies, until: turn.now + pendingFor } });
  if (!aboutSeen.has(list.of)) passBySeen(turn);
  if (list.of !== 'my_data') noteLook(turn, aboutList(list, rows.length));
  if (listing.drawn) return { reply: reportView(turn, listing) };
  return {
    reply: isPublic(turn) ? countsView(turn, listing) : withWayOn(turn, listingView(turn, listing, page)),
  };
}

/** Whoever was asked something in the walk finds the way back to it under what they wanted to read. */
function withWayOn({ conversation }: Turn, view: View): View {
  if (!conversation.asked) return view;
  return { ...view, actions: [...(view.actions ?? []), button(labels.go_on, { type: 'show_question' })] };
}

/** The answer to a list that is not there, or not for this person. */
export async function listNotFound(turn: Turn, list: ListRequest): Promise<Outcome> {
  const scope = await premisesInScope(turn);
  // Whoever may see no pharmacy is told of no cell either.
  const cell = cellWanted(list, turn.roles);
  if (scope.length > 0 && cell) return unknownCell(turn, list, cellsOf(scope), cell);
  return detour(turn, turn.content.say('not_allowed'));
}

/** The cell that a list asks for, if the person may see such a list. */
function cellWanted(list: ListRequest, { admin }: Roles): string | undefined {
  if (list.of === 'leads_not_here' && !admin) return undefined;
  if ('cells' in list) return list.cells?.[0];
  return 'cell' in list ? list.cell : undefined;
}

/** The answer to a cell that there is not, or not for this person: those that there are. */
function unknownCell({ content }: Turn, list: ListRequest, cells: readonly string[], cell: string): Outcome {
  const summary = content.say('unknown_cell', { cell, cells: cells.join(', ') });
  return { reply: { summary, said: [summary], ...youCanAsk(content, ofCells(list, cells)) } };
}

async function who_leads(turn: Turn, command: CommandOf<'who_leads'>): Promise<Outcome> {
  const { cell, its, ods = its && seenLast(turn) } = command;
  // Of no pharmacy in particular: those of the list.
  if (its && !ods) return questionHandlers.their_lead(turn, { type: 'their_lead' });
  if (!ods) return showList(turn, { of: 'leads', ...(cell ? { cells: [cell] } : {}) });
  const premises = await turn.work.get('premises', ods);
  if (premises && mayGive('who_leads', turn.roles, { premises }))
    return showList(turn, { of: 'leads', cells: premises.cell ? [premises.cell] : [] });
  const { content, roles } = turn;
  return detour(turn, roles.admin ? content.say('status_unknown', { ods }) : content.say('not_allowed'));
}

const opposites: Partial<Record<PremisesList['of'], PremisesList['of']>> = {
  lacking: 'having',
  having: 'lacking',
  blocked: 'not_blocked',
  not_blocked: 'blocked',
};

/** The pharmacies that a list leaves out: a list of its own where there is one. */
function theOthers(list: PremisesList): PremisesList {
  const { others, ...own } = list;
  if (others) return own;
  const isWhole = Object.keys(list).every((key) => key === 'of' || key === 'cell');
  const opposite = isWhole ? opposites[list.of] : undefined;
  return opposite
    ? ({ of: opposite, ...(list.cell ? { cell: list.cell } : {}) } as PremisesList)
    : { ...list, others: true };
}

/** "Back", from whoever has no pharmacy: the page before of the list shown last. */
export async function backInList(turn: Turn): Promise<Outcome> {
  const { shown } = turn.conversation;
  if (!shown || shown.page <= 1) return say(turn.content.say('list_nothing_back'));
  return questionHandlers.more_rows(turn, { type: 'more_rows', to: 'before' });
}

/** The answer to what is said about a list when none was shown. */
export function askFirst({ content }: Turn): Outcome {
  return say(content.say('list_none_shown'));
}
