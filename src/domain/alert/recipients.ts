import type { Severity } from '../blocker.ts';
import type { Alert } from './record.ts';

/** Somebody who could be told. */
export interface Candidate {
  readonly personId: string;
  /** They may not decide about this premises because it is their own. */
  readonly isOwn: boolean;
  /** They have opened the bot, and messages reach them. */
  readonly isReachable: boolean;
  /** They are on leave, and somebody else is here who could be told. */
  readonly isAway?: boolean;
}

/** Who is to be told, and how far the alert has then gone. */
export interface Told {
  readonly people: readonly string[];
  readonly level: Alert['level'];
}

/** The people of a list who can be told and may decide, and are not on leave while somebody else is here. */
export function eligible(candidates: readonly Candidate[]): string[] {
  return candidates
    .filter(({ isOwn, isReachable, isAway }) => isReachable && !isOwn && !isAway)
    .map(({ personId }) => personId);
}

/**
 * Who gets a new alert: the first reachable lead of the cell, all of them when it is severe, and the admins at once
 * when there is no such lead. Leads who look after the pharmacy themselves are passed over.
 * @param leads the leads of the cell, first one first
 */
export function recipients(
  severity: Severity,
  leads: readonly Candidate[],
  admins: readonly Candidate[],
): Told {
  const reachable = eligible(leads);
  if (reachable.length === 0) return { people: eligible(admins), level: 'admins' };
  return severity === 'high'
    ? { people: reachable, level: 'cell' }
    : { people: reachable.slice(0, 1), level: 'lead' };
}

/**
 * Who is told when somebody who was told cannot be reached: nobody more while another of the told can be, else the
 * next lead, else the admins.
 */
export function instead(
  alert: Alert,
  leads: readonly Candidate[],
  admins: readonly Candidate[],
): Told | undefined {
  const everybody = eligible([...leads, ...admins]);
  if (alert.recipients.some((person) => everybody.includes(person))) return undefined;
  const next = eligible(leads).find((person) => !alert.recipients.includes(person));
  return next ? { people: [next], level: alert.level } : { people: eligible(admins), level: 'admins' };
}
