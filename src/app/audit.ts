import type { AuditEntry } from './records/audit-entry.ts';
import type { Turn } from './turn/turn.ts';

/** Who did what was done on the bot's own machine, where nobody signs in. */
export const operator = { id: 'operator' };

/** Notes who did something that concerns others, took data out, or looked at it. It holds ids and numbers only. */
export function audit(
  { work, chance, person, now }: Pick<Turn, 'work' | 'chance' | 'now'> & { readonly person: { id: string } },
  entry: Pick<AuditEntry, 'what'> & Partial<Pick<AuditEntry, 'of' | 'ods' | 'act' | 'counts'>>,
): void {
  const id = chance.newId();
  work.create('audit', id, { id, at: now, by: person.id, ...entry });
}

/** Notes what a lead or an admin looks at: one entry for a look, however much it shows. One's own is no look at others. */
export function noteLook(
  turn: Turn,
  { of, ods, rows }: { readonly of: string; readonly ods?: string | undefined; readonly rows?: number },
): void {
  const { admin, leadOf, contractorOf } = turn.roles;
  if ((!admin && leadOf.length === 0) || (ods && contractorOf.includes(ods))) return;
  const counts = rows ? { counts: { rows } } : {};
  audit(turn, { what: 'saw', of, ...(ods ? { ods } : {}), ...counts });
}
