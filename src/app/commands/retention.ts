import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { Person } from '../../domain/people/person.ts';
import { addDays, addMonths, londonDate, startOfLondonDay } from '../../domain/time.ts';
import { inWords, momentInWords } from '../present/dates.ts';
import { youCanAsk } from '../present/listing.ts';
import { closedAccounts, leavers, oldAudit, oldWords } from '../privacy/retention.ts';
import { aboutData } from '../questions/suggestions.ts';
import type { Handlers, Turn } from '../turn/turn.ts';

/** How far an admin looks ahead, in days, and how many names one card shows. */
const ahead = 30;
const mostNames = 5;

/** How long things are kept; for admins also what goes next, and when. */
export const retentionHandlers: Handlers<'retention'> = {
  async retention(turn) {
    const { content, roles, now } = turn;
    const { leaverMonths, freeTextMonths, messageDays, auditMonths } = content.policy.retention;
    const months = (count: number) => content.say('retention_months', { count });
    const next = roles.admin ? await goesNext(turn) : undefined;
    const title = content.say('retention_title');
    const rows = [
      [content.say('retention_leavers'), months(leaverMonths), next?.people.length],
      [content.say('retention_accounts'), months(leaverMonths), next?.accounts],
      [content.say('retention_words'), months(freeTextMonths), next?.words],
      [content.say('retention_messages'), content.say('retention_days', { count: messageDays }), undefined],
      [content.say('retention_audit'), months(auditMonths), next?.entries],
    ] as const;
    const view: View = {
      summary: title,
      title,
      said: [
        content.say('retention_history'),
        ...(next?.people ?? []).slice(0, mostNames).map((person) => nextLine(turn, person)),
      ],
      table: {
        columns: [labels.what, labels.kept_for, ...(next ? [labels.next_month] : [])],
        rows: rows.map(([what, kept, count]) => [what, kept, ...(next ? [String(count ?? '–')] : [])]),
      },
      ...youCanAsk(content, aboutData('my_data', 'forget_me')),
      footer: content.say('as_of', { time: momentInWords(now) }),
    };
    return { reply: view };
  },
};

async function goesNext(turn: Turn) {
  const { work, now } = turn;
  const then = startOfLondonDay(addDays(londonDate(now), ahead));
  const since = (await work.get('retention', 'done'))?.wordsUpTo ?? 0;
  const { alerts, events } = await oldWords(turn, then, since);
  const accounts = await closedAccounts(turn, then, now);
  const entries = await oldAudit(turn, then, Number.MAX_SAFE_INTEGER);
  const words = alerts.length + events.length;
  return { people: await leavers(turn, then), accounts: accounts.length, words, entries: entries.length };
}

function nextLine({ content, now }: Turn, { name, lookedUpAt }: Person): string {
  const due = addMonths(londonDate(lookedUpAt), content.policy.retention.leaverMonths);
  const today = londonDate(now);
  return content.say('retention_next', { person: name, on: inWords(due > today ? due : today) });
}
