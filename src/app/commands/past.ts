import { hasSeen, seenLast } from '../turn/seen.ts';
import type { Handlers } from '../turn/turn.ts';
import { odsInHand } from '../turn/walk-on.ts';
import { detour } from './detour.ts';
import { withPerson } from './find-people.ts';
import { showList } from './questions.ts';

/** What happened at a premises, and who did what. */
export const pastHandlers: Handlers<'history' | 'audit'> = {
  async history(turn, { ods = odsInHand(turn) ?? seenLast(turn) }) {
    if (!ods) return detour(turn, turn.content.say('status_which'));
    const premises = await turn.work.get('premises', ods);
    if (turn.roles.admin && !premises) return detour(turn, turn.content.say('status_unknown', { ods }));
    if (premises) hasSeen(turn, premises);
    return showList(turn, { of: 'history', ods });
  },

  async audit(turn, { person, its, ods = its && seenLast(turn) }) {
    if (ods && !(await turn.work.get('premises', ods)))
      return detour(turn, turn.content.say('status_unknown', { ods }));
    const at = ods ? { ods } : {};
    if (!person) return showList(turn, { of: 'audit', ...at });
    const about = (id: string) => ({ type: 'audit', person: id, ...at }) as const;
    return withPerson(turn, person, about, ({ id }) => showList(turn, { of: 'audit', person: id, ...at }));
  },
};
