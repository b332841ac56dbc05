import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import type { ListChanges } from '../../domain/lists/compare.ts';
import type { RosterChanges } from '../../domain/lists/compare-roster.ts';
import type { PharmacyList } from '../../domain/lists/list.ts';
import type { ApplyOptions, Changes } from '../lists/changes.ts';
import { countsOf, leftWithoutCell } from '../lists/changes.ts';

/** How many names fit on a card that is read on a phone. */
const namesOnACard = 5;

/** Where the changes are told: on a card, whose buttons decide, or on a command line, which has said already what to do. */
export type Telling = 'card' | Pick<ApplyOptions, 'closes' | 'removesMissing'>;

/** What a list would change: the numbers, and some names to know the list by. */
export function changesLines(
  content: Content,
  changes: Changes,
  lpc: string,
  telling: Telling = 'card',
): string[] {
  if (changes.kind === 'roster') {
    const counts = countsOf(changes);
    return [
      content.say('roster_numbers', counts),
      content.say('roster_people', counts),
      ...rosterNews(content, changes.changes),
      ...missingFromRoster(content, changes.changes, telling),
    ];
  }
  const { added, changed, reopened, spared, same } = changes.changes;
  const closing = closingOf(changes.changes);
  const isClosing = telling === 'card' || telling.closes;
  return [
    content.say('list_numbers', {
      added: added.length,
      changed: changed.length,
      reopened: reopened.length,
      closed: isClosing ? closing.length : 0,
      same,
    }),
    ...named(content, 'list_new', added),
    ...named(
      content,
      'list_changed',
      changed.map(({ after }) => after),
    ),
    ...named(content, isClosing ? 'list_closed' : 'list_left_open', closing),
    ...named(content, 'list_spared', spared),
    ...closingLines(content, changes, telling),
    ...otherListLines(content, changes.list, lpc),
    ...(isOfMore(changes) ? [content.say('list_of_more', { count: added.length })] : []),
  ];
}

/** That a list is applied; and of a pharmacy list, which of them no roster has put into a cell. */
export function appliedLines(content: Content, changes: Changes, options: ApplyOptions): string[] {
  if (changes.kind === 'roster') return [content.say('roster_applied')];
  const codes = leftWithoutCell(changes, options);
  const [ods] = codes;
  if (!ods) return [content.say('list_applied')];
  const slots = { count: codes.length, codes: firstOf(content, codes), ods };
  return [
    content.say('list_applied'),
    content.say('list_no_cell_yet', slots),
    content.say('list_give_cell', slots),
  ];
}

/** The pharmacies that a list closes: by its own word, or by leaving them out. */
export function closingOf({ closed, missing }: ListChanges): ListChanges['missing'] {
  return [...closed, ...missing];
}

/** Whether a list has so many unknown pharmacies that it is the list of a larger area. */
export function isOfMore({ changes, open }: Extract<Changes, { kind: 'pharmacies' }>): boolean {
  return open > 0 && changes.added.length > 2 * open;
}

/** Whether there are several ways to apply a list: it would close pharmacies, or bring many new ones. */
export function hasWays(changes: Changes): boolean {
  return changes.kind === 'pharmacies' && (closingOf(changes.changes).length > 0 || isOfMore(changes));
}

function closingLines(
  content: Content,
  { changes, open }: Extract<Changes, { kind: 'pharmacies' }>,
  telling: Telling,
): string[] {
  const closing = closingOf(changes).length;
  if (closing === 0) return [];
  const { missing, isDoubtful } = changes;
  const isMany = closing > open / 2;
  return [
    ...(missing.length > 0 ? [content.say('list_missing', { count: missing.length })] : []),
    content.say(howItCloses(telling)),
    ...(isMany ? [content.say('list_many_missing')] : []),
    ...(isDoubtful && !isMany ? [content.say('list_doubtful')] : []),
  ];
}

function howItCloses(telling: Telling) {
  if (telling === 'card') return 'list_apply_closes';
  return telling.closes ? 'list_cli_closes' : 'list_cli_leaves_open';
}

/** What of the file itself is not taken. */
function otherListLines(
  content: Content,
  { otherAreas, areas, unused }: PharmacyList,
  lpc: string,
): string[] {
  return [
    ...(otherAreas > 0 ? [content.say('list_other_areas', { count: otherAreas })] : []),
    ...(areas ? [wrongAreas(content, areas, lpc)] : []),
    ...(unused ? [content.say('list_unused', { columns: firstOf(content, unused) })] : []),
  ];
}

/** No line of a list is of our LPC: the names that it has, so that one may be told from ours. */
export function wrongAreas(content: Content, areas: readonly string[], lpc: string): string {
  return content.say('list_wrong_areas', { lpc, areas: firstOf(content, areas) });
}

/** Whom and what a roster changes, by name: a cell or an address that is wrongly written shows itself. */
function rosterNews(content: Content, { cells, leads, people, newCells }: RosterChanges): string[] {
  return [
    ...listed('roster_new_cells', newCells),
    ...listed(
      'roster_cells',
      cells.map(({ ods, cell }) => `${ods} (${cell})`),
    ),
    ...listed(
      'roster_leads',
      leads.map(({ cell, lead }) => `${lead.email} (${cell})`),
    ),
    ...listed('roster_named', people.map(inPharmacy)),
  ];

  function listed(
    id: 'roster_new_cells' | 'roster_cells' | 'roster_leads' | 'roster_named',
    names: readonly string[],
  ): string[] {
    return names.length > 0 ? [content.say(id, { names: firstOf(content, names) })] : [];
  }
}

function inPharmacy({ email, ods }: RosterChanges['people'][number]): string {
  return `${email} (${ods})`;
}

function missingFromRoster(
  content: Content,
  { missingPeople, missingLeads, leaderless }: RosterChanges,
  telling: Telling,
): string[] {
  if (missingPeople.length + missingLeads.length === 0) return [];
  const names = [
    ...missingLeads.map(({ email, cell }) => `${email} (${labels.lead.toLowerCase()}, ${cell})`),
    ...missingPeople.map(inPharmacy),
  ];
  return [
    content.say('roster_missing', { people: missingPeople.length, leads: missingLeads.length }),
    content.say(howItRemoves(telling)),
    content.say('roster_missing_names', { names: firstOf(content, names) }),
    ...(leaderless.length > 0
      ? [content.say('roster_leaderless', { cells: firstOf(content, leaderless) })]
      : []),
  ];
}

function howItRemoves(telling: Telling) {
  if (telling === 'card') return 'roster_apply_keeps';
  return telling.removesMissing ? 'roster_cli_removes' : 'roster_cli_keeps';
}

/** The first names of a list, and how many more there are. */
function firstOf(content: Content, names: readonly string[]): string {
  const first = names.slice(0, namesOnACard).join(', ');
  const rest = names.length - namesOnACard;
  return rest > 0 ? content.say('list_and_more', { first, count: rest }) : first;
}

function named(
  content: Content,
  id: 'list_new' | 'list_changed' | 'list_closed' | 'list_left_open' | 'list_spared',
  pharmacies: readonly { readonly name: string; readonly ods: string }[],
): string[] {
  if (pharmacies.length === 0) return [];
  const names = pharmacies.map(({ name, ods }) => `${name} (${ods})`);
  return [content.say(id, { pharmacies: firstOf(content, names) })];
}
