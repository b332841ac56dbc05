import { labels } from '../../content/words/labels.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import { canBeReached, cellKey } from '../../domain/people/person.ts';
import { byName } from '../../domain/questions/by-name.ts';
import type { Act } from '../act.ts';
import type { Listing } from './listing.ts';

type LeadsList = Extract<ListRequest, { of: 'leads' | 'leads_not_here' }>;

/** The leads of cells as the roster names them, first one first; or those of them who cannot be reached here. */
export async function leadsListing(
  { work, content }: Pick<Act, 'work' | 'content'>,
  list: LeadsList,
): Promise<Listing> {
  const keys = list.cells?.map(cellKey);
  const cells = (await work.find('cell'))
    .filter(({ name }) => !keys || keys.includes(cellKey(name)))
    .toSorted((a, b) => byName(a.name, b.name));
  const emails = [...new Set(cells.flatMap(({ leads }) => leads.map(({ email }) => email)))];
  const people = emails.length > 0 ? await work.find('person', { where: { email: emails } }) : [];
  const here = new Map(people.flatMap((person) => (person.email ? [[person.email, person] as const] : [])));
  const rows = cells
    .flatMap(({ name, leads }) =>
      leads
        .toSorted((a, b) => a.order - b.order)
        .map(({ email, phone = '' }) => ({ name, email, phone, person: here.get(email) })),
    )
    .filter(({ person }) => list.of === 'leads' || !canBeReached(person))
    .map(({ name, email, phone, person }) => [
      name,
      ...(list.of === 'leads' ? [person?.name ?? email] : [email]),
      phone,
      ...(list.of === 'leads' ? [canBeReached(person) ? labels.yes : labels.no] : []),
    ]);
  const isNobodyAway = list.of === 'leads_not_here' && rows.length === 0 && emails.length > 0;
  return {
    list,
    title: content.say(`list_${list.of}`),
    said: [
      isNobodyAway
        ? content.say('list_leads_all_here')
        : content.say('list_total_leads', { lines: rows.length }),
    ],
    columns: [labels.cell, labels.lead, labels.phone, ...(list.of === 'leads' ? [labels.opened] : [])],
    rows,
    codes: [],
    cells: [],
  };
}
