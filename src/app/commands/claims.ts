import type { View } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { close, isOpen } from '../../domain/alert/life.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { CommandOf } from '../../domain/commands.ts';
import { mayGive } from '../../domain/people/authority.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { londonDate } from '../../domain/time.ts';
import { mergeDraft } from '../../domain/walk/merge.ts';
import { alertsOf } from '../alerts/follow.ts';
import { saveAlert } from '../alerts/save.ts';
import { audit } from '../audit.ts';
import { changeDraft, draftId, draftOf } from '../draft.ts';
import { leadLine, toldLine } from '../people.ts';
import { changePremises } from '../premises.ts';
import { claimView } from '../present/claim.ts';
import { sendTo } from '../sending/outbox.ts';
import type { Handlers, Outcome, Turn } from '../turn/turn.ts';
import { askNext, askWhichPharmacy } from '../turn/walk-on.ts';
import { withoutDecision } from './case.ts';
import { detour } from './detour.ts';
import { tellPharmacy } from './tell-pharmacy.ts';

/** For so many pharmacies somebody may wait at once: more is no claim but a guess. */
const mostClaims = 10;
/** So often in a day a lead is asked about one person and pharmacy, however often the request is taken back. */
const mostRequests = 3;

/**
 * Puts before the lead that somebody says they work for a pharmacy, and goes on with the walk as that person's draft.
 */
export async function beginClaim(turn: Turn, premises: Premises): Promise<Outcome> {
  const { work, person, content } = turn;
  const { ods, name: pharmacy } = premises;
  if (person.claims.length >= mostClaims) return detour(turn, content.say('claim_too_many'));
  if (await hasAskedEnough(turn, ods)) {
    const lead = (await leadLine(work, premises)) ?? labels.the_lpc;
    return askWhichPharmacy(turn, [content.say('claim_refused_today', { pharmacy, lead })]);
  }
  const claimant = { ...person, claims: [...person.claims, ods] };
  work.put('person', person.id, claimant);
  const claimed = { type: 'claimed', personId: person.id } as const;
  const { raised } = await changePremises(turn, premises, [claimed]);
  const joined = { type: 'joined', personId: person.id } as const;
  const draft = await changeDraft(turn, await draftOf(work, premises, person.id), [joined]);
  const told = await toldLine(work, premises, raised);
  const lead = told ?? (await leadLine(work, premises, claimant)) ?? labels.the_lpc;
  return askNext(turn, [content.say(told ? 'claim_begun' : 'claim_unreached', { pharmacy, lead })], draft);
}

/** Whether somebody was told no today, or has taken back so many requests that the lead is not asked once more today. */
async function hasAskedEnough({ work, person, now }: Turn, ods: string): Promise<boolean> {
  const ended = (await alertsOf(work, ods)).filter(
    ({ subject, closedAt }) =>
      subject.kind === 'claim' &&
      subject.personId === person.id &&
      closedAt !== undefined &&
      londonDate(closedAt) === londonDate(now),
  );
  return ended.length >= mostRequests || ended.some(({ claim }) => claim === 'refused');
}

/** A lead's one press on a claim. */
export const claimHandlers: Handlers<'decide_claim'> = {
  async decide_claim(turn, command) {
    const { work, roles, person, content } = turn;
    const alert = await work.get('alert', command.alertId);
    const premises = alert && (await work.get('premises', alert.ods));
    // The same words for a claim that is not there and one that is not theirs: a refusal tells nothing.
    if (!premises || alert?.subject.kind !== 'claim' || !mayGive('show_alert', roles, { premises }))
      return detour(turn, content.say('not_allowed'));
    const { personId } = alert.subject;
    if (personId === person.id || !mayGive('decide_claim', roles, { premises }))
      return { card: withoutDecision(await draw(turn, alert, premises, content.say('alert_own'))) };
    if (!isOpen(alert)) return { card: await draw(turn, alert, premises, content.say('alert_closed')) };
    if (command.revision !== undefined && command.revision !== alert.revision)
      return { card: await draw(turn, alert, premises, content.say('stale')) };
    const claimant = await work.get('person', personId);
    if (!claimant) return { card: await draw(turn, alert, premises, content.say('alert_closed')) };
    return decide(turn, command, { alert, premises, claimant });
  },
};

interface Claim {
  readonly alert: Alert;
  readonly premises: Premises;
  readonly claimant: Person;
}

async function decide(
  turn: Turn,
  { approve, text }: CommandOf<'decide_claim'>,
  { alert, premises, claimant }: Claim,
): Promise<Outcome> {
  const { person, now, content } = turn;
  const claim = approve ? 'approved' : 'refused';
  const closed = close(alert, 'solved', person.id, now, { claim });
  await saveAlert(turn, closed);
  audit(turn, {
    what: approve ? 'claim_approved' : 'claim_refused',
    of: premises.ods,
    person: claimant.id,
  });
  const slots = { person: claimant.name, pharmacy: premises.name };
  if (approve)
    await accept(turn, premises, claimant, content.say('claim_approved', { ...slots, lead: person.name }));
  else await turnDown(turn, premises, claimant, text);
  const said = content.say(approve ? 'claim_done_yes' : 'claim_done_no', slots);
  return { card: await draw(turn, closed, premises, said) };
}

async function accept(turn: Turn, premises: Premises, claimant: Person, told: string): Promise<void> {
  const { work, now, content } = turn;
  const { ods } = premises;
  const draft = await work.get('draft', draftId(ods, claimant.id));
  const member: Person = {
    ...claimant,
    premises: [...claimant.premises, ods],
    claims: claimant.claims.filter((claimed) => claimed !== ods),
  };
  work.put('person', member.id, member);
  const joined = await changePremises(turn, premises, [
    { type: 'claim_ended', personId: member.id, outcome: 'approved' },
    { type: 'joined', personId: member.id },
  ]);
  const answers = draft ? mergeDraft(joined.premises, draft, member.id, content.policy, now) : [];
  const said = new Map(answers.map(({ event, saidAt }) => [event, saidAt]));
  const merged = await changePremises(
    { ...turn, by: member.id, saidAt: (event) => said.get(event) },
    joined.premises,
    [...said.keys()],
  );
  if (draft) work.remove('draft', draftId(ods, member.id));
  await tellPharmacy(turn, merged.premises, [told], [member.id]);
}

/**
 * Ends the waiting of somebody whom the roster has come to name for the pharmacy: nobody has to say yes any more.
 * @returns the turn with the person as they then are
 */
export async function settleNamedClaims(turn: Turn): Promise<Turn> {
  const { work, person, content, roles } = turn;
  const contact = person.email ? await work.get('contact', person.email) : undefined;
  const named = person.claims.filter((ods) => contact?.contractorOf.includes(ods));
  if (named.length === 0) return turn;
  for (const ods of named) {
    const premises = await work.get('premises', ods);
    const claimant = await work.get('person', person.id);
    if (!premises || !claimant) continue;
    const said = content.say('claim_named', { pharmacy: premises.name });
    await accept({ ...turn, by: 'import' }, premises, claimant, said);
  }
  const settled = (await work.get('person', person.id)) ?? person;
  return {
    ...turn,
    person: settled,
    roles: { ...roles, contractorOf: settled.premises, claims: settled.claims },
  };
}

async function turnDown(turn: Turn, premises: Premises, claimant: Person, reason?: string): Promise<void> {
  const { content, work, person } = turn;
  await endClaim(turn, premises, claimant, 'refused');
  const lead = (await leadLine(work, premises, claimant)) ?? labels.the_lpc;
  const first = content.say('claim_refused', { lead: person.name, pharmacy: premises.name });
  const said = [
    first,
    ...(reason ? [content.say('claim_refused_reason', { reason })] : []),
    content.say('claim_refused_remedy', { lead }),
  ];
  sendTo(turn, claimant.id, { summary: first, said }, { about: [premises.ods] });
}

/** Ends a claim that was not approved; the draft goes with it. */
export async function endClaim(
  turn: Turn,
  premises: Premises,
  claimant: Person,
  outcome: 'refused' | 'withdrawn',
): Promise<void> {
  const { work } = turn;
  const { ods } = premises;
  const claims = claimant.claims.filter((claimed) => claimed !== ods);
  work.put('person', claimant.id, { ...claimant, claims });
  await changePremises(turn, premises, [{ type: 'claim_ended', personId: claimant.id, outcome }]);
  if (await work.get('draft', draftId(ods, claimant.id))) work.remove('draft', draftId(ods, claimant.id));
}

async function draw({ work, content }: Turn, alert: Alert, premises: Premises, said: string): Promise<View> {
  const ids = [alert.raisedBy, alert.closedBy].filter((id) => id !== undefined);
  return claimView(alert, premises, await work.getMany('person', ids), content, [said]);
}
