import type { Blocker } from '../../domain/blocker.ts';
import type { PremisesEvent } from '../../domain/premises/events.ts';
import { fixedByPharmacy } from '../../domain/premises/locks.ts';
import { raiseBlocker } from '../../domain/premises/raise-blocker.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { situation } from '../../domain/walk/next.ts';
import { accountOf } from '../../domain/walk/step.ts';
import { changePremises } from '../premises.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * Carries a lock of somebody's account, or its end, to their other pharmacies: one account may open several mailboxes.
 * It stands in nobody's way there, and the lead who was told at the first pharmacy is not told again.
 * @param by who says that a lock has ended
 */
export async function lockElsewhere(
  turn: Turn,
  before: Premises,
  after: Premises,
  by: 'pharmacy' | 'lead' = 'pharmacy',
): Promise<void> {
  // On a draft nothing is said of pharmacies that are theirs already.
  if (after.draftOf) return;
  for (const person of new Set([...lockedOut(before), ...lockedOut(after)])) {
    const [had, has] = [locksOf(person, before), locksOf(person, after)];
    const begun = has.filter((code) => !had.includes(code));
    const ended = had.filter((code) => !has.includes(code));
    if (begun.length + ended.length === 0) continue;
    for (const premises of await othersWithAccount(turn, person, after)) {
      const s = situation(premises, person, turn.content.policy, turn.now);
      const locks = begun.flatMap((code) => {
        const setAside = premises.blockers.find((blocker) => blocker.code === code)?.setAside ?? true;
        return raiseBlocker(s, code, { setAside }).slice(0, 1);
      });
      const fixes = premises.blockers
        .filter(({ code, locked }) => ended.includes(code) && locked?.some((lock) => lock.by === person))
        .flatMap((blocker) => fixesOf(premises, blocker, person, turn.by, by));
      if (locks.length + fixes.length > 0) await changePremises(turn, premises, [...locks, ...fixes]);
    }
  }
}

/** The end of somebody's lock. Where others are locked out as well, it is told only by whoever has it. */
function fixesOf(
  premises: Premises,
  blocker: Blocker,
  person: string,
  speaker: string,
  by: 'pharmacy' | 'lead',
): readonly PremisesEvent[] {
  if (by === 'pharmacy' && speaker === person) return [fixedByPharmacy(blocker, person, premises)];
  const isShared = blocker.locked?.some((lock) => lock.by !== person);
  return isShared ? [] : [{ type: 'blocker_fixed', blockerId: blocker.id, by }];
}

/** The people (ids) of a premises who have reported that they are locked out. */
function lockedOut({ blockers }: Premises): readonly string[] {
  return blockers.flatMap(({ locked = [] }) => locked.map((lock) => lock.by));
}

/** What somebody has reported that locks them out. */
function locksOf(person: string, { blockers }: Premises) {
  return blockers.filter(({ locked }) => locked?.some((lock) => lock.by === person)).map(({ code }) => code);
}

/** Somebody's other pharmacies in which their account is listed. */
async function othersWithAccount({ work }: Turn, id: string, at: Premises): Promise<readonly Premises[]> {
  const person = await work.get('person', id);
  const own = [...(await work.getMany('premises', person?.premises ?? [])).values()];
  return own.filter(
    (premises) =>
      premises.ods !== at.ods && premises.listed === 'open' && accountOf(premises, id) !== undefined,
  );
}
