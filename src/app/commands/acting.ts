import { audit } from '../audit.ts';
import { asPharmacy } from '../turn/acting.ts';
import { say } from '../turn/say.ts';
import { askedFor, type Handlers } from '../turn/turn.ts';
import { askNext } from '../turn/walk-on.ts';
import { deskView } from './detour.ts';

/** A lead answers for a pharmacy that has nobody on Teams. */
export const actingHandlers: Handlers<'act_for' | 'stop_acting'> = {
  async act_for(turn, { ods }) {
    const { work, content, now } = turn;
    const premises = await work.get('premises', ods);
    if (!premises) return say(content.say('acting_unknown', { ods }));
    if (premises.listed === 'closed')
      return say(content.say('pharmacy_closed', { pharmacy: premises.name, ods }));
    const actingFor = { ods, until: now + askedFor };
    turn.remember({ actingFor, pending: undefined });
    audit(turn, { what: 'acted_for', of: ods });
    const pharmacy = await asPharmacy({ ...turn, conversation: { ...turn.conversation, actingFor } });
    const said = content.say('acting', { pharmacy: premises.name });
    return pharmacy ? askNext(pharmacy, [said], premises) : say(said);
  },

  async stop_acting(turn) {
    const { work, content, conversation } = turn;
    const ods = conversation.actingFor?.ods;
    const premises = ods ? await work.get('premises', ods) : undefined;
    turn.remember({ actingFor: undefined, asked: undefined, premisesInHand: undefined });
    const said = premises
      ? content.say('acting_stopped', { pharmacy: premises.name })
      : content.say('acting_none');
    return { reply: deskView(turn, [said]) };
  },
};
