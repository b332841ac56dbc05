import { isOpen, note } from '../../domain/alert/life.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { alertsOf } from '../alerts/follow.ts';
import { saveAlert } from '../alerts/save.ts';
import type { Turn } from '../turn/turn.ts';

/** Adds to a waiting claim what its author is stuck on, so that the lead who decides knows it. */
export async function noteOnClaim(turn: Turn, { ods }: Premises, text: string): Promise<void> {
  const { work, person, now } = turn;
  const claim = (await alertsOf(work, ods)).find(
    ({ subject, state }) =>
      subject.kind === 'claim' && subject.personId === person.id && state !== 'withdrawn',
  );
  if (claim && isOpen(claim)) await saveAlert(turn, note(claim, person.id, now, text));
}
