import type { Command, CommandType } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { pharmacyId } from '../../domain/people/person.ts';
import type { Turn } from './turn.ts';

/** What a lead says for a pharmacy; everything else they say for themselves. */
const saidForThePharmacy: ReadonlySet<CommandType> = new Set([
  'answer',
  'show_question',
  'back',
  'correct',
  'stuck',
  'fixed',
  'need_lead',
  'start_over',
  'ask_fact',
  'not_understood',
  'unsafe',
  'unreadable',
  'thanks',
  'may_we_sign_up',
  'who_is_my_lead',
]);

/**
 * The turn of a lead as the pharmacy for which they answer: its walk is asked of the pharmacy, which has nobody on
 * Teams, so that no account becomes the lead's. History keeps who acted. Undefined when they answer for none, or may
 * not any more.
 */
export async function asPharmacy(turn: Turn): Promise<Turn | undefined> {
  const { actingFor } = turn.conversation;
  const premises = actingFor && (await turn.work.get('premises', actingFor.ods));
  if (!premises || !mayGive('act_for', turn.roles, { premises })) return undefined;
  const { ods, name } = premises;
  const { email: _, ...lead } = turn.person;
  return {
    ...turn,
    person: { ...lead, id: pharmacyId(ods), name, premises: [ods], claims: [] },
    roles: { ...turn.roles, contractorOf: [ods], claims: [] },
    by: pharmacyId(ods),
    actedBy: turn.person.id,
  };
}

/** Whose turn a command is: the lead's own, or that of the pharmacy for which they answer. */
export function speakerOf(turn: Turn, pharmacy: Turn | undefined, command: Command): Turn {
  if (!pharmacy) return turn;
  return saidForThePharmacy.has(command.type) || isOfItsWalk(turn, command) ? pharmacy : turn;
}

/** A yes or no to what its walk asked, and how it stands; of another pharmacy the lead asks for themselves. */
function isOfItsWalk({ conversation: { pending, actingFor } }: Turn, command: Command): boolean {
  if (command.type === 'confirm') return pending?.kind === 'start_over' || pending?.kind === 'sure_address';
  return command.type === 'status' && (!command.ods || command.ods === actingFor?.ods);
}
