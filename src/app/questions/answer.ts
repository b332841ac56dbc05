import { labels } from '../../content/words/labels.ts';
import {
  isPremisesList,
  type ListRequest,
  type PremisesList,
  type Report,
} from '../../domain/lists/request.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { isOfDesk } from '../../domain/people/person.ts';
import { byName } from '../../domain/questions/by-name.ts';
import { changesOf, unreadOf } from '../lists/changes.ts';
import { nudgeListing } from '../nudges/lists.ts';
import { auditListing } from '../past/audit.ts';
import { historyListing } from '../past/history.ts';
import { adminIds, admins } from '../people.ts';
import { reasonWords } from '../present/list-words.ts';
import { heldListing } from '../privacy/held.ts';
import { report } from '../reports/report.ts';
import { isPublic } from '../turn/place.ts';
import type { Turn } from '../turn/turn.ts';
import { alertsListing } from './alerts-listing.ts';
import { leadsListing } from './leads-listing.ts';
import type { Listing } from './listing.ts';
import { premisesListing } from './premises-listing.ts';
import { areCells, ofCell, premisesInScope } from './scope.ts';

/**
 * A list as the person may see it.
 * @param isWhole for a file: also what is too old for a card
 * @returns undefined for one that they may not see, or that is not there
 */
export async function answer(turn: Turn, list: ListRequest, isWhole = false): Promise<Listing | undefined> {
  if (isPremisesList(list)) {
    if (!isOfDesk(turn.roles)) return undefined;
    const chosen = ofCell(await premisesInScope(turn), list.cell);
    return chosen && premisesListing(turn, named(list, chosen.name), chosen.premises);
  }
  switch (list.of) {
    case 'counts':
    case 'funnel':
    case 'trend':
    case 'this_week':
      return isOfDesk(turn.roles) ? reportOf(turn, list) : undefined;
    case 'unread':
      return unreadLines(turn, list);
    case 'my_data':
      return heldListing(turn, list);
    case 'nudge':
      return nudgeListing(turn, list);
    case 'history':
      return historyListing(turn, list);
    case 'audit':
      return turn.roles.admin ? auditListing(turn, list, isWhole) : undefined;
    case 'alerts':
      return isOfDesk(turn.roles) ? alertsListing(turn, list) : undefined;
    case 'leads':
    case 'leads_not_here':
      return leadsOf(turn, list);
  }
}

async function leadsOf(
  turn: Turn,
  list: Extract<ListRequest, { of: 'leads' | 'leads_not_here' }>,
): Promise<Listing | undefined> {
  const isAllowed = list.of === 'leads' ? isOfDesk(turn.roles) : turn.roles.admin;
  if (!isAllowed || !(await areCells(turn, list.cells))) return undefined;
  const listing = await leadsListing(turn, list);
  // Whoever asks who the leads are can ask who the admins are; others who read along are told no names.
  if (list.of !== 'leads' || list.cells || isPublic(turn)) return listing;
  return { ...listing, said: [...listing.said, ...(await adminsLines(turn))] };
}

/** Who the admins are, and how many of them have not opened the bot, so that their names are not known. */
async function adminsLines({ work, settings, content }: Turn): Promise<readonly string[]> {
  const known = await admins(work, settings);
  const away = (await adminIds(work, settings)).size - known.length;
  const names = known.map(({ name }) => name).toSorted(byName);
  return [
    ...(names.length > 0 ? [content.say('list_admins', { names: names.join(', ') })] : []),
    ...(away > 0 ? [content.say('list_admins_away', { count: away })] : []),
  ];
}

async function reportOf(turn: Turn, list: Report): Promise<Listing | undefined> {
  const chosen = ofCell(await premisesInScope(turn), list.cell);
  return chosen && report(turn, named(list, chosen.name), chosen.premises);
}

/** The list with its cell's name as the roster writes it. */
function named<L extends PremisesList | Report>(list: L, cell: string | undefined): L {
  return cell ? { ...list, cell } : list;
}

async function unreadLines(
  { work, roles, content }: Turn,
  list: Extract<ListRequest, { of: 'unread' }>,
): Promise<Listing | undefined> {
  const found = mayGive('import_file', roles) ? await work.get('import', list.importId) : undefined;
  if (!found) return undefined;
  const unread = unreadOf(await changesOf(work, found.list));
  return {
    list,
    title: content.say('list_unread'),
    said: [],
    columns: [labels.line, labels.reason_why],
    rows: unread.map((line) => [String(line.line), reasonWords(content, line)]),
    codes: [],
    cells: [],
  };
}
