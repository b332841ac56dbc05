import { readFile } from 'node:fs/promises';
import type { Instant } from '../../domain/time.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import { beginWork } from '../work.ts';
import { applyLists } from './apply.ts';
import { type ReadList, readContractorDetails } from './contractor-details.ts';
import { readRoster } from './roster.ts';

/** The files that are imported when the store is new. */
export interface ListFiles {
  readonly pharmacyList?: string | undefined;
  readonly roster?: string | undefined;
}

/** Imports the pharmacy list and the roster into a store that has none yet; later starts leave it as it is. */
export async function importAtFirstStart(
  store: Store,
  files: ListFiles,
  now: Instant,
  log: Log,
): Promise<void> {
  const isNew = (await beginWork(store).get('meta', 'list')) === undefined;
  if (!isNew || !files.pharmacyList) return;
  const pharmacies = readContractorDetails(await readFile(files.pharmacyList, 'utf8'));
  const roster = files.roster ? readRoster(await readFile(files.roster, 'utf8')) : { rows: [], unread: [] };
  logUnread(log, 'pharmacy list', pharmacies);
  logUnread(log, 'roster', roster);
  await applyLists(store, pharmacies.rows, roster.rows, now);
  log.info({ pharmacies: pharmacies.rows.length, rosterRows: roster.rows.length }, 'The lists were imported');
}

function logUnread(log: Log, list: string, { unread }: ReadList<unknown>): void {
  if (unread.length === 0) return;
  log.warn(
    {
      list,
      // The reason, without what stands in the line: that may be a name or an address.
      lines: unread.slice(0, 20).map(({ line, reason }) => ({ line, reason: reason.replace(/".*"/, '"…"') })),
      count: unread.length,
      remedy: 'Correct these lines and import the list again.',
    },
    'Some lines of a list were not read',
  );
}
