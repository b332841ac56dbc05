import { expect } from 'vitest';
import { toStored } from '../../src/app/records/kinds.ts';
import { beginWork } from '../../src/app/work.ts';
import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import { evolve, newPremises } from '../../src/domain/premises/evolve.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import type { Town } from './town.ts';

/**
 * The events of every premises, replayed, give its stored record; and each change of a mailbox status is the doing of a
 * person, and never of time.
 * @returns how many events there are
 */
export async function expectReplay({ ports }: Town): Promise<number> {
  const work = beginWork(ports.store);
  const events = await work.find('event');
  const byPremises = Map.groupBy(events, ({ ods }) => ods);
  for (const stored of await work.find('premises')) {
    const history = (byPremises.get(stored.ods) ?? []).toSorted((a, b) => a.n - b.n);
    const { dueAt: _, ...record } = stored;
    const replayed = history.reduce(explained, newPremises(stored.ods));
    expect(JSON.parse(JSON.stringify(toStored('premises', replayed)))).toEqual(toStored('premises', record));
  }
  return events.length;
}

function explained(before: Premises, recorded: RecordedEvent): Premises {
  const after = evolve(before, recorded);
  if (after.mailbox.status !== before.mailbox.status)
    expect(['bot', 'import'], `${before.ods}: ${recorded.n} changed the status`).not.toContain(recorded.by);
  return after;
}
