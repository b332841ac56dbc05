import { addDays, type Instant, londonDate, mondayOf, type PlainDate } from '../../domain/time.ts';
import { morningOf } from '../../domain/working-time.ts';
import type { Ports } from '../ports.ts';
import { sendTo } from '../sending/outbox.ts';
import { actOfBot } from './act-of-bot.ts';
import { digests, type Weekly, withDigest } from './digest.ts';
import { summaries } from './summary.ts';

/** The Monday whose morning was last. */
function lastMonday(now: Instant): PlainDate {
  const monday = mondayOf(londonDate(now));
  return morningOf(monday) <= now ? monday : addDays(monday, -7);
}

/**
 * Sends every lead the digest of the week and every admin the summary, once for each Monday, also when the bot was
 * away on that morning.
 */
export async function sendWeekly(ports: Ports): Promise<void> {
  const act = actOfBot(ports);
  const monday = lastMonday(act.now);
  const mark = await act.work.get('digest', 'leads');
  if (mark && mark.monday >= monday) return;
  act.work.put('digest', 'leads', { monday });
  // A bot that has just been set up has no week to tell of.
  const messages = mark ? oneToEach(await digests(act), await summaries(act)) : [];
  for (const { to, view } of messages) sendTo(act, to, view, { purpose: 'digest' });
  await act.work.commit();
}

/** Whoever leads a cell and is an admin, too, has both in one message. */
function oneToEach(toLeads: readonly Weekly[], toAdmins: readonly Weekly[]): readonly Weekly[] {
  const digestOf = new Map(toLeads.map(({ to, view }) => [to, view]));
  const isAdmin = new Set(toAdmins.map(({ to }) => to));
  return [
    ...toLeads.filter(({ to }) => !isAdmin.has(to)),
    ...toAdmins.map(({ to, view }) => ({ to, view: withDigest(view, digestOf.get(to)) })),
  ];
}
