import { isOpen, note } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { alertsOf } from '../alerts/follow.ts';
import { saveAlert } from '../alerts/save.ts';
import type { Turn } from '../turn/turn.ts';

/** The claim of the speaker that waits for a yes. */
export async function claimOf({ work, person }: Turn, { ods }: Premises): Promise<Alert | undefined> {
  return (await alertsOf(work, ods)).find(
    (alert) => alert.subject.kind === 'claim' && alert.subject.personId === person.id && isOpen(alert),
  );
}

/** Adds to a waiting claim what its author is stuck on, so that the lead who decides knows it. */
export async function noteOnClaim(turn: Turn, premises: Premises, text: string): Promise<void> {
  const claim = await claimOf(turn, premises);
  if (claim) await saveAlert(turn, note(claim, turn.person.id, turn.now, text));
}
