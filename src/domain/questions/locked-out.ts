import { type Blocker, lockingCodes } from '../blocker.ts';
import type { Account, Premises } from '../premises/record.ts';
import { londonDate, type PlainDate } from '../time.ts';

/** A report that somebody is locked out: of an account on the pharmacy's list, or of one that is not on it yet. */
export interface LockOut {
  readonly account?: Account;
  readonly blocker?: Blocker;
  readonly since?: PlainDate;
}

/** What is reported as locked out at a pharmacy. */
export function lockedOut({ accounts, blockers }: Premises): readonly LockOut[] {
  const reports = blockers.filter(({ code }) => lockingCodes.has(code));
  const locked = accounts.filter(({ lockedOut: isLocked }) => isLocked);
  const ofAccounts = locked.map((account) => {
    const blocker = reports.find(({ raisedBy }) => raisedBy !== undefined && raisedBy === account.personId);
    return { account, ...(blocker ? { blocker, since: londonDate(blocker.raisedAt) } : {}) };
  });
  const owners = new Set(locked.map(({ personId }) => personId));
  const ofNobody = reports.filter(({ raisedBy }) => !raisedBy || !owners.has(raisedBy));
  return [...ofAccounts, ...ofNobody.map((blocker) => ({ blocker, since: londonDate(blocker.raisedAt) }))];
}
