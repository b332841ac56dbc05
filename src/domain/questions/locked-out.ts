import type { Account, Premises } from '../premises/record.ts';
import { londonDate, type PlainDate } from '../time.ts';

/** A report that somebody is locked out: of an account on the pharmacy's list, or of one that is not on it. */
export interface LockOut {
  readonly account?: Account;
  readonly since: PlainDate;
}

/** What is reported as locked out at a pharmacy: each account once, and each case of somebody without one. */
export function lockedOut({ accounts, blockers }: Premises): readonly LockOut[] {
  const locks = blockers.flatMap(({ id, locked = [] }) =>
    locked.map(({ accountId, at }) => ({ of: accountId ?? id, account: accountId, at })),
  );
  return [...Map.groupBy(locks, ({ of }) => of).values()].map((same) => {
    const since = londonDate(Math.min(...same.map(({ at }) => at)));
    const account = accounts.find(({ id }) => id === same[0]?.account);
    return { since, ...(account ? { account } : {}) };
  });
}
