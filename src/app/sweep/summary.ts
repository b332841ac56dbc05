import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { coverage } from '../../domain/questions/coverage.ts';
import { find } from '../../domain/questions/find.ts';
import { lateAnswers } from '../../domain/questions/late-answers.ts';
import { londonDate } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import { admins } from '../people.ts';
import { button, listButton } from '../present/buttons.ts';
import { inWords, momentInWords } from '../present/dates.ts';
import { leadsListing } from '../questions/leads-listing.ts';
import { coverageChart, lineOf } from '../reports/counts.ts';
import { factsOf, happenedIn, weekLong } from '../reports/week.ts';
import type { Weekly } from './digest.ts';

/** How many pharmacies of a kind are named as those that need somebody. */
const mostNamed = 3;

/** The summary of the week for each admin who wants it. */
export async function summaries(act: Act): Promise<readonly Weekly[]> {
  const readers = (await admins(act.work, act.settings)).filter(({ digestOff }) => !digestOff);
  if (readers.length === 0) return [];
  const view = await summaryView(act);
  return readers.map(({ id }) => ({ to: id, view }));
}

async function summaryView(act: Act): Promise<View> {
  const { work, content, now } = act;
  const open = (await work.find('premises')).filter(({ listed }) => listed === 'open');
  const from = now - weekLong;
  const happened = (await happenedIn(work, from, open)).filter(({ count }) => count > 0);
  const { confirmed, says, lack } = coverage(open);
  const title = content.say('summary_title');
  const needs = await whatNeedsThem(act, open);
  return {
    summary: title,
    title,
    said: [
      content.say('lacking_numbers', { confirmed, says, lack }),
      content.say(happened.length > 0 ? 'report_week_from' : 'summary_quiet', { from: momentInWords(from) }),
    ],
    facts: factsOf({ content }, happened, new Map(open.map((entry) => [entry.ods, entry]))),
    charts: [coverageChart(content, [lineOf(content, labels.all_cells, open)])],
    lead: content.say(needs.length > 0 ? 'summary_needs' : 'summary_needs_nothing'),
    ...(needs.length > 0 ? { more: needs.map((line) => `- ${line}`).join('\n') } : {}),
    actions: [
      ...(['counts', 'blocked', 'waiting', 'leads_not_here'] as const).map(listButton),
      button(labels.no_digest, { type: 'digest', on: false }),
    ],
  };
}

/** Those who have been blocked longest, those who wait beyond the day of the answer, and leads who are not here. */
async function whatNeedsThem(act: Act, open: readonly Premises[]): Promise<string[]> {
  const { content, now } = act;
  const asked = { policy: content.policy, now };
  const today = londonDate(now);
  const blocked = find({ of: 'blocked' }, open, asked);
  const late = lateAnswers(open, content.policy, today);
  const leads = (await leadsListing(act, { of: 'leads_not_here' })).rows;
  const cells = [...new Set(leads.map(([cell = '']) => cell))];
  return [
    ...named(blocked).map((found) =>
      content.say('summary_blocked', {
        ...placeOf(found),
        reason: content.blocker(found.blocker?.code ?? 'other').title,
        since: inWords(found.since ?? today),
      }),
    ),
    ...others(act, blocked),
    ...named(late).map((found) =>
      content.say('summary_late', { ...placeOf(found), until: inWords(found.dueOn) }),
    ),
    ...others(act, late),
    ...(leads.length > 0
      ? [content.say('summary_leads', { count: leads.length, cells: cells.join(', ') })]
      : []),
  ];
}

function named<T>(found: readonly T[]): readonly T[] {
  return found.slice(0, mostNamed);
}

function others({ content }: Act, found: readonly unknown[]): string[] {
  const count = found.length - mostNamed;
  return count > 0 ? [content.say('summary_others', { count })] : [];
}

function placeOf({ premises: { name: pharmacy, ods } }: { readonly premises: Premises }): {
  pharmacy: string;
  ods: string;
} {
  return { pharmacy, ods };
}
