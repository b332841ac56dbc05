import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { happeningNames } from '../../content/words/names.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { type Happening, happenedSince } from '../../domain/questions/week.ts';
import type { Instant } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import { momentInWords } from '../present/dates.ts';
import type { Turn } from '../turn/turn.ts';
import type { Work } from '../work.ts';
import type { Reported } from './reported.ts';

/** How many pharmacies are named behind a number. */
const mostNames = 5;
/** How far back "this week" goes, in milliseconds. */
export const weekLong = 7 * 24 * 60 * 60 * 1000;

/** What has happened in the last seven days. Where others read along: the numbers only. */
export async function weekReport(turn: Turn, scope: readonly Premises[]): Promise<Reported> {
  const { content, now, work, address } = turn;
  const from = now - weekLong;
  const happened = await happenedIn(work, from, scope);
  const isPrivate = address.conversationType === 'personal';
  const byCode = new Map(scope.map((entry) => [entry.ods, entry]));
  return {
    title: content.say('report_week'),
    said: [content.say('report_week_from', { from: momentInWords(from) })],
    columns: [labels.what, labels.number, labels.pharmacy, labels.ods, labels.cell],
    rows: happened.flatMap(({ what, count, codes }) =>
      places(byCode, codes).map(({ name, ods, cell }) => [
        happeningNames[what],
        String(count),
        name,
        ods,
        cell ?? labels.no_cell,
      ]),
    ),
    drawn: { charts: [], facts: factsOf({ content }, happened, isPrivate ? byCode : new Map()) },
  };
}

/** What has happened at some pharmacies since an instant, found by the indexes on when. */
export async function happenedIn(
  work: Work,
  from: Instant,
  scope: readonly Premises[],
): Promise<readonly Happening[]> {
  const events = await work.find('event', { from: { field: 'at', value: from } });
  const raised = await work.find('alert', { from: { field: 'raisedAt', value: from } });
  const closed = await work.find('alert', { from: { field: 'closedAt', value: from } });
  const alerts = [...new Map([...raised, ...closed].map((alert) => [alert.id, alert])).values()];
  return happenedSince({ from, premises: scope, events, alerts });
}

/** Each number, with the pharmacies behind it as far as they may be named here. */
export function factsOf(
  { content }: Pick<Act, 'content'>,
  happened: readonly Happening[],
  byCode: ReadonlyMap<string, Premises>,
): { label: string; value: string }[] {
  return happened.map(({ what, count, codes }) => {
    const names = places(byCode, codes).map(({ name, ods }) => `${name} (${ods})`);
    if (names.length === 0) return { label: happeningNames[what], value: String(count) };
    const id = names.length === count ? 'report_week_line' : 'report_week_line_at';
    const slots = { count, places: names.length, names: handful(content, names) };
    return { label: happeningNames[what], value: content.say(id, slots) };
  });
}

function places(byCode: ReadonlyMap<string, Premises>, codes: readonly string[]): Premises[] {
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

function handful(content: Content, names: readonly string[]): string {
  const first = names.slice(0, mostNames).join(', ');
  const more = names.length - mostNames;
  return more > 0 ? content.say('report_and_more', { first, more }) : first;
}
