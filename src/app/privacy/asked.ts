import type { Ports } from '../ports.ts';
import { beginWork } from '../work.ts';
import { erase } from './erase.ts';

/**
 * Erases whom people have asked to be erased, then leaves no byte of them in the store's files. Until that has worked
 * it is tried again with every sweep.
 */
export async function doErasures(ports: Ports): Promise<void> {
  for (const asked of await beginWork(ports.store).find('erasure')) {
    if (asked.state === 'asked') await erase(ports, asked.id);
  }
  const work = beginWork(ports.store);
  const erased = (await work.find('erasure')).filter(({ state }) => state === 'to_scrub');
  if (erased.length === 0 || !(await ports.store.scrub())) return;
  for (const { id } of erased) work.remove('erasure', id);
  await work.commit();
}
