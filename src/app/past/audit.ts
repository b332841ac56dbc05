import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { seenThings } from '../../content/words/names.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import type { Query } from '../../ports/store.ts';
import { eventId } from '../history.ts';
import { momentInWords } from '../present/dates.ts';
import type { Listing } from '../questions/listing.ts';
import { limitsOf } from '../questions/premises-listing.ts';
import type { AuditEntry } from '../records/audit-entry.ts';
import type { Turn } from '../turn/turn.ts';
import type { Work } from '../work.ts';
import { capitalised, tellHistory } from './sentences.ts';
import { type Names, whoIs } from './who.ts';

/** So many of the newest are shown on cards; a file has all. */
const mostShown = 1_000;

/** Whose deeds are told, and about which premises; all without. */
type Wanted = Pick<Extract<ListRequest, { of: 'audit' }>, 'person' | 'ods'>;

/** Something that somebody did, in a sentence; the key tells apart what was done in one moment. */
export interface Done {
  readonly at: number;
  readonly key: string;
  readonly text: string;
}

/**
 * What people did that concerns others, newest first: what they changed, took out as a file, or looked at. Of one
 * person also what they did at each pharmacy.
 */
export async function auditListing(
  turn: Turn,
  list: Extract<ListRequest, { of: 'audit' }>,
  isWhole: boolean,
): Promise<Listing> {
  const { content, work } = turn;
  const { person: who, ods } = list;
  const done = await whoDidWhat(turn, list, isWhole ? undefined : mostShown);
  const person = who && whoIs(who, await work.getMany('person', [who]));
  const title = person ? content.say('audit_title_person', { person }) : content.say('audit_title');
  const months = content.policy.retention.auditMonths;
  return {
    list,
    title: ods ? content.say('audit_title_of', { title, ods }) : title,
    said: [
      done.length === 0 ? content.say('audit_none') : content.say('audit_newest', { months }),
      ...(ods ? [content.say('audit_no_lists')] : []),
      ...(who || ods ? [] : [content.say('audit_hint')]),
      ...(done.length === mostShown ? [content.say('audit_cut', { count: mostShown })] : []),
    ],
    columns: [labels.happened, labels.at],
    rows: done.map(({ at, text }) => [text, momentInWords(at)]),
    codes: [],
    cells: [],
  };
}

/** Everything that one person did, newest first. */
export function doneBy(turn: Turn, person: string): Promise<readonly Done[]> {
  return whoDidWhat(turn, { person }, undefined);
}

async function whoDidWhat(turn: Turn, wanted: Wanted, most: number | undefined): Promise<readonly Done[]> {
  const { work } = turn;
  const { person, ods } = wanted;
  const newest = { orderBy: 'at', descending: true, ...(most === undefined ? {} : { limit: most }) };
  const entries = await entriesOf(work, wanted, newest);
  const names = await namesIn(
    work,
    entries.flatMap(({ by, of, person, list }) =>
      [by, of, person, list && 'person' in list ? list.person : undefined].filter((id) => id !== undefined),
    ),
  );
  const done = entries.map((entry) => ({
    at: entry.at,
    key: entry.id,
    text: told(entry, names, turn.content),
  }));
  const events = person ? await work.find('event', { ...newest, where: { by: person } }) : [];
  const atPharmacies = await doneAtPharmacies(
    turn,
    events.filter((event) => !ods || event.ods === ods),
  );
  return [...done, ...atPharmacies]
    .toSorted((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1))
    .slice(0, most);
}

/** The entries that are wanted: of a premises those that stand under it, and those that are about nothing else. */
async function entriesOf(
  work: Work,
  { person, ods }: Wanted,
  newest: Omit<Query, 'kind'>,
): Promise<AuditEntry[]> {
  if (!ods) return work.find('audit', { ...newest, ...(person ? { where: { by: person } } : {}) });
  const found = await Promise.all([
    work.find('audit', { ...newest, where: { ods } }),
    work.find('audit', { ...newest, where: { of: ods } }),
  ]);
  return found.flat().filter(({ by }) => !person || by === person);
}

function told(
  { what, by, of, ods, list, person, to = labels.another_cell, act = '', counts = {} }: AuditEntry,
  names: Names,
  content: Content,
) {
  const about = of && (of.includes(':') ? whoIs(of, names) : (seenThings[of] ?? of));
  const whose = list && 'person' in list && list.person ? whoIs(list.person, names) : undefined;
  const place = [othersOf(about, list, content), whose, ods].filter(Boolean).join(` ${labels.of} `);
  const sentence = content.say(`audit_${what}`, {
    who: whoIs(by, names),
    of: place,
    person: person ? whoIs(person, names) : labels.somebody,
    to,
    act,
  });
  const said = [capitalised(sentence), ...(list ? limitsOf(content, list) : [])].join(' ');
  const numbers = Object.entries(counts).filter(([, count]) => count > 0);
  if (numbers.length === 0) return said;
  const listed = numbers.map(([name, count]) => `${name}: ${count}`).join(', ');
  return `${said} ${content.say('audit_counts', { counts: listed })}`;
}

/** A list of all pharmacies but those that are meant is called so. */
function othersOf(about: string | undefined, list: ListRequest | undefined, content: Content) {
  const isOthers = about !== undefined && list !== undefined && 'others' in list && list.others;
  return isOthers ? content.say('audit_others', { list: about }) : about;
}

/** Events read as sentences only in the light of those before them, so each pharmacy's are told from the first on. */
async function doneAtPharmacies(
  turn: Turn,
  events: readonly { readonly ods: string; readonly n: number }[],
): Promise<Done[]> {
  const byOds = Map.groupBy(events, ({ ods }) => ods);
  const found = await Promise.all(
    [...byOds].map(([ods, own]) => doneAt(turn, ods, new Set(own.map(({ n }) => n)))),
  );
  return found.flat();
}

async function doneAt(turn: Turn, ods: string, wanted: ReadonlySet<number>): Promise<Done[]> {
  const { work, content, person } = turn;
  const events = (await work.find('event', { where: { ods } })).toSorted((a, b) => a.n - b.n);
  const names = await namesIn(
    work,
    events.flatMap(({ by, actedBy }) => (actedBy ? [by, actedBy] : [by])),
  );
  return tellHistory(events, names, { id: person.id, seesNames: true }, content)
    .filter(({ n }) => wanted.has(n))
    .map(({ n, at, text }) => ({
      at,
      key: eventId({ ods, n }),
      text: `${ods}: ${text}`,
    }));
}

function namesIn(work: Work, ids: readonly string[]): Promise<Names> {
  return work.getMany('person', [...new Set(ids)]);
}
