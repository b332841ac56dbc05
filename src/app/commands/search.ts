import MiniSearch from 'minisearch';
import type { Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';

/**
 * Finds pharmacies by words of their name or address, with typing errors forgiven.
 * @param most at most so many, best first
 */
export async function searchByName(work: Work, text: string, most: number): Promise<Premises[]> {
  const premises = await work.find('premises');
  const search = new MiniSearch<Premises>({ idField: 'ods', fields: ['name', 'address'] });
  search.addAll(premises);
  const hits = search.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 3 } });
  const byCode = new Map(premises.map((entry) => [entry.ods, entry]));
  return hits.slice(0, most).flatMap(({ id }) => byCode.get(id) ?? []);
}
