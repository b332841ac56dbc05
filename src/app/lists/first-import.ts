import { readFile } from 'node:fs/promises';
import { comparePharmacies } from '../../domain/lists/compare.ts';
import { compareRoster } from '../../domain/lists/compare-roster.ts';
import type { PharmacyList, ReadList, RosterList, UnreadLine } from '../../domain/lists/list.ts';
import { londonDate } from '../../domain/time.ts';
import type { Ports } from '../ports.ts';
import { wrongAreas } from '../present/list-changes.ts';
import { noListWords } from '../present/list-words.ts';
import { beginWork } from '../work.ts';
import { type Applying, applyPharmacies, applyRoster } from './apply.ts';
import { allPremises, knownRoster } from './known.ts';
import { readList } from './read-list.ts';

/** The files that are imported when the store is new. */
export interface ListFiles {
  readonly pharmacyList?: string | undefined;
  readonly roster?: string | undefined;
}

/** A file is no list of the kind that was asked for. The message says what it needs and what it has. */
export class ListError extends Error {
  override readonly name = 'ListError';
}

const remedy = 'Set PHARMACY_LIST beside ROSTER, or import both with `npm run pharmacies`.';

type Importing = Pick<Ports, 'store' | 'clock' | 'chance' | 'log' | 'content' | 'settings'>;

/**
 * Imports the pharmacy list and the roster into a store that has none yet, both or neither; later starts leave it as
 * it is.
 * @throws ListError when a file is no such list
 */
export async function importAtFirstStart(ports: Importing, files: ListFiles): Promise<void> {
  const isNew = (await beginWork(ports.store).get('meta', 'list')) === undefined;
  if (!isNew) return;
  if (!files.pharmacyList) {
    if (files.roster) ports.log.warn({ remedy }, 'The roster was not imported: there is no pharmacy list');
    return;
  }
  const pharmacies = await readFileAs(ports, 'pharmacies', files.pharmacyList);
  const roster = files.roster ? await readFileAs(ports, 'roster', files.roster) : undefined;
  logUnread(ports, 'pharmacies', pharmacies.unread);
  if (roster) logUnread(ports, 'roster', roster.unread);
  const { added } = await applyLists(ports, pharmacies, roster);
  ports.log.info({ pharmacies: added }, 'The lists were imported');
}

/** What writing lists needs. */
type Writing = Pick<Ports, 'store' | 'clock' | 'chance' | 'log' | 'content'> & Pick<Applying, 'settings'>;

/**
 * Writes a pharmacy list and a roster in one commit.
 * @returns how many pharmacies are new
 * @throws ListError when somebody else wrote the same records meanwhile
 */
export async function applyLists(
  ports: Writing,
  pharmacies: PharmacyList,
  roster?: RosterList,
): Promise<{ readonly added: number }> {
  const { store, content, chance, clock, settings } = ports;
  const work = beginWork(store);
  const applying: Applying = { work, now: clock(), chance, by: 'import', content, settings };
  const changes = comparePharmacies(await allPremises(work), pharmacies);
  await applyPharmacies(applying, changes, { closes: false });
  if (roster) {
    const rosterChanges = compareRoster(await knownRoster(work, roster.rows), roster);
    await applyRoster(applying, rosterChanges, { removesMissing: false });
    logUnread(ports, 'roster', rosterChanges.unread);
  }
  if (!(await work.commit())) throw new ListError(content.say('not_saved'));
  return { added: changes.added.length };
}

async function readFileAs<K extends ReadList['kind']>(
  { clock, content, settings }: Importing,
  kind: K,
  path: string,
): Promise<Extract<ReadList, { kind: K }>> {
  const reading = { today: londonDate(clock()), lpcName: settings.lpcName };
  const list = await readList(await readFile(path), reading);
  if ('no' in list) throw new ListError(`${path}: ${noListWords(content, list)}`);
  if (list.kind !== kind) throw new ListError(`${path}: ${content.say(`list_wanted_${kind}`)}`);
  const areas = list.kind === 'pharmacies' ? (list.areas ?? []) : [];
  if (areas.length > 1) throw new ListError(`${path}: ${wrongAreas(content, areas, settings.lpcName)}`);
  return list as Extract<ReadList, { kind: K }>;
}

function logUnread({ log }: Pick<Ports, 'log'>, list: string, unread: readonly UnreadLine[]): void {
  if (unread.length === 0) return;
  log.warn(
    {
      list,
      // The values stay out: a roster's are addresses of people.
      lines: unread.slice(0, 20).map(({ line, reason }) => ({ line, reason })),
      count: unread.length,
      remedy: 'Correct these lines and import the list again.',
    },
    'Some lines of a list were not read',
  );
}
