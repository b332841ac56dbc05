import type { View } from '../../cards/view.ts';
import { nudgeGroups } from '../../content/words/nudges.ts';
import type { Nudge, NudgeGroup } from '../../domain/nudge/record.ts';
import type { Instant } from '../../domain/time.ts';
import { rolesOf } from '../people.ts';
import type { Ports } from '../ports.ts';
import { listingView } from '../present/listing.ts';
import { titleOf } from '../questions/premises-listing.ts';
import { showNudgeReportTo } from '../sending/outbox.ts';
import { actOfBot } from '../sweep/act-of-bot.ts';
import { beginWork } from '../work.ts';
import { countGroups, deliveriesOf } from './deliveries.ts';
import { nudgeListing } from './lists.ts';
import { saveNudge } from './save.ts';

/** How soon, and how late at the most, a report is looked at again while something is on its way, in milliseconds. */
const soonest = 3_000;
const latest = 5 * 60 * 1000;

/** When a report is to be looked at again: often at first, then ever more rarely. */
export function nextLook(sentAt: Instant, now: Instant): Instant {
  return now + Math.min(latest, Math.max(soonest, (now - sentAt) / 2));
}

/** The card of a nudge's report as it is now. @returns undefined when the nudge, or whoever nudged, is gone */
export async function nudgeReportView(
  { store, content, settings, clock }: Ports,
  nudgeId: string,
): Promise<View | undefined> {
  const work = beginWork(store);
  const nudge = await work.get('nudge', nudgeId);
  const person = nudge && (await work.get('person', nudge.by));
  if (!person) return undefined;
  const asker = { work, content, now: clock(), person, roles: await rolesOf(work, person, settings) };
  const listing = await nudgeListing(asker, { of: 'nudge', nudgeId });
  return listing && listingView(asker, listing);
}

/** Brings the reports up to date that are to be looked at, where their numbers have changed. */
export async function refreshReports(ports: Ports): Promise<void> {
  const due = await beginWork(ports.store).find('nudge', {
    upTo: { field: 'reportDueAt', value: ports.clock() },
  });
  for (const { id } of due) await refresh(ports, id);
}

async function refresh(ports: Ports, id: string): Promise<void> {
  for (;;) {
    const act = actOfBot(ports);
    const nudge = await act.work.get('nudge', id);
    if (nudge?.sentAt === undefined || (nudge.reportDueAt ?? Infinity) > act.now) return;
    const counts = countGroups(await deliveriesOf(act.work, nudge));
    const isThere = (await act.work.get('person', nudge.by)) !== undefined;
    if (isThere && !isSame(counts, nudge.reported))
      await showNudgeReportTo(act, id, nudge.by, titleOf(act.content, nudge.list));
    const { reportDueAt: _, ...rest } = nudge;
    const isOpen = counts.on_the_way > 0;
    saveNudge(act, {
      ...rest,
      reported: counts,
      ...(isOpen ? { reportDueAt: nextLook(nudge.sentAt, act.now) } : {}),
    });
    if (await act.work.commit()) return;
  }
}

function isSame(counts: Record<NudgeGroup, number>, before: Nudge['reported']): boolean {
  return nudgeGroups.every((group) => before?.[group] === counts[group]);
}
