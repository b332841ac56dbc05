import type { Ports } from '../ports.ts';
import { beginWork } from '../work.ts';

/** How long a lease holds, in milliseconds, should its holder die. */
const holdsFor = 5 * 60 * 1000;

/** Does work that only one process may do at a time; another one that holds the lease does it instead. */
export async function withLease(ports: Ports, name: string, work: () => Promise<void>): Promise<void> {
  const holder = ports.chance.newId();
  if (!(await takeLease(ports, name, holder))) return;
  try {
    await work();
  } finally {
    await giveBack(ports, name, holder);
  }
}

async function takeLease({ store, clock }: Ports, name: string, holder: string): Promise<boolean> {
  const work = beginWork(store);
  const lease = await work.get('lease', name);
  const left = lease ? lease.until - clock() : 0;
  // What would hold for longer than any lease does was taken before the clock was set back.
  if (left > 0 && left <= holdsFor) return false;
  work.put('lease', name, { holder, until: clock() + holdsFor });
  return work.commit();
}

async function giveBack({ store }: Ports, name: string, holder: string): Promise<void> {
  const work = beginWork(store);
  const lease = await work.get('lease', name);
  if (lease?.holder !== holder) return;
  work.remove('lease', name);
  await work.commit();
}
