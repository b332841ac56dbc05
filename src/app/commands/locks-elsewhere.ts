import { raiseBlocker } from '../../domain/premises/raise-blocker.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { situation } from '../../domain/walk/next.ts';
import { accountOf } from '../../domain/walk/step.ts';
import { changePremises } from '../premises.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * Carries a lock of the person's account, or its end, to their other pharmacies: one account may open several
 * mailboxes. It stands in nobody's way there, and the lead who was told at the first pharmacy is not told again.
 */
export async function lockElsewhere(turn: Turn, before: Premises, after: Premises): Promise<void> {
  // On a draft nothing is said of pharmacies that are theirs already.
  if (after.draftOf) return;
  const [had, has] = [ownLocks(turn, before), ownLocks(turn, after)];
  const begun = has.filter((code) => !had.includes(code));
  const ended = had.filter((code) => !has.includes(code));
  if (begun.length + ended.length === 0) return;
  for (const premises of await othersWithAccount(turn, after)) {
    const s = situation(premises, turn.person.id, turn.content.policy, turn.now);
    const locks = begun.flatMap((code) => {
      const setAside = premises.blockers.find((blocker) => blocker.code === code)?.setAside ?? true;
      return raiseBlocker(s, code, { setAside }).slice(0, 1);
    });
    const fixes = premises.blockers
      .filter(({ code, locked }) => ended.includes(code) && locked?.every(({ by }) => by === turn.person.id))
      .map(({ id }) => ({ type: 'blocker_fixed', blockerId: id, by: 'pharmacy' }) as const);
    if (locks.length + fixes.length > 0) await changePremises(turn, premises, [...locks, ...fixes]);
  }
}

/** What the person has reported that locks them out. */
function ownLocks({ person }: Turn, { blockers }: Premises) {
  return blockers.filter(({ locked }) => locked?.some(({ by }) => by === person.id)).map(({ code }) => code);
}

/** The person's other pharmacies in which their account is listed. */
async function othersWithAccount({ work, person }: Turn, at: Premises): Promise<readonly Premises[]> {
  const own = [...(await work.getMany('premises', person.premises)).values()];
  return own.filter(
    (premises) =>
      premises.ods !== at.ods && premises.listed === 'open' && accountOf(premises, person.id) !== undefined,
  );
}
