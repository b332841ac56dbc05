import type { Handlers } from '../turn/turn.ts';
import { didItArrive } from './arrival.ts';
import { detour } from './detour.ts';

/** What leads and admins set for themselves, and ask about messages. */
export const deskHandlers: Handlers<'digest' | 'did_it_arrive'> = {
  async digest(turn, { on }) {
    turn.work.put('person', turn.person.id, { ...turn.person, digestOff: !on });
    // Admins get a summary of all cells, leads a digest of theirs.
    const what = turn.roles.admin ? 'summary' : 'digest';
    return detour(turn, turn.content.say(`${what}_${on ? 'on' : 'off'}`));
  },

  did_it_arrive: didItArrive,
};
