import { isOpen, tell } from '../../domain/alert/life.ts';
import { cellKey } from '../../domain/people/person.ts';
import { saveAlert } from '../alerts/save.ts';
import type { Turn } from './turn.ts';

/**
 * Gives a lead or an admin who speaks to the bot for the first time the alerts that nobody could be told of, because
 * none of those concerned had opened the bot when they were raised.
 */
export async function catchUp(turn: Turn): Promise<void> {
  const { work, roles, person, address } = turn;
  const isDesk = roles.admin || roles.leadOf.length > 0;
  if (!isDesk || address.conversationType !== 'personal') return;
  const open = (await work.find('alert', { where: { state: ['raised', 'taken'] } })).filter(isOpen);
  for (const alert of open.filter(({ recipients }) => recipients.length === 0)) {
    const premises = await work.get('premises', alert.ods);
    const isTheirs = roles.admin || (premises?.cell && roles.leadOf.includes(cellKey(premises.cell)));
    if (!premises || !isTheirs || premises.people.includes(person.id)) continue;
    await saveAlert(turn, tell(alert, [person.id]));
  }
}
