import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { KnownRoster } from '../../domain/lists/compare-roster.ts';
import type { RosterRow } from '../../domain/lists/list.ts';
import { cellKey } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';

const premisesAtOnce = 250;

/** All premises by their codes. Other turns go on between the pages. */
export async function allPremises(work: Work): Promise<Map<string, Premises>> {
  const known = new Map<string, Premises>();
  let last: string | undefined;
  for (;;) {
    const page = await work.find('premises', {
      limit: premisesAtOnce,
      ...(last ? { afterKey: `premises:${last}` } : {}),
    });
    for (const premises of page) known.set(premises.ods, premises);
    last = page.at(-1)?.ods;
    if (page.length < premisesAtOnce) return known;
    await letOthersIn();
  }
}

/** What is known of the pharmacies that a roster speaks of, and of all cells and people. */
export async function knownRoster(work: Work, rows: readonly RosterRow[]): Promise<KnownRoster> {
  const codes = rows.flatMap(({ ods }) => ods ?? []);
  const [cells, contacts] = [await work.find('cell'), await work.find('contact')];
  return {
    premises: await work.getMany('premises', [...new Set(codes)]),
    cells: new Map(cells.map((cell) => [cellKey(cell.name), cell])),
    contacts: new Map(contacts.map((contact) => [contact.email, contact])),
  };
}
