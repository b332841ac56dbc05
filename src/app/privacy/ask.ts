import { adminIds } from '../people.ts';
import type { Turn } from '../turn/turn.ts';
import type { Subject } from './marks.ts';

/** Whom somebody wants to be erased. */
export interface Erasable extends Subject {
  readonly name: string;
}

/** What has to happen before somebody can be erased, in a sentence; undefined when nothing has. */
export async function whyNot({ work, settings, content }: Turn, whom: Erasable): Promise<string | undefined> {
  const { person: id, name } = whom;
  const asked = await work.find('erasure');
  const isAsked = asked.some((other) => isSame(other, whom));
  if (isAsked) return content.say('erase_pending');
  if (id === undefined) return undefined;
  const person = await work.get('person', id);
  // Whoever is an admin by the settings would be one again with their next word.
  if (person && settings.adminIds.includes(person.aadObjectId.toLowerCase()))
    return content.say('erase_in_settings', { person: name });
  const admins = await adminIds(work, settings);
  if (!admins.has(id)) return undefined;
  const here = await work.getMany('person', [...admins]);
  return here.size <= 1 ? content.say('erase_last_admin', { person: name }) : undefined;
}

function isSame(other: Subject, { person, email, account }: Subject): boolean {
  if (person) return other.person === person;
  if (account) return other.account?.ods === account.ods && other.account.label === account.label;
  return email !== undefined && other.email === email;
}

/** What follows from erasing somebody, in sentences. */
export async function consequences(turn: Turn, whom: Erasable): Promise<string[]> {
  const { work, content } = turn;
  const { person, email, account } = whom;
  const cells = await work.find('cell');
  const left = cells.filter(({ leads }) => leads.length === 1 && leads[0]?.email === email);
  const premises = [...(await work.getMany('premises', await pharmaciesOf(turn, person))).values()];
  const alone = premises.filter(({ people }) => people.length === 1 && people[0] === person);
  const isNamed = email !== undefined && (await work.get('contact', email)) !== undefined;
  const taken = person ? await alertsTakenBy(turn, person) : 0;
  return [
    content.say('erase_what'),
    ...(account ? [content.say('erase_account', await placeOf(turn, account.ods))] : []),
    ...(left.length > 0 ? [content.say('erase_lead', { cells: listed(left.map(({ name }) => name)) })] : []),
    ...(taken > 0 ? [content.say('erase_alerts', { count: taken })] : []),
    ...(alone.length > 0
      ? [content.say('erase_pharmacies', { pharmacies: listed(alone.map(({ name }) => name)) })]
      : []),
    ...(isNamed ? [content.say('erase_roster')] : []),
  ];
}

async function placeOf({ work }: Turn, ods: string): Promise<{ pharmacy: string; ods: string }> {
  return { pharmacy: (await work.get('premises', ods))?.name ?? ods, ods };
}

async function pharmaciesOf({ work }: Turn, person: string | undefined): Promise<readonly string[]> {
  return person === undefined ? [] : ((await work.get('person', person))?.premises ?? []);
}

async function alertsTakenBy({ work }: Turn, person: string): Promise<number> {
  const taken = await work.find('alert', { where: { state: 'taken' } });
  return taken.filter(({ takenBy }) => takenBy === person).length;
}

function listed(names: readonly string[]): string {
  return names.toSorted((a, b) => a.localeCompare(b, 'en-GB')).join(', ');
}

/** Has somebody erased by the next sweep: it takes longer than an answer may. */
export function askErasure(
  { work, chance, now, person: { id: by } }: Pick<Turn, 'work' | 'chance' | 'now' | 'person'>,
  { person, email, account }: Erasable,
): void {
  const id = chance.newId();
  const subject = person === undefined ? { email, account } : { person };
  work.create('erasure', id, { id, at: now, state: 'asked', by, ...subject });
}
