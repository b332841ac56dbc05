import type { Button, View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import type { CommandOf, CommandType } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import { isOfDesk, walksFor } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { pharmacyOf } from '../draft.ts';
import { button } from '../present/buttons.ts';
import { youCanAsk } from '../present/listing.ts';
import { statusView } from '../present/status.ts';
import { peopleAway } from '../questions/away.ts';
import { ofItsCell } from '../questions/suggestions.ts';
import { hasSeen } from '../turn/seen.ts';
import type { Outcome, Turn } from '../turn/turn.ts';
import { askWhichPharmacy, odsInHand, openQuestion, questionContext, standingIn } from '../turn/walk-on.ts';
import { detour } from './detour.ts';
import { ownPharmacies } from './own-pharmacies.ts';
import { showList } from './questions.ts';

/** How one pharmacy stands: with its open question for those who walk it, and what can be done for its leads. */
export async function status(turn: Turn, { ods, all }: CommandOf<'status'>): Promise<Outcome> {
  const { content, roles, person } = turn;
  const own = person.premises.length + person.claims.length;
  if (all && own > 1) return ownPharmacies(turn);
  const code = ods ?? odsInHand(turn);
  if (!code) {
    if (own > 0) return askWhichPharmacy(turn);
    // Somebody of the LPC asks how all of them stand.
    if (isOfDesk(roles)) return showList(turn, { of: 'counts' });
    return detour(turn, content.say('status_which'));
  }
  const premises = await pharmacyOf(turn, code);
  if (!premises || !mayGive('status', roles, { premises })) {
    // The same words whether the code is unknown or somebody else's: a refusal tells nothing.
    return detour(
      turn,
      roles.admin ? content.say('status_unknown', { ods: code }) : content.say('not_allowed'),
    );
  }
  hasSeen(turn, premises);
  const at = standingIn(turn, premises);
  const view = statusView(at.s, at.step, await questionContext(turn, premises));
  if (!walksFor(person, premises.ods)) return { reply: { ...view, ...(await deskWays(turn, premises)) } };
  const history = mayGive('history', roles, { premises }) ? [historyButton(premises)] : [];
  const question = await openQuestion(turn, at, []);
  const { title, facts } = view;
  return {
    reply: {
      ...question,
      title,
      facts,
      actions: [...(question.actions ?? []), ...history, ...correctButton(premises)],
    },
  };
}

function correctButton({ trail }: Premises) {
  return trail.length > 0 ? [button(labels.change_answer, { type: 'correct' })] : [];
}

function historyButton({ ods }: Premises): Button {
  return button(labels.history, { type: 'history', ods });
}

/** What is offered to those who look on; who leads nothing has nothing to ask of a cell. */
async function deskWays(turn: Turn, premises: Premises): Promise<Pick<View, 'actions' | 'suggestions'>> {
  const { content, roles } = turn;
  return {
    actions: await deskActions(turn, premises),
    ...youCanAsk(content, isOfDesk(roles) ? ofItsCell(premises.cell) : []),
  };
}

/** What a lead or an admin may want to do next about a pharmacy. */
async function deskActions({ roles, work }: Turn, premises: Premises): Promise<Button[]> {
  const { ods, people } = premises;
  const away = await peopleAway(work, [premises]);
  const ifAllowed = (type: CommandType, label: string): Button[] =>
    mayGive(type, roles, { premises }) ? [button(label, { type, ods })] : [];
  const told = [
    ...ifAllowed('history', labels.history),
    ...ifAllowed('did_it_arrive', labels.messages),
    ...ifAllowed('who_leads', labels.its_leads),
  ];
  if (premises.listed === 'closed') return told;
  return [
    ...told,
    ...ifAllowed('act_for', labels.answer_for),
    ...(people.every((id) => away.has(id)) ? ifAllowed('invitation', labels.invitation) : []),
  ];
}
