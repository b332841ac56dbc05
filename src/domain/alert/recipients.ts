import type { Severity } from '../blocker.ts';

/** Somebody who could be told, in the order in which they are asked. */
export interface Candidate {
  readonly personId: string;
  /** They may not decide about this premises because it is their own. */
  readonly isOwn: boolean;
}

/**
 * Who gets a new alert: the first reachable lead of the cell, all of them when it is severe, and the admins when there
 * is no such lead. Leads who look after the pharmacy themselves are passed over.
 * @param leads the cell's leads who have opened the bot, first one first
 * @param admins the admins who have opened the bot
 */
export function recipients(
  severity: Severity,
  leads: readonly Candidate[],
  admins: readonly Candidate[],
): string[] {
  const others = leads.filter(({ isOwn }) => !isOwn);
  const chosen = severity === 'high' ? others : others.slice(0, 1);
  const told = chosen.length > 0 ? chosen : admins.filter(({ isOwn }) => !isOwn);
  return told.map(({ personId }) => personId);
}
