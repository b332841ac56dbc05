import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';
import { allPremises } from './known.ts';

/** Finds pharmacies by their names. */
export interface NameSearch {
  /**
   * Finds open pharmacies by words of their name or address, with typing errors forgiven.
   * @param most at most so many, best first
   */
  find(work: Work, text: string, most: number): Promise<Premises[]>;
}

type Indexed = Pick<Premises, 'ods' | 'name' | 'address'>;

/** From strict to lenient: the first way that finds anything is the answer, so that an exact name has no rivals. */
const ways: readonly SearchOptions[] = [
  { fields: ['name'] },
  { fields: ['name'], prefix: true },
  { fields: ['name', 'address'], prefix: true, boost: { name: 3 } },
  { fields: ['name', 'address'], prefix: true, fuzzy: 0.25, boost: { name: 3 } },
];

/** Beyond so many hits the words are too common for closed pharmacies among them to matter. */
const mostHits = 100;

/** Makes a search that keeps its index until the pharmacy list changes. */
export function createNameSearch(): NameSearch {
  let known: { readonly version: number; readonly index: Promise<MiniSearch<Indexed>> } | undefined;

  async function indexOf(work: Work): Promise<MiniSearch<Indexed>> {
    const version = (await work.get('meta', 'list'))?.listVersion ?? 0;
    if (known?.version !== version) known = { version, index: build(work) };
    const { index } = known;
    try {
      return await index;
    } catch (error) {
      // A list that could not be read is read again the next time.
      if (known?.index === index) known = undefined;
      throw error;
    }
  }

  return {
    async find(work, text, most) {
      const index = await indexOf(work);
      for (const way of ways) {
        const codes = index.search(text, { combineWith: 'AND', ...way }).map(({ id }) => String(id));
        const found = await work.getMany('premises', codes.slice(0, mostHits));
        const open = [...found.values()].filter(({ listed }) => listed === 'open');
        if (open.length > 0) return open.slice(0, most);
      }
      return [];
    },
  };
}

/** Other turns go on while the list is read and indexed. */
async function build(work: Work): Promise<MiniSearch<Indexed>> {
  const index = new MiniSearch<Indexed>({ idField: 'ods', fields: ['name', 'address'] });
  await index.addAllAsync([...(await allPremises(work)).values()], { chunkSize: 250 });
  return index;
}
