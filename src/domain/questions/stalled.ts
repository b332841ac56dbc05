import { dutiesOf } from '../clocks/duties.ts';
import type { Policy } from '../policy.ts';
import type { Premises } from '../premises/record.ts';
import { type Instant, londonDate, type PlainDate } from '../time.ts';

/** The day of a pharmacy's last word, when its walk has stalled since; whether or not the bot has acted on it yet. */
export function stalledSince(premises: Premises, policy: Policy, now: Instant): PlainDate | undefined {
  const { lastHeardAt, blockers } = premises;
  if (lastHeardAt === undefined) return undefined;
  const isNoted = blockers.some(({ code }) => code === 'stalled');
  const isDue = () => dutiesOf(premises, policy).some(({ kind, dueAt }) => kind === 'stall' && dueAt <= now);
  return isNoted || isDue() ? londonDate(lastHeardAt) : undefined;
}
