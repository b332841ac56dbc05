import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { button, listButton } from '../present/buttons.ts';
import { isPublic } from '../turn/place.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { askNext } from '../turn/walk-on.ts';

/** Whether a person has the bot for the walk: a contractor, or somebody whose role is not known yet. */
export function walks({ roles }: Turn): boolean {
  return roles.contractorOf.length + roles.claims.length > 0 || (!roles.admin && roles.leadOf.length === 0);
}

/** Answers something beside the walk, then shows the open question again. */
export async function detour(turn: Turn, ...said: string[]): Promise<Outcome> {
  if (isPublic(turn)) return { reply: { summary: said[0] ?? '', said } };
  if (walks(turn)) return askNext(turn, said);
  return { reply: deskView(turn, said) };
}

/** Tells somebody that a thing is not for them; where others read along, nobody else hears of a press. */
export async function refuse(turn: Turn): Promise<Outcome> {
  const said = turn.content.say('not_allowed');
  return isPublic(turn) && turn.isPress ? { aside: said } : detour(turn, said);
}

/** A message to a lead or an admin, with the questions that they ask most. */
export function deskView({ roles }: Turn, said: readonly string[]): View {
  return {
    summary: said[0] ?? labels.help,
    said: [...said],
    actions: [
      ...(roles.leadOf.length > 0 ? [button(labels.my_alerts, { type: 'my_alerts' })] : []),
      listButton('lacking'),
      listButton('blocked'),
      button(labels.help, { type: 'help' }),
    ],
  };
}
