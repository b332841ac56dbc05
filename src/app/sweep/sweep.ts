import type { Person } from '../../domain/people/person.ts';
import type { Ports } from '../ports.ts';
import { doErasures } from '../privacy/asked.ts';
import { beginWork } from '../work.ts';
import { sweepAlerts } from './alerts.ts';
import { withLease } from './lease.ts';
import { doDuties } from './premises.ts';
import { keepNoLonger } from './retention.ts';
import { sendWeekly } from './weekly.ts';

/** How many premises are looked up at a time. */
const batch = 500;

/**
 * Does everything that is due by itself: reminders, follow-ups, stalls, and alerts that nobody took. What is due is
 * found by index, and of several processes one does it at a time.
 */
export async function sweep(ports: Ports): Promise<void> {
  await withLease(ports, 'sweep', async () => {
    await sweepAlerts(ports);
    await sweepPremises(ports);
    await sendWeekly(ports);
    await keepNoLonger(ports);
    await doErasures(ports);
  });
}

async function sweepPremises(ports: Ports): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const due = await beginWork(ports.store).find('premises', {
      upTo: { field: 'dueAt', value: ports.clock() },
      orderBy: 'dueAt',
      limit: batch,
    });
    const fresh = due.filter(({ ods }) => !seen.has(ods));
    if (fresh.length === 0) return;
    for (const { ods } of fresh) {
      if (seen.has(ods)) continue;
      const together = await neighbours(ports, ods);
      for (const code of together) seen.add(code);
      await doDuties(ports, together);
    }
  }
}

/**
 * A premises with all that share people with it, directly or through others: they are done together, so that each
 * person gets one message with everything that is due.
 */
async function neighbours({ store }: Ports, ods: string): Promise<readonly string[]> {
  const work = beginWork(store);
  const codes = new Set<string>();
  const people = new Set<string>();
  let front = [ods];
  while (front.length > 0) {
    for (const code of front) codes.add(code);
    const premises = [...(await work.getMany('premises', front)).values()];
    const newcomers = premises.flatMap((entry) => entry.people).filter((id) => !people.has(id));
    for (const id of newcomers) people.add(id);
    const found: Person[] = [...(await work.getMany('person', newcomers)).values()];
    front = [...new Set(found.flatMap((person) => person.premises))].filter((code) => !codes.has(code));
  }
  return [...codes];
}
