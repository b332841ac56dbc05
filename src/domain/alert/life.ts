import type { Severity } from '../blocker.ts';
import type { Instant } from '../time.ts';
import { afterWorkingTime, type IsHoliday, workingDay } from '../working-time.ts';
import type { Told } from './recipients.ts';
import type { Alert, AlertState } from './record.ts';

/** Whether somebody still has to act. */
export function isOpen(alert: Alert): boolean {
  return alert.state === 'raised' || alert.state === 'taken';
}

function changed(alert: Alert, change: { readonly [K in keyof Alert]?: Alert[K] | undefined }): Alert {
  const fields = Object.entries({ ...alert, ...change, revision: alert.revision + 1 });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Alert;
}

/** The alert in the hands of a lead; it goes no further by itself. */
export function take(alert: Alert, by: string): Alert {
  return changed(alert, {
    state: 'taken',
    takenBy: by,
    passedTo: undefined,
    dueAt: undefined,
    snoozedUntil: undefined,
  });
}

/** The alert with one more note. */
export function note(alert: Alert, by: string, at: Instant, text: string): Alert {
  return changed(alert, { notes: [...alert.notes, { by, at, text }] });
}

/** The alert put aside by a lead, who thereby has it, until an instant. */
export function snooze(alert: Alert, by: string, until: Instant): Alert {
  return changed(alert, {
    state: 'taken',
    takenBy: by,
    passedTo: undefined,
    snoozedUntil: until,
    dueAt: until,
  });
}

/** The alert back before the lead who put it aside. */
export function wake(alert: Alert): Alert {
  return changed(alert, { snoozedUntil: undefined, dueAt: undefined });
}

/** The alert handed to somebody else, who has not taken it yet; its time begins anew. */
export function passOn(alert: Alert, to: string, now: Instant, isHoliday: IsHoliday): Alert {
  const dueAt = escalatesAt({ ...alert, level: 'lead' }, now, isHoliday);
  const fresh = {
    state: 'raised' as const,
    takenBy: undefined,
    passedTo: to,
    snoozedUntil: undefined,
    level: 'lead' as const,
    dueAt,
  };
  return changed(tell(alert, [to]), fresh);
}

/** The alert without somebody who is no longer there: what they had taken is nobody's again, and its time begins anew. */
export function giveUp(alert: Alert, person: string, now: Instant, isHoliday: IsHoliday): Alert {
  const left = { ...alert, recipients: alert.recipients.filter((id) => id !== person) };
  if (!isOpen(alert) || alert.takenBy !== person) return left;
  return raiseAgain(left, { people: [], level: 'lead' }, now, isHoliday);
}

/** The alert closed: solved by somebody who helped, or withdrawn because the need is gone. */
export function close(
  alert: Alert,
  state: Extract<AlertState, 'solved' | 'withdrawn'>,
  by: string,
  at: Instant,
  outcome: Pick<Alert, 'helped' | 'found' | 'claim'> = {},
): Alert {
  return changed(alert, {
    state,
    closedBy: by,
    closedAt: at,
    dueAt: undefined,
    snoozedUntil: undefined,
    ...outcome,
  });
}

/** The alert open and nobody's again, as if it had just been raised; more people may be told of it. */
export function raiseAgain(alert: Alert, { people, level }: Told, now: Instant, isHoliday: IsHoliday): Alert {
  const cleared = {
    takenBy: undefined,
    passedTo: undefined,
    snoozedUntil: undefined,
    closedBy: undefined,
    closedAt: undefined,
    helped: undefined,
    found: undefined,
  };
  const dueAt = escalatesAt({ level, severity: alert.severity }, now, isHoliday);
  return changed(tell(alert, people), { ...cleared, state: 'raised', level, dueAt });
}

/** The alert with more people who get its card; nobody gets two. */
export function tell(alert: Alert, people: readonly string[]): Alert {
  const recipients = [...new Set([...alert.recipients, ...people])];
  return recipients.length === alert.recipients.length ? alert : { ...alert, recipients };
}

/** The alert one step further: told to all leads of the cell, then to the admins. */
export function escalate(alert: Alert, people: readonly string[], isHoliday: IsHoliday): Alert {
  if (alert.level !== 'lead') return changed(tell(alert, people), { level: 'admins', dueAt: undefined });
  // Counted from the step that is due, and not from when it was raised: passing it on has begun its time anew.
  const left = patience.cell - patience.lead;
  const dueAt = daysAfter(alert.dueAt ?? alert.raisedAt, left, alert.severity, isHoliday);
  return changed(tell(alert, people), { level: 'cell', dueAt });
}

const dayLong = 24 * 60 * 60 * 1000;
/** Working days after which an alert that nobody took goes further. */
const patience = { lead: 1, cell: 3 } as const;

/**
 * When an alert that nobody takes goes further: after one working day to the other leads, after three to the admins.
 * What is severe does not wait for working hours.
 * @param since when its time began
 * @returns undefined when everybody knows
 */
export function escalatesAt(
  { level, severity }: Pick<Alert, 'level' | 'severity'>,
  since: Instant,
  isHoliday: IsHoliday,
): Instant | undefined {
  if (level === 'admins') return undefined;
  return daysAfter(since, patience[level], severity, isHoliday);
}

function daysAfter(since: Instant, days: number, severity: Severity, isHoliday: IsHoliday): Instant {
  return severity === 'high' ? since + days * dayLong : afterWorkingTime(since, days * workingDay, isHoliday);
}
