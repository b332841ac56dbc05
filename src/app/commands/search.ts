import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';

/** From strict to lenient: the first way that finds anything is the answer, so that an exact name has no rivals. */
const ways: readonly SearchOptions[] = [
  { fields: ['name'] },
  { fields: ['name'], prefix: true },
  { fields: ['name', 'address'], prefix: true, boost: { name: 3 } },
  { fields: ['name', 'address'], prefix: true, fuzzy: 0.25, boost: { name: 3 } },
];

/**
 * Finds open pharmacies by words of their name or address, with typing errors forgiven.
 * @param most at most so many, best first
 */
export async function searchByName(work: Work, text: string, most: number): Promise<Premises[]> {
  const premises = (await work.find('premises')).filter(({ listed }) => listed === 'open');
  const search = new MiniSearch<Premises>({ idField: 'ods', fields: ['name', 'address'] });
  search.addAll(premises);
  const byCode = new Map(premises.map((entry) => [entry.ods, entry]));
  for (const way of ways) {
    const hits = search.search(text, { combineWith: 'AND', ...way });
    if (hits.length > 0) return hits.slice(0, most).flatMap(({ id }) => byCode.get(id) ?? []);
  }
  return [];
}
