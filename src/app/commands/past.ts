import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
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

  async audit(turn, { person }) {
    if (!person) return showList(turn, { of: 'audit' });
    const about = (id: string) => ({ type: 'audit', person: id }) as const;
    return withPerson(turn, person, about, ({ id }) => audit(turn, id));
  },
};

function audit(turn: Turn, person: string): Promise<Outcome> {
  return showList(turn, { of: 'audit', person });
}
