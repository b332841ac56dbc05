import type { Act } from '../act.ts';
import type { Ports } from '../ports.ts';
import { beginWork } from '../work.ts';

/** A new unit of work of the bot itself, at this moment. */
export function actOfBot({ store, clock, content, settings, chance }: Ports): Act {
  return { work: beginWork(store), now: clock(), by: 'bot', content, settings, chance };
}
