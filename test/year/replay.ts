import { expect } from 'vitest';
import { toStored } from '../../src/app/records/kinds.ts';
import { beginWork } from '../../src/app/work.ts';
import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import { evolve, newPremises } from '../../src/domain/premises/evolve.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import type { Town } from './town.ts';

/** Follows what happens, and knows how every premises has to stand. */
export interface Replay {
  /** The stored records of the premises to which something has happened are what their events give. */
  expectSame(premises: readonly Premises[]): void;
}

/** Begins to follow a town, from its first event on. */
export function createReplay({ notes }: Town): Replay {
  const replayed = new Map<string, Premises>();
  return {
    expectSame(premises) {
      const fresh = Map.groupBy(notes.events.splice(0), ({ ods }) => ods);
      for (const stored of premises) {
        const history = fresh.get(stored.ods);
        const before = replayed.get(stored.ods) ?? newPremises(stored.ods);
        if (!history) continue;
        const after = history.toSorted((a, b) => a.n - b.n).reduce(explained, before);
        replayed.set(stored.ods, after);
        expectEqual(after, stored);
      }
    },
  };
}

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
    expectEqual(history.reduce(explained, newPremises(stored.ods)), stored);
  }
  return events.length;
}

function expectEqual(replayed: Premises, { dueAt: _, ...stored }: Premises): void {
  expect(JSON.parse(JSON.stringify(toStored('premises', replayed)))).toEqual(toStored('premises', stored));
}

function explained(before: Premises, recorded: RecordedEvent): Premises {
  const after = evolve(before, recorded);
  if (after.mailbox.status !== before.mailbox.status)
    expect(['bot', 'import'], `${before.ods}: ${recorded.n} changed the status`).not.toContain(recorded.by);
  return after;
}
