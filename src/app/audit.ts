import type { AuditEntry } from './records.ts';
import type { Turn } from './turn/turn.ts';

/** Notes who did something that concerns more than one premises, or took data out. It holds ids and numbers only. */
export function audit(
  { work, chance, person, now }: Pick<Turn, 'work' | 'chance' | 'person' | 'now'>,
  entry: Pick<AuditEntry, 'what'> & Partial<Pick<AuditEntry, 'of' | 'counts'>>,
): void {
  const id = chance.newId();
  work.create('audit', id, { id, at: now, by: person.id, ...entry });
}
