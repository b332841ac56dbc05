import type { Handlers } from '../turn/turn.ts';
import { odsInHand } from '../turn/walk-on.ts';
import { detour } from './detour.ts';
import { withPerson } from './find-people.ts';
import { showList } from './questions.ts';

/** What happened at a premises, and who did what. */
export const pastHandlers: Handlers<'history' | 'audit'> = {
  async history(turn, { ods = odsInHand(turn) }) {
    if (!ods) return detour(turn, turn.content.say('status_which'));
    const isUnknown = turn.roles.admin && !(await turn.work.get('premises', ods));
    if (isUnknown) return detour(turn, turn.content.say('status_unknown', { ods }));
    return showList(turn, { of: 'history', ods });
  },

  async audit(turn, { person, ods }) {
    if (ods && !(await turn.work.get('premises', ods)))
      return detour(turn, turn.content.say('status_unknown', { ods }));
    const at = ods ? { ods } : {};
    if (!person) return showList(turn, { of: 'audit', ...at });
    const about = (id: string) => ({ type: 'audit', person: id, ...at }) as const;
    return withPerson(turn, person, about, ({ id }) => showList(turn, { of: 'audit', person: id, ...at }));
  },
};
