import { type Blocker, lockingCodes } from '../blocker.ts';
import { type Instant, londonDate, type PlainDate } from '../time.ts';
import { accountOf } from '../walk/step.ts';
import type { PremisesEvent } from './events.ts';
import { afterFix } from './fixed.ts';
import type { Premises } from './record.ts';

/** A blocker after somebody said it: where it means a lock, they are locked out as long as it is open. */
export function withLock(blocker: Blocker, by: string, at: Instant): Blocker {
  return lockingCodes.has(blocker.code)
    ? { ...blocker, locked: [...(blocker.locked ?? []), { by, at }] }
    : blocker;
}

/**
 * The event by which somebody of a pharmacy says that what was in the way is gone. Where colleagues are locked out as
 * well, they can speak for their own account only; nobody else is left to speak for who has gone.
 */
export function fixedByPharmacy(
  { id, locked = [] }: Blocker,
  personId: string,
  { people }: Pick<Premises, 'people'>,
): PremisesEvent {
  const isOwn = locked.some(({ by }) => by === personId);
  const isShared = isOwn && locked.some(({ by }) => by !== personId && people.includes(by));
  return { type: 'blocker_fixed', blockerId: id, by: 'pharmacy', ...(isShared ? { ownLock: true } : {}) };
}

/** A blocker without the lock of one who got in again; undefined when nobody is locked out then. */
export function withoutLockOf(blocker: Blocker, personId: string): Blocker | undefined {
  const locked = blocker.locked?.filter(({ by }) => by !== personId) ?? [];
  return locked.length > 0 ? { ...blocker, locked } : undefined;
}

/** Those (ids) who say that a blocker is there: of a lock all who are locked out. Absent where the bot raised it. */
export function saidBy({ raisedBy, locked = [] }: Blocker): readonly string[] {
  if (locked.length > 0) return [...new Set(locked.map(({ by }) => by))];
  return raisedBy === undefined ? [] : [raisedBy];
}

/** The premises with each lock tied to an account: that of whoever said it, as soon as it is known. */
export function tieLocks(premises: Premises): Premises {
  const { accounts, blockers } = premises;
  if (!blockers.some(({ locked }) => locked)) return premises;
  const isKnown = (accountId: string | undefined) => accounts.some(({ id }) => id === accountId);
  return {
    ...premises,
    blockers: blockers.map(({ locked, ...blocker }) =>
      locked
        ? {
            ...blocker,
            locked: locked.map(({ accountId, ...lock }) => {
              const id = isKnown(accountId) ? accountId : accountOf(premises, lock.by)?.id;
              return { ...lock, ...(id ? { accountId: id } : {}) };
            }),
          }
        : blocker,
    ),
  };
}

/** Whether somebody reports an account as locked: the case is open, and nobody has logged in since. */
export function isLocked({ blockers }: Pick<Premises, 'blockers'>, accountId: string): boolean {
  return blockers.some(({ locked }) => locked?.some((lock) => lock.accountId === accountId));
}

/** Who has got in on the day on which they were locked out, or later, is not locked out any more. */
export function withLogIn(premises: Premises, accountId: string, on: PlainDate): Premises {
  const blockers = premises.blockers.flatMap((blocker) => {
    const kept = blocker.locked?.filter((lock) => lock.accountId !== accountId || on < londonDate(lock.at));
    if (!kept || kept.length === blocker.locked?.length) return [blocker];
    return kept.length > 0 ? [{ ...blocker, locked: kept }] : [];
  });
  const isOver = blockers.length < premises.blockers.length;
  return isOver ? afterFix({ ...premises, blockers }, 'bot') : { ...premises, blockers };
}
