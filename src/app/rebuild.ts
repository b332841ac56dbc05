import type { RecordedEvent } from '../domain/premises/events.ts';
import { evolve, newPremises } from '../domain/premises/evolve.ts';
import type { Premises } from '../domain/premises/record.ts';
import { withStatus } from '../domain/premises/trail.ts';
import type { Instant } from '../domain/time.ts';
import type { Ports } from './ports.ts';
import { kinds, RecordError } from './records/kinds.ts';
import { beginWork, type Work } from './work.ts';

type Rebuilding = Pick<Ports, 'store' | 'clock' | 'log'>;

/** How many premises are rebuilt in one commit. */
const batch = 200;

/**
 * Gives premises that an earlier version of this program wrote what they lack: how they came to stand as they do, and
 * whose accounts are locked, from their events. Done once, at the start; later starts find none.
 */
export async function rebuildOldPremises(ports: Rebuilding): Promise<void> {
  const olderVersions = Array.from({ length: kinds.premises.version - 1 }, (_, index) => index + 1);
  let rebuilt = 0;
  for (;;) {
    const work = beginWork(ports.store);
    const old = await work.find('premises', { where: { v: olderVersions }, limit: batch });
    if (old.length === 0) break;
    for (const premises of old)
      work.put(
        'premises',
        premises.ods,
        withMemory(premises, await eventsOf(ports, work, premises), ports.clock()),
      );
    if (await work.commit()) rebuilt += old.length;
  }
  if (rebuilt > 0)
    ports.log.info({ premises: rebuilt }, 'The records of an earlier version were brought up to date');
}

/** The events of a premises, oldest first; none where one of them cannot be read, so that its past begins now. */
async function eventsOf(
  { log }: Rebuilding,
  work: Work,
  { ods }: Premises,
): Promise<readonly RecordedEvent[]> {
  try {
    return await work.find('event', { where: { ods } });
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    log.warn(
      { ods, reason: error.message, remedy: 'Restore the event from a backup to see its past in the trend.' },
      'The past of a premises could not be read; its trend begins now',
    );
    return [];
  }
}

function withMemory(premises: Premises, events: readonly RecordedEvent[], now: Instant): Premises {
  const { mailbox, reached, blockers: relived } = events.reduce(evolve, newPremises(premises.ods));
  const { status } = premises.mailbox;
  const locks = new Map(relived.map(({ id, locked }) => [id, locked]));
  const blockers = premises.blockers.map((blocker) => ({ ...blocker, locked: locks.get(blocker.id) }));
  return {
    ...premises,
    mailbox: { status, trail: withStatus(mailbox.trail, status, now) },
    reached,
    blockers,
  };
}
