import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { seenThings } from '../../content/words/names.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import { eventId } from '../history.ts';
import { momentInWords } from '../present/dates.ts';
import type { Listing } from '../questions/listing.ts';
import type { AuditEntry } from '../records/audit-entry.ts';
import type { Turn } from '../turn/turn.ts';
import type { Work } from '../work.ts';
import { capitalised, tellHistory } from './sentences.ts';
import { type Names, whoIs } from './who.ts';

/** So many of the newest are shown on cards; a file has all. */
const mostShown = 1_000;

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
  const done = await whoDidWhat(turn, list.person, isWhole ? undefined : mostShown);
  const person = list.person && whoIs(list.person, await work.getMany('person', [list.person]));
  const months = content.policy.retention.auditMonths;
  return {
    list,
    title: person ? content.say('audit_title_person', { person }) : content.say('audit_title'),
    said: [
      done.length === 0 ? content.say('audit_none') : content.say('audit_newest', { months }),
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
  return whoDidWhat(turn, person, undefined);
}

async function whoDidWhat(
  turn: Turn,
  person: string | undefined,
  most: number | undefined,
): Promise<readonly Done[]> {
  const { work } = turn;
  const newest = {
    ...(person ? { where: { by: person } } : {}),
    orderBy: 'at',
    descending: true,
    ...(most === undefined ? {} : { limit: most }),
  };
  const entries = await work.find('audit', newest);
  const names = await namesIn(
    work,
    entries.flatMap(({ by, of }) => (of ? [by, of] : [by])),
  );
  const done = entries.map((entry) => ({
    at: entry.at,
    key: entry.id,
    text: told(entry, names, turn.content),
  }));
  const atPharmacies = person ? await doneAtPharmacies(turn, await work.find('event', newest)) : [];
  return [...done, ...atPharmacies]
    .toSorted((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1))
    .slice(0, most);
}

function told({ what, by, of, ods, act = '', counts = {} }: AuditEntry, names: Names, content: Content) {
  const about = of && (of.includes(':') ? whoIs(of, names) : (seenThings[of] ?? of));
  const place = [about, ods].filter(Boolean).join(` ${labels.of} `);
  const said = capitalised(content.say(`audit_${what}`, { who: whoIs(by, names), of: place, act }));
  const numbers = Object.entries(counts).filter(([, count]) => count > 0);
  if (numbers.length === 0) return said;
  const listed = numbers.map(([name, count]) => `${name}: ${count}`).join(', ');
  return `${said} ${content.say('audit_counts', { counts: listed })}`;
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
