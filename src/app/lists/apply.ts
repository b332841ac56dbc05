import { type Cell, type Contact, cellKey } from '../../domain/people/person.ts';
import type { PremisesEvent } from '../../domain/premises/events.ts';
import { newPremises } from '../../domain/premises/evolve.ts';
import type { ListedPharmacy, Premises } from '../../domain/premises/record.ts';
import type { Instant } from '../../domain/time.ts';
import { recordEvents } from '../../domain/walk/decide.ts';
import type { Store } from '../../ports/store.ts';
import { saveEvents } from '../history.ts';
import { beginWork, type Work } from '../work.ts';
import type { RosterRow } from './roster.ts';

/**
 * Writes a pharmacy list and a roster in one commit. What pharmacies have said is kept.
 * @throws Error when somebody else wrote the same records meanwhile
 */
export async function applyLists(
  store: Store,
  pharmacies: readonly ListedPharmacy[],
  roster: readonly RosterRow[],
  now: Instant,
): Promise<void> {
  const work = beginWork(store);
  const meta = await work.get('meta', 'list');
  const events = Map.groupBy(rosterEvents(roster), ({ ods }) => ods);
  const codes = [...new Set([...pharmacies.map(({ ods }) => ods), ...events.keys()])];
  const known = await work.getMany('premises', codes);
  const listed = new Map(pharmacies.map((pharmacy) => [pharmacy.ods, pharmacy]));
  for (const ods of codes) {
    const premises = known.get(ods) ?? (listed.has(ods) ? newPremises(ods) : undefined);
    // A roster may name premises that the list does not have; there is nothing to put them on.
    if (!premises) continue;
    const pharmacy = listed.get(ods);
    const own: PremisesEvent[] = [
      ...(pharmacy && differs(premises, pharmacy) ? [{ type: 'listed' as const, ...pharmacy }] : []),
      ...(events.get(ods) ?? []).map(({ event }) => event),
    ];
    saveChange(work, premises, own, now);
  }
  await saveContacts(work, roster);
  await saveCells(work, roster);
  work.put('meta', 'list', { listVersion: (meta?.listVersion ?? 0) + 1, importedAt: now });
  if (!(await work.commit())) throw new Error('The lists changed while they were being written. Try again.');
}

function differs(premises: Premises, { name, address, postcode }: ListedPharmacy): boolean {
  return premises.name !== name || premises.address !== address || premises.postcode !== postcode;
}

function saveChange(work: Work, premises: Premises, events: readonly PremisesEvent[], now: Instant): void {
  if (events.length === 0) return;
  const { premises: after, recorded } = recordEvents(premises, events, 'import', now);
  saveEvents(work, recorded);
  work.put('premises', after.ods, after);
}

function rosterEvents(roster: readonly RosterRow[]): { ods: string; event: PremisesEvent }[] {
  return roster.flatMap(({ ods, cell, contractorEmail }) => {
    if (!ods) return [];
    return [
      ...(cell ? [{ ods, event: { type: 'cell_set' as const, cell } }] : []),
      ...(contractorEmail
        ? [{ ods, event: { type: 'roster_person_added' as const, email: contractorEmail } }]
        : []),
    ];
  });
}

async function saveContacts(work: Work, roster: readonly RosterRow[]): Promise<void> {
  const emails = roster.flatMap(({ lead, contractorEmail }) =>
    [lead?.email, contractorEmail].filter((e) => e !== undefined),
  );
  const contacts = await work.getMany('contact', [...new Set(emails)]);
  for (const row of roster) {
    if (row.lead && row.cell) {
      const { email, phone } = row.lead;
      const contact = contacts.get(email) ?? emptyContact(email);
      const leadOf = withMember(contact.leadOf, cellKey(row.cell));
      contacts.set(email, { ...contact, leadOf, ...(phone ? { phone } : {}) });
    }
    if (row.contractorEmail && row.ods) {
      const contact = contacts.get(row.contractorEmail) ?? emptyContact(row.contractorEmail);
      contacts.set(row.contractorEmail, {
        ...contact,
        contractorOf: withMember(contact.contractorOf, row.ods),
      });
    }
  }
  for (const [email, contact] of contacts) work.put('contact', email, contact);
}

function emptyContact(email: string): Contact {
  return { email, contractorOf: [], leadOf: [] };
}

function withMember(list: readonly string[], member: string): string[] {
  return list.includes(member) ? [...list] : [...list, member];
}

async function saveCells(work: Work, roster: readonly RosterRow[]): Promise<void> {
  const names = new Map(roster.flatMap(({ cell }) => (cell ? [[cellKey(cell), cell] as const] : [])));
  const cells = await work.getMany('cell', [...names.keys()]);
  for (const [key, name] of names) {
    const cell: Cell = cells.get(key) ?? { name, leads: [] };
    const leads = roster.flatMap(({ cell: of, lead }) => (lead && of && cellKey(of) === key ? [lead] : []));
    const others = cell.leads.filter(({ email }) => !leads.some((lead) => lead.email === email));
    work.put('cell', key, { ...cell, leads: [...others, ...leads].toSorted((a, b) => a.order - b.order) });
  }
}
