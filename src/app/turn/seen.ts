import { maySee } from '../../domain/people/authority.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Conversation } from '../records/conversation.ts';
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

/** So long, in milliseconds, a pharmacy looked at is in hand. */
const inHandFor = 15 * 60 * 1000;

/**
 * The pharmacy that they have looked at a moment ago, and since any list: what is to be done is done at it, and at none
 * seen before.
 */
export function seenJustNow({ conversation: { seen }, now }: Turn): string | undefined {
  return seen && !seen.isPassed && now <= seenAt(seen) + inHandFor ? seen.ods : undefined;
}

/** When a pharmacy was looked at. */
export function seenAt({ until }: NonNullable<Conversation['seen']>): number {
  return until - pendingFor;
}

/** Notes that a list was shown since a pharmacy. */
export function passBySeen({ conversation: { seen }, remember }: Turn): void {
  if (seen && !seen.isPassed) remember({ seen: { ...seen, isPassed: true } });
}
