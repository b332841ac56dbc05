import type { ListRequest } from '../domain/lists/request.ts';
import type { AuditEntry } from './records/audit-entry.ts';
import type { Turn } from './turn/turn.ts';

/** Who did what was done on the bot's own machine, where nobody signs in. */
export const operator = { id: 'operator' };

/** Notes who did something that concerns others, took data out, or looked at it. It holds ids and numbers, and no name. */
export function audit(
  { work, chance, person, now }: Pick<Turn, 'work' | 'chance' | 'now'> & { readonly person: { id: string } },
  entry: Pick<AuditEntry, 'what'> & Partial<Omit<AuditEntry, 'id' | 'at' | 'by' | 'what'>>,
): void {
  const id = chance.newId();
  work.create('audit', id, { id, at: now, by: person.id, ...entry });
}

/** What a lead or an admin looks at. */
type Seen = { readonly of: string } & Pick<AuditEntry, 'ods' | 'list' | 'counts'>;

/** Notes what a lead or an admin looks at: one entry for a look, however much it shows. One's own is no look at others. */
export function noteLook(turn: Turn, seen: Seen): void {
  const { admin, leadOf, contractorOf } = turn.roles;
  if ((!admin && leadOf.length === 0) || (seen.ods && contractorOf.includes(seen.ods))) return;
  audit(turn, { what: 'saw', ...seen });
}

/** What an entry holds of a list: which one, and how it was limited; not which pharmacies stood on it. */
export function aboutList(list: ListRequest, rows: number): Seen {
  const isLimited = Object.keys(list).some((limit) => limit !== 'of' && limit !== 'ods');
  return {
    of: list.of,
    ...('ods' in list && list.ods ? { ods: list.ods } : {}),
    ...(isLimited ? { list } : {}),
    ...(rows > 0 ? { counts: { rows } } : {}),
  };
}
