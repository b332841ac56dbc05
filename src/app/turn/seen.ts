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

/** The pharmacy that they have looked at since any list: what is to be done is done at it, and at none seen before. */
export function seenJustNow({ conversation: { seen } }: Turn): string | undefined {
  return seen?.isPassed ? undefined : seen?.ods;
}

/** Notes that a list was shown since a pharmacy. */
export function passBySeen({ conversation: { seen }, remember }: Turn): void {
  if (seen && !seen.isPassed) remember({ seen: { ...seen, isPassed: true } });
}
