import type { Instant } from '../time.ts';
import type { Alert, AlertState } from './record.ts';

/** Whether somebody still has to act. */
export function isOpen(alert: Alert): boolean {
  return alert.state === 'raised' || alert.state === 'taken';
}

function changed(alert: Alert, change: Partial<Alert>): Alert {
  return { ...alert, ...change, revision: alert.revision + 1 };
}

/** The alert in the hands of a lead. */
export function take(alert: Alert, by: string): Alert {
  return changed(alert, { state: 'taken', takenBy: by });
}

/** The alert with one more note. */
export function note(alert: Alert, by: string, at: Instant, text: string): Alert {
  return changed(alert, { notes: [...alert.notes, { by, at, text }] });
}

/** The alert closed: solved by somebody who helped, or withdrawn because the need is gone. */
export function close(
  alert: Alert,
  state: Extract<AlertState, 'solved' | 'withdrawn'>,
  by: string,
  at: Instant,
  outcome: Pick<Alert, 'helped' | 'found'> = {},
): Alert {
  return changed(alert, { state, closedBy: by, closedAt: at, ...outcome });
}

/** The alert with more people who get its card; nobody gets two. */
export function tell(alert: Alert, people: readonly string[]): Alert {
  const recipients = [...new Set([...alert.recipients, ...people])];
  return recipients.length === alert.recipients.length ? alert : { ...alert, recipients };
}
