import type { Command, CommandType } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { audit, noteLook } from '../audit.ts';
import type { Outcome, Turn } from './turn.ts';

/** What shows one premises, or one of its alerts. Lists are noted where they are made. */
const looks: ReadonlySet<CommandType> = new Set(['status', 'did_it_arrive', 'show_alert']);

/**
 * Carries something out, and notes in the audit what a lead or an admin has thereby seen of a premises, or done about
 * an alert: one entry for an act. Changes that have entries of their own are not noted twice.
 */
export async function noted(turn: Turn, command: Command, act: () => Promise<Outcome>): Promise<Outcome> {
  const { work } = turn;
  const alertId = 'alertId' in command ? command.alertId : undefined;
  const before = alertId ? await work.get('alert', alertId) : undefined;
  const outcome = await act();
  const after = alertId ? await work.get('alert', alertId) : undefined;
  if (after && before && after.revision !== before.revision && command.type !== 'decide_claim')
    audit(turn, { what: 'alert_changed', act: command.type, ods: after.ods });
  if (looks.has(command.type)) await notePremises(turn, command, outcome, after?.ods);
  return outcome;
}

/** What was refused is not seen. */
async function notePremises(
  turn: Turn,
  command: Command,
  { reply }: Outcome,
  ofAlert?: string,
): Promise<void> {
  const ods = ofAlert ?? ('ods' in command && typeof command.ods === 'string' ? command.ods : undefined);
  const premises = ods ? await turn.work.get('premises', ods) : undefined;
  if (!premises || !reply?.title || !mayGive(command.type, turn.roles, { premises })) return;
  noteLook(turn, { of: command.type, ods: premises.ods });
}
