import { type Cell, type Contact, cellKey } from '../../domain/people/person.ts';
import type { Work } from '../work.ts';

/** Makes sure that there is a cell of this name, also when nobody leads it yet. */
export async function addCell(work: Work, cell: string): Promise<void> {
  const key = cellKey(cell);
  if (!(await work.get('cell', key))) work.put('cell', key, { name: cell, leads: [] });
}

/** Makes somebody a lead of a cell, or changes their place and telephone; a cell that is not there yet is made. */
export async function setLead(work: Work, cell: string, lead: Cell['leads'][number]): Promise<void> {
  const key = cellKey(cell);
  const known = (await work.get('cell', key)) ?? { name: cell, leads: [] };
  const others = known.leads.filter(({ email }) => email !== lead.email);
  work.put('cell', key, { ...known, leads: [...others, lead].toSorted((a, b) => a.order - b.order) });
  const contact = await contactOf(work, lead.email);
  work.put('contact', lead.email, {
    ...contact,
    leadOf: [...new Set([...contact.leadOf, key])],
    ...(lead.phone ? { phone: lead.phone } : {}),
  });
}

/** Makes somebody the last lead of a cell, or gives them a place in its order: those from there on move one back. */
export async function addLead(
  work: Work,
  { name, leads }: Cell,
  lead: Omit<Cell['leads'][number], 'order'>,
  place?: number,
): Promise<void> {
  if (place === undefined) {
    const order = Math.max(0, ...leads.map((other) => other.order)) + 1;
    return setLead(work, name, { ...lead, order });
  }
  const others = leads.filter(({ email }) => email !== lead.email);
  for (const [index, each] of others.toSpliced(place - 1, 0, { ...lead, order: place }).entries())
    await setLead(work, name, { ...each, order: index + 1 });
}

/** Takes somebody out of the leads of a cell. */
export async function removeLead(work: Work, cell: string, email: string): Promise<void> {
  const key = cellKey(cell);
  const known = await work.get('cell', key);
  if (known) work.put('cell', key, { ...known, leads: known.leads.filter((lead) => lead.email !== email) });
  const contact = await contactOf(work, email);
  work.put('contact', email, { ...contact, leadOf: contact.leadOf.filter((led) => led !== key) });
}

/** Names an e-mail address for a pharmacy. */
export async function addContractor(work: Work, ods: string, email: string): Promise<void> {
  const contact = await contactOf(work, email);
  work.put('contact', email, { ...contact, contractorOf: [...new Set([...contact.contractorOf, ods])] });
}

/** Names an e-mail address for a pharmacy no more. */
export async function removeContractor(work: Work, ods: string, email: string): Promise<void> {
  const contact = await contactOf(work, email);
  work.put('contact', email, {
    ...contact,
    contractorOf: contact.contractorOf.filter((named) => named !== ods),
  });
}

async function contactOf(work: Work, email: string): Promise<Contact> {
  return (await work.get('contact', email)) ?? { email, contractorOf: [], leadOf: [] };
}
