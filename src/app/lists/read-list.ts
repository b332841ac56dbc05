import type { ReadList } from '../../domain/lists/list.ts';
import { type ListReading, readPharmacies } from './read-pharmacies.ts';
import { readRoster } from './read-roster.ts';
import { type NoList, readTable } from './table.ts';

/** Reads a file as a pharmacy list or as a roster, whichever its columns say. Other turns go on meanwhile. */
export async function readList(bytes: Uint8Array, reading: ListReading): Promise<ReadList | NoList> {
  const table = await readTable(bytes);
  if ('no' in table) return table;
  const isRoster = !table.columns.includes('postcode');
  return isRoster ? readRoster(table) : readPharmacies(table, reading);
}
