import type { Asker } from './lists.ts';
import { cellsOfLead, type World } from './worlds.ts';

/** Who asks, in a world. What the desk calls its own is all that it may see. */
export function askerOf(who: 'admin' | 'lead', { plain }: World): Asker {
  const own = plain.map(({ ods }) => ods);
  return who === 'lead' ? { own, cells: cellsOfLead.map((cell) => cell.toLowerCase()) } : { own };
}
