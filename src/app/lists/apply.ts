import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { ListChanges } from '../../domain/lists/compare.ts';
import type { RosterChanges } from '../../domain/lists/compare-roster.ts';
import type { PremisesEvent } from '../../domain/premises/events.ts';
import { newPremises } from '../../domain/premises/evolve.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { recordEvents } from '../../domain/walk/decide.ts';
import { type Following, followAlerts } from '../alerts/follow.ts';
import { saveEvents } from '../history.ts';
import { withDueAt } from '../premises.ts';
import { addCell, addContractor, removeLead, setLead } from './contacts.ts';
import { takeOff } from './take-off.ts';

/** Who applies a list, when, and the unit of work that takes all of it. */
export type Applying = Following;

const premisesAtOnce = 250;

/**
 * Puts the changes of a pharmacy list into the unit of work. What pharmacies have said is kept, and a closed one keeps
 * its history.
 * @param closes whether premises are closed that the list says are closed, or does not have
 * @param onlyKnown whether new premises are left out
 */
export async function applyPharmacies(
  applying: Applying,
  changes: ListChanges,
  { closes, onlyKnown = false }: { readonly closes: boolean; readonly onlyKnown?: boolean },
): Promise<void> {
  const closing = closes ? [...changes.closed, ...changes.missing] : [];
  const known = new Map(changes.changed.map(({ before }) => [before.ods, before]));
  for (const premises of closing) {
    await followAlerts(applying, await recordOn(applying, premises, [{ type: 'closed' }]));
  }
  for (const { ods } of changes.reopened) {
    const premises = await applying.work.get('premises', ods);
    if (premises) known.set(ods, premises);
  }
  const listed = [
    ...(onlyKnown ? [] : changes.added),
    ...changes.reopened,
    ...changes.changed.map(({ after }) => after),
  ];
  for (const [index, pharmacy] of listed.entries()) {
    const before = known.get(pharmacy.ods) ?? newPremises(pharmacy.ods);
    const after = await recordOn(applying, before, [{ type: 'listed', ...pharmacy }]);
    if (before.listed === 'closed') await followAlerts(applying, after);
    if (index % premisesAtOnce === premisesAtOnce - 1) await letOthersIn();
  }
  await countImport(applying);
}

/**
 * Puts the changes of a roster into the unit of work.
 * @param removesMissing whether people and leads whom the roster does not name are taken out
 */
export async function applyRoster(
  applying: Applying,
  changes: RosterChanges,
  { removesMissing }: { readonly removesMissing: boolean },
): Promise<void> {
  const { work } = applying;
  const events = Map.groupBy(
    [
      ...changes.cells.map(({ ods, cell }) => ({ ods, event: { type: 'cell_set' as const, cell } })),
      ...changes.people.map(({ ods, email }) => ({
        ods,
        event: { type: 'roster_person_added' as const, email },
      })),
    ],
    ({ ods }) => ods,
  );
  for (const [ods, found] of events) {
    const premises = await work.get('premises', ods);
    if (premises)
      await recordOn(
        applying,
        premises,
        found.map(({ event }) => event),
      );
  }
  for (const cell of new Set(changes.cells.map(({ cell: name }) => name))) await addCell(work, cell);
  for (const { cell, lead } of changes.leads) await setLead(work, cell, lead);
  for (const { ods, email } of changes.people) await addContractor(work, ods, email);
  if (removesMissing) await removeThoseMissing(applying, changes);
  await countImport(applying);
}

async function removeThoseMissing(
  applying: Applying,
  { missingPeople, missingLeads }: RosterChanges,
): Promise<void> {
  const { work } = applying;
  for (const { cell, email } of missingLeads) await removeLead(work, cell, email);
  for (const { ods, email } of missingPeople) {
    const premises = await work.get('premises', ods);
    const [person] = await work.find('person', { where: { email } });
    if (premises)
      await recordOn(applying, premises, await takeOff(work, premises, { email, personId: person?.id }));
  }
}

/** Records events of a premises that have nothing to do with its walk. */
async function recordOn(
  { work, by, now, content }: Applying,
  premises: Premises,
  events: readonly PremisesEvent[],
): Promise<Premises> {
  const { premises: changed, recorded } = recordEvents(premises, events, by, now);
  const after = withDueAt(changed, content.policy);
  saveEvents(work, recorded);
  if (premises.events === 0) work.create('premises', after.ods, after);
  else work.put('premises', after.ods, after);
  return after;
}

async function countImport({ work, now }: Applying): Promise<void> {
  const meta = await work.get('meta', 'list');
  work.put('meta', 'list', { listVersion: (meta?.listVersion ?? 0) + 1, importedAt: now });
}
