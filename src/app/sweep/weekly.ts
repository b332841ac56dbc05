import { addDays, type Instant, londonDate, mondayOf, type PlainDate } from '../../domain/time.ts';
import { morningOf } from '../../domain/working-time.ts';
import type { Ports } from '../ports.ts';
import { sendTo } from '../sending/outbox.ts';
import { actOfBot } from './act-of-bot.ts';
import { digests } from './digest.ts';
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
  const messages = mark ? [...(await digests(act)), ...(await summaries(act))] : [];
  for (const { to, view } of messages) sendTo(act, to, view, 'digest');
  await act.work.commit();
}
