import { labels } from '../../content/words/labels.ts';
import { walksFor } from '../../domain/people/person.ts';
import { changePremises } from '../premises.ts';
import { yesNoView } from '../present/pharmacy.ts';
import { type Handlers, type Outcome, pendingFor, type Turn } from '../turn/turn.ts';
import { askNext, askWhichPharmacy, odsInHand } from '../turn/walk-on.ts';
import { endClaim } from './claims.ts';

/** Leaving a pharmacy. */
export const leaveHandlers: Handlers<'leave_pharmacy'> = {
  async leave_pharmacy(turn, { ods = odsInHand(turn) }) {
    const premises = ods ? await turn.work.get('premises', ods) : undefined;
    if (!premises || !walksFor(turn.person, premises.ods)) return askWhichPharmacy(turn);
    turn.remember({ pending: { kind: 'leave', ods: premises.ods, until: turn.now + pendingFor } });
    const lead = turn.content.say('leave_ask', { pharmacy: premises.name });
    return { reply: yesNoView(lead, { yes: labels.leave, no: labels.stay }) };
  },
};

/** Leaves a pharmacy, once the person has said that they are sure. Its record and its other people stay. */
export async function leave(turn: Turn, ods: string): Promise<Outcome> {
  const { work, person, content } = turn;
  const premises = await work.get('premises', ods);
  if (!premises || !walksFor(person, ods)) return askNext(turn);
  turn.remember({ asked: undefined, premisesInHand: undefined });
  const slots = { pharmacy: premises.name };
  if (person.claims.includes(ods)) {
    await endClaim(turn, premises, person, 'withdrawn');
    return goodbye(content.say('left_claim', slots));
  }
  work.put('person', person.id, { ...person, premises: person.premises.filter((own) => own !== ods) });
  await changePremises(turn, premises, [{ type: 'left', personId: person.id }]);
  return goodbye(content.say('left', slots));
}

function goodbye(said: string): Outcome {
  return { reply: { summary: said, said: [said] } };
}
