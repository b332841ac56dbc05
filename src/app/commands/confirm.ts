import type { CommandOf } from '../../domain/commands.ts';
import { whichPharmacyView } from '../present/pharmacy.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { pendingFor } from '../turn/turn.ts';
import { askNext, standing } from '../turn/walk-on.ts';
import { join } from './pharmacy.ts';
import { startOver, takeAnswer } from './walk.ts';

/** A yes or a no to what the bot asked last. What it asked stands in the conversation, never on the card. */
export async function confirmHandler(turn: Turn, { yes }: CommandOf<'confirm'>): Promise<Outcome> {
  const { content } = turn;
  const { pending } = turn.conversation;
  if (pending?.kind === 'confirm_pharmacy') return confirmPharmacy(turn, pending.ods, yes);
  if (pending?.kind !== 'start_over' && pending?.kind !== 'sure_address') {
    return askNext(turn, [content.say('nothing_pending')]);
  }
  turn.remember({ pending: undefined });
  const at = await standing(turn, pending.ods);
  if (!at || !turn.person.premises.includes(pending.ods)) return askNext(turn);
  if (pending.kind === 'start_over') {
    return yes ? startOver(turn, at.premises) : askNext(turn, [content.say('start_over_kept')], at.premises);
  }
  if (!yes || at.step.id !== 'shared_address') return askNext(turn, [], at.premises);
  return takeAnswer(turn, at, { kind: 'address', address: pending.address, sure: true }, false);
}

async function confirmPharmacy(turn: Turn, ods: string, yes: boolean): Promise<Outcome> {
  const { content } = turn;
  turn.remember({ pending: undefined });
  const premises = await turn.work.get('premises', ods);
  if (yes && premises) return join(turn, premises);
  turn.remember({ pending: { kind: 'which_pharmacy', until: turn.now + pendingFor } });
  return { reply: whichPharmacyView(content, [content.say('confirm_pharmacy_no')]) };
}
