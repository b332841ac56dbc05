import { maySee } from '../../domain/people/authority.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { pendingFor, type Turn } from './turn.ts';

/** Keeps in mind which pharmacy a lead or an admin has looked at, for what they ask next: "its history". */
export function hasSeen(turn: Turn, premises: Pick<Premises, 'ods' | 'cell'>): void {
  if (!maySee(turn.roles, premises)) return;
  turn.remember({ seen: { ods: premises.ods, until: turn.now + pendingFor } });
}

/** The pharmacy that they have looked at last. */
export function seenLast({ conversation }: Turn): string | undefined {
  return conversation.seen?.ods;
}
