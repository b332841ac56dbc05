import type { Alert } from '../domain/alert/record.ts';
import { type Cell, cellKey, type Person, personId, type Roles, walksFor } from '../domain/people/person.ts';
import type { Premises } from '../domain/premises/record.ts';
import type { Settings } from './ports.ts';
import type { Work } from './work.ts';

/** Who the settings make an admin. */
export type AdminSettings = Pick<Settings, 'adminIds' | 'allowedTenants'>;

/** The roles that a person has now: by the settings, the roster and the pharmacies that they look after. */
export async function rolesOf(work: Work, person: Person, settings: AdminSettings): Promise<Roles> {
  const contact = person.email ? await work.get('contact', person.email) : undefined;
  return {
    admin: await isAdmin(work, person, settings),
    leadOf: contact?.leadOf ?? [],
    contractorOf: person.premises,
    claims: person.claims,
  };
}

async function isAdmin(work: Work, person: Person, settings: AdminSettings): Promise<boolean> {
  // Without allowed tenants, in development only, the settings' ids count in any.
  const settingsHere = { ...settings, allowedTenants: [...settings.allowedTenants, person.tenantId] };
  return (await adminIds(work, settingsHere)).has(person.id);
}

/** Whether the roster or the person's own joining makes these premises theirs. */
export async function looksAfter(work: Work, person: Person, ods: string): Promise<boolean> {
  if (walksFor(person, ods)) return true;
  const contact = person.email ? await work.get('contact', person.email) : undefined;
  return contact?.contractorOf.includes(ods) ?? false;
}

/** The cell of a premises, when it is in one. */
export async function cellOf(work: Work, premises: Pick<Premises, 'cell'>): Promise<Cell | undefined> {
  return premises.cell ? work.get('cell', cellKey(premises.cell)) : undefined;
}

/** The leads of a cell who have opened the bot, first one first. */
export async function leadsOf(work: Work, cell: Cell | undefined): Promise<Person[]> {
  const emails = (cell?.leads ?? []).toSorted((a, b) => a.order - b.order).map(({ email }) => email);
  if (emails.length === 0) return [];
  const people = await work.find('person', { where: { email: emails } });
  return emails.flatMap((email) => people.filter((person) => person.email === email));
}

/** The admins who have opened the bot. */
export async function admins(work: Work, settings: AdminSettings): Promise<Person[]> {
  const ids = await adminIds(work, settings);
  return [...(await work.getMany('person', [...ids])).values()];
}

/** The ids of the admins: those of the settings and those appointed since, without those removed since. */
export async function adminIds(work: Work, settings: AdminSettings): Promise<ReadonlySet<string>> {
  const ofSettings = settings.allowedTenants.flatMap((tenant) =>
    settings.adminIds.map((id) => personId(tenant, id)),
  );
  const { appointed = [], removed = [] } = (await work.get('admins', 'list')) ?? {};
  return new Set([...ofSettings.filter((id) => !removed.includes(id)), ...appointed]);
}

/**
 * The first lead of a premises as one line for contractors: name and telephone; undefined when none is named.
 * @param reader who reads it: at their own premises nobody is sent to themselves
 */
export async function leadLine(
  work: Work,
  premises: Pick<Premises, 'cell' | 'ods'>,
  reader?: Pick<Person, 'email' | 'premises' | 'claims'>,
): Promise<string | undefined> {
  const own = reader && walksFor(reader, premises.ods) ? reader.email : undefined;
  const cell = await cellOf(work, premises);
  const [first] = (cell?.leads ?? [])
    .filter(({ email }) => email !== own)
    .toSorted((a, b) => a.order - b.order);
  if (!first) return undefined;
  const [person] = await work.find('person', { where: { email: first.email } });
  return [person?.name ?? first.email, first.phone].filter(Boolean).join(', ');
}

/**
 * Who has alerts of a premises in hand, as one line for contractors: who took it, else the first who was told;
 * undefined when nobody was.
 */
export async function toldLine(
  work: Work,
  premises: Pick<Premises, 'cell'>,
  alerts: readonly Pick<Alert, 'takenBy' | 'recipients'>[],
): Promise<string | undefined> {
  const [id] = alerts.flatMap(({ takenBy, recipients }) => takenBy ?? recipients);
  const person = id ? await work.get('person', id) : undefined;
  if (!person) return undefined;
  const lead = (await cellOf(work, premises))?.leads.find(({ email }) => email === person.email);
  return [person.name, lead?.phone].filter(Boolean).join(', ');
}
