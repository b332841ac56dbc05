import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { mailboxStatuses, waitedFor } from '../../content/words/names.ts';
import type { ListRequest, PremisesList, WholeList } from '../../domain/lists/request.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { byName } from '../../domain/questions/by-name.ts';
import { coverage } from '../../domain/questions/coverage.ts';
import { amongThose, dueWithin, type Found, find } from '../../domain/questions/find.ts';
import type { Act } from '../act.ts';
import { notCounted } from '../reports/not-counted.ts';
import { peopleAway } from './away.ts';
import { columnsOf } from './columns.ts';
import type { Listing } from './listing.ts';
import { cellsOf } from './scope.ts';

/** A list over the pharmacies of a scope, or over those of them that are on other lists, too. */
export async function premisesListing(
  { content, now, work }: Pick<Act, 'content' | 'now' | 'work'>,
  list: PremisesList,
  all: readonly Premises[],
): Promise<Listing> {
  const isOfPeople = [list, ...(list.among ?? [])].some(({ of }) => of === 'not_here');
  const away = isOfPeople ? { away: await peopleAway(work, all) } : {};
  const asked = { policy: content.policy, now, ...away };
  const scope = amongThose(list, all, asked);
  const found = find(list, scope, asked);
  const columns = columnsOf(list);
  const codes = [...new Set(found.map(({ premises }) => premises.ods))];
  return {
    list,
    title: titleOf(content, list),
    said: [
      ...limitsOf(content, list),
      ...(withNumbers.has(list.of) && !list.others ? numbers(content, scope) : []),
      total(content, list, { lines: found.length, found: codes.length, total: scope.length }),
      ...splits(content, list, found),
    ],
    columns: columns.map(({ label }) => label),
    rows: found.map((line) => columns.map(({ text }) => text(line, content))),
    codes,
    cells: list.cell ? [] : cellsOf(scope),
    opens: { command: 'status', input: 'ods', ids: found.map(({ premises }) => premises.ods), namedBy: 2 },
  };
}

/** What a list is called. */
export function titleOf(content: Content, { of, others }: Pick<PremisesList, 'of' | 'others'>): string {
  const list = content.say(`list_${of}`);
  return others ? content.say('list_others', { list }) : list;
}

/** The list of which another is a part, in words. */
function ofWhole(content: Content, whole: WholeList): string[] {
  return [content.say('list_limit_among', { list: titleOf(content, whole) }), ...limitsOf(content, whole)];
}

/** How a list is limited, in words. */
export function limitsOf(content: Content, list: ListRequest): string[] {
  const said = 'among' in list ? (list.among ?? []).flatMap((whole) => ofWhole(content, whole)) : [];
  if ('cell' in list && list.cell) said.push(content.say('list_limit_cell', { cell: list.cell }));
  if ('status' in list && list.status)
    said.push(content.say('list_limit_status', { status: mailboxStatuses[list.status] }));
  if ('code' in list && list.code)
    said.push(content.say('list_limit_code', { reason: content.blocker(list.code).title }));
  if ('what' in list && list.what) said.push(content.say('list_limit_what', { what: waitedFor[list.what] }));
  const limited = [...said, ...daysOf(content, list)];
  return limited.length > 0 ? [limited.join(' ')] : [];
}

function daysOf(content: Content, list: ListRequest): string[] {
  if (list.of === 'due') return [content.say('list_limit_within', { days: list.days ?? dueWithin })];
  if (!('days' in list) || !list.days) return [];
  const { of, days } = list;
  return [content.say(of === 'lacking' ? 'list_limit_silent' : 'list_limit_longer', { days })];
}

/** The lists that the three numbers of all mailboxes lead. */
const withNumbers: ReadonlySet<PremisesList['of']> = new Set(['lacking', 'having']);

/** The three numbers that lead the answer to who lacks a mailbox, and the split of the third. */
function numbers(content: Content, scope: readonly Premises[]): string[] {
  const { confirmed, says, lack, none, waiting, unknown } = coverage(scope);
  return [
    content.say('lacking_numbers', { confirmed, says, lack }),
    content.say('lacking_split', { lack, none, waiting, unknown }),
    ...notCounted(content, scope),
  ];
}

const ofAccounts: ReadonlySet<PremisesList['of']> = new Set(['locked_out', 'not_heard', 'due']);

function total(
  content: Content,
  list: PremisesList,
  counts: Readonly<Record<'lines' | 'found' | 'total', number>>,
): string {
  const isOfAccounts = ofAccounts.has(list.of) && !list.others;
  return content.say(isOfAccounts ? 'list_total_accounts' : 'list_total', counts);
}

function splits(content: Content, list: PremisesList, found: readonly Found[]): string[] {
  const said: string[] = [];
  const own = list.others ? 'mine' : list.of;
  if (own === 'blocked')
    addSplit('list_split_reason', ({ blocker }) => blocker && content.blocker(blocker.code).title);
  if (own === 'due' || own === 'waiting') addSplit('list_split_what', ({ what }) => what && waitedFor[what]);
  if (own === 'mine')
    addSplit('list_split_status', ({ premises }) => mailboxStatuses[premises.mailbox.status]);
  if (!list.cell) addSplit('list_split_cell', ({ premises }) => premises.cell ?? labels.no_cell);
  return said;

  function addSplit(
    id: 'list_split_cell' | 'list_split_status' | 'list_split_reason' | 'list_split_what',
    keyOf: (line: Found) => string | undefined,
  ): void {
    const parts = partsOf(found, keyOf);
    if (parts.length > 1) said.push(content.say(id, { parts: parts.join(', ') }));
  }
}

const inFigures = new Intl.NumberFormat('en-GB');

/** "North 3", one for each part; the pharmacies of a part are counted, not their lines. */
function partsOf(found: readonly Found[], keyOf: (line: Found) => string | undefined): string[] {
  const parts = Map.groupBy(found, (line) => keyOf(line) ?? '');
  return [...parts]
    .filter(([key]) => key !== '')
    .toSorted(([a], [b]) => byName(a, b))
    .map(
      ([key, lines]) => `${key} ${inFigures.format(new Set(lines.map(({ premises }) => premises.ods)).size)}`,
    );
}
