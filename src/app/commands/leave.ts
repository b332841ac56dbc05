import { labels } from '../../content/words/labels.ts';
import { eligible } from '../../domain/alert/recipients.ts';
import { walksFor } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { candidatesFor } from '../alerts/candidates.ts';
import { changePremises } from '../premises.ts';
import { button } from '../present/buttons.ts';
import { sendTo } from '../sending/outbox.ts';
import { say } from '../turn/say.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { askNext, askWhichPharmacy, odsInHand } from '../turn/walk-on.ts';
import { askYesOrNo } from '../turn/yes-or-no.ts';
import { endClaim } from './claims.ts';
import { tellPharmacy } from './tell-pharmacy.ts';

/** Leaving a pharmacy. */
export const leaveHandlers: Handlers<'leave_pharmacy'> = {
  async leave_pharmacy(turn, { ods = odsInHand(turn) }) {
    const premises = ods ? await turn.work.get('premises', ods) : undefined;
    if (!premises || !walksFor(turn.person, premises.ods)) return askWhichPharmacy(turn);
    const lead = turn.content.say('leave_ask', { pharmacy: premises.name });
    const question = { kind: 'leave', ods: premises.ods } as const;
    return askYesOrNo(turn, question, { lead, yes: labels.leave, no: labels.stay });
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
  const { premises: after } = await changePremises(turn, premises, [{ type: 'left', personId: person.id }]);
  await tellThoseWhoStay(turn, after);
  return goodbye(content.say('left', slots));
}

/** Tells the colleagues of somebody who has left; the lead, when nobody is there any more. */
async function tellThoseWhoStay(turn: Turn, premises: Premises): Promise<void> {
  const { content, person } = turn;
  const slots = { person: person.name, pharmacy: premises.name, ods: premises.ods };
  if (premises.people.length > 0) {
    await tellPharmacy(turn, premises, [content.say('left_colleague', slots)]);
    return;
  }
  const { leads, admins } = await candidatesFor(turn, premises);
  const [first] = eligible([...leads, ...admins]).filter((id) => id !== person.id);
  const said = content.say('left_last', slots);
  if (!first) return;
  const act = button(labels.answer_for, { type: 'act_for', ods: premises.ods });
  sendTo(turn, first, { summary: said, said: [], lead: said, answers: [act] }, { about: [premises.ods] });
}

function goodbye(said: string): Outcome {
  return say(said);
}
