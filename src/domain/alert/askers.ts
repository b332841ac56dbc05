import { saidBy } from '../premises/locks.ts';
import type { Premises } from '../premises/record.ts';
import type { Alert } from './record.ts';

/**
 * Those (ids) who ask for help by an alert: whoever raised it; of a lock all of its pharmacy who are locked out now.
 */
export function askersOf(
  { subject, raisedBy }: Pick<Alert, 'subject' | 'raisedBy'>,
  { blockers, people }: Pick<Premises, 'blockers' | 'people'>,
): readonly string[] {
  const blocker =
    subject.kind === 'blocker' ? blockers.find(({ id }) => id === subject.blockerId) : undefined;
  const lockedOut = blocker?.locked ? saidBy(blocker).filter((id) => people.includes(id)) : [];
  if (lockedOut.length > 0) return lockedOut;
  return raisedBy === undefined ? [] : [raisedBy];
}
