import { restartClock } from '../clocks/restart.ts';
import { pharmacyId } from '../people/person.ts';
import { postcodeKey } from '../postcode.ts';
import type { Instant } from '../time.ts';
import { stepOf } from '../walk/next.ts';
import { withAccount, withWalk } from '../walk/step.ts';
import type { PremisesEvent, RecordedEvent } from './events.ts';
import { changeBlockers, withoutBlockers } from './evolve-blockers.ts';
import { tieLocks } from './locks.ts';
import { emptyWalk, type MailboxStatus, type Premises, type Walk } from './record.ts';
import { withReached, withStatus } from './trail.ts';
import { forgotten, withoutPerson } from './without-person.ts';

/** A premises before anything happened to it. */
export function newPremises(ods: string): Premises {
  return {
    ods,
    name: '',
    address: '',
    postcode: '',
    postcodeKey: '',
    listed: 'open',
    rosterEmails: [],
    people: [],
    claims: [],
    walk: emptyWalk(0),
    accounts: [],
    trail: [],
    blockers: [],
    mailbox: { status: 'unknown', trail: [] },
    reached: {},
    blocked: false,
    events: 0,
  };
}

/** What has been said of the mailbox, in one word. Silence never changes it. */
export function mailboxStatus(walk: Walk): MailboxStatus {
  if (walk.confirmed) return 'confirmed';
  if (walk.canOpen === 'yes' || walk.canOpen === 'cannot' || walk.arrived) return 'says_it_has_one';
  if (walk.applied && walk.canOpen === 'no') return 'waiting';
  return walk.canOpen === 'no' ? 'none' : 'unknown';
}

/** Events that leave every question as it was, so that cards drawn before them still hold. */
const besideTheWalk: ReadonlySet<PremisesEvent['type']> = new Set([
  'listed',
  'closed',
  'cell_set',
  'roster_person_added',
  'roster_person_removed',
  'service_set',
  'joined',
  'left',
  'forgotten',
  'claimed',
  'claim_ended',
  'lead_told',
  'reminded',
  'follow_up_asked',
  'blocker_followed_up',
  'risk_began',
  'risk_ended',
]);

function isBesideTheWalk({ blockers }: Premises, event: PremisesEvent): boolean {
  if (event.type !== 'blocker_raised') return besideTheWalk.has(event.type);
  // Who says the same as a colleague changes nothing about what is asked.
  const isInTheWay = blockers.some(({ id, setAside }) => id === event.blockerId && !setAside);
  return event.setAside || isInTheWay;
}

/** The premises after one more event. Replaying all events of a premises over {@link newPremises} gives its record. */
export function evolve(premises: Premises, recorded: RecordedEvent): Premises {
  const after = tieLocks(change(premises, recorded));
  const changed = isWordOfPharmacy(after, recorded) ? heard(after, saidAt(recorded)) : after;
  const turn = premises.walk.turn + (isBesideTheWalk(premises, recorded.event) ? 0 : 1);
  const status = mailboxStatus(changed.walk);
  return {
    ...changed,
    walk: { ...changed.walk, turn },
    mailbox: { status, trail: withStatus(premises.mailbox.trail, status, recorded.at) },
    reached: withReached(premises.reached, recorded.event, recorded.at),
    blocked: changed.blockers.length > 0,
    events: recorded.n,
  };
}

function saidAt(recorded: RecordedEvent): Instant {
  return recorded.saidAt ?? recorded.at;
}

function change(premises: Premises, recorded: RecordedEvent): Premises {
  const { event, by, at, n } = recorded;
  switch (event.type) {
    case 'listed': {
      const { type: _, ...listed } = event;
      return { ...premises, ...listed, listed: 'open', postcodeKey: postcodeKey(event.postcode) };
    }
    case 'closed':
      return { ...premises, listed: 'closed' };
    case 'cell_set':
      return { ...premises, cell: event.cell };
    case 'roster_person_added':
      return { ...premises, rosterEmails: withMember(premises.rosterEmails, event.email) };
    case 'roster_person_removed':
      return { ...premises, rosterEmails: premises.rosterEmails.filter((email) => email !== event.email) };
    case 'service_set': {
      const { notProviding: _, ...providing } = premises;
      return event.provides ? providing : { ...withoutBlockers(providing, 'stalled'), notProviding: true };
    }
    case 'joined':
      return {
        // What a lead said for the pharmacy is its people's now: each is asked which account is theirs.
        ...withoutPerson(premises, pharmacyId(premises.ods)),
        people: withMember(premises.people, event.personId),
      };
    case 'left':
      return withoutPerson(premises, event.personId);
    case 'forgotten':
      return forgotten(premises, event.personId);
    case 'claimed':
      return {
        ...premises,
        claims: [...premises.claims, { personId: event.personId, at, n }],
      };
    case 'claim_ended':
      return { ...premises, claims: premises.claims.filter(({ personId }) => personId !== event.personId) };
    case 'answered':
      return answered(premises, event, by, at, n);
    case 'taken_back':
      return takenBack(premises, event, by);
    case 'started_over':
      return { ...premises, walk: emptyWalk(premises.walk.turn), accounts: [], trail: [], blockers: [] };
    case 'reported':
      return restartClock(premises, event.accountId, event.what, event.on);
    case 'reminded':
      return reminded(premises, event);
    case 'follow_up_asked':
      return withWalk(premises, { followUpAsked: event.on, followUpAskedAt: at });
    case 'risk_began':
      return { ...premises, atRisk: n };
    case 'risk_ended': {
      const { atRisk: _, ...safe } = premises;
      return safe;
    }
    case 'test_word_given':
      return withWalk(premises, { test: { word: event.word, expiresAt: event.expiresAt } });
    case 'test_received':
      return withoutBlockers(withWalk(premises, { confirmed: { by, at } }), 'test_not_received');
    case 'test_not_received':
      return withWalk(premises, { test: withoutSending(premises.walk) });
    default:
      return changeBlockers(premises, event, by, saidAt(recorded));
  }
}

function answered(
  premises: Premises,
  event: Extract<PremisesEvent, { type: 'answered' }>,
  by: string,
  at: Instant,
  n: number,
): Premises {
  const { question, answer, accountId, askAgainOn } = event;
  const step = stepOf(question);
  const after = step.apply(premises, answer, { personId: by, at, accountId, n, askAgainOn });
  const isHeld = answer.kind === 'option' && step.holds?.includes(answer.option);
  if (isHeld || !step.clear) return after;
  const entry = { question, by, ...(accountId ? { accountId } : {}) };
  return { ...after, trail: [...after.trail.filter((old) => !isSame(old, entry)), entry] };
}

function takenBack(
  premises: Premises,
  { question, accountId }: Extract<PremisesEvent, { type: 'taken_back' }>,
  by: string,
): Premises {
  const cleared = stepOf(question).clear?.(premises, accountId, by) ?? premises;
  const entry = { question, ...(accountId ? { accountId } : {}) };
  return { ...cleared, trail: cleared.trail.filter((old) => !isSame(old, entry)) };
}

function isSame(
  a: { question: string; accountId?: string | undefined },
  b: { question: string; accountId?: string },
) {
  return a.question === b.question && a.accountId === b.accountId;
}

/** What the pharmacy list and the LPC say of a premises, whoever brought it in. */
const ofTheLists: ReadonlySet<PremisesEvent['type']> = new Set([
  'listed',
  'closed',
  'cell_set',
  'roster_person_added',
  'roster_person_removed',
  'service_set',
  'claimed',
  'claim_ended',
  'left',
]);

/**
 * Whether an event is something that one of its people said or did, or its lead for it: not what others do about it.
 * Whoever says yes to them, people who come are heard.
 */
function isWordOfPharmacy({ ods, people }: Premises, { event, by, actedBy }: RecordedEvent): boolean {
  const isInItsName = by === pharmacyId(ods) || (people.includes(by) && !actedBy);
  return event.type === 'joined' || (isInItsName && !ofTheLists.has(event.type));
}

/** Any word of the pharmacy ends a stall, and shows that it can be reached. */
function heard(premises: Premises, at: Instant): Premises {
  return {
    ...withoutBlockers(withoutBlockers(premises, 'stalled'), 'undeliverable'),
    begunAt: premises.begunAt ?? at,
    lastHeardAt: Math.max(at, premises.lastHeardAt ?? 0),
  };
}

function reminded(
  premises: Premises,
  { accountId, keys }: Extract<PremisesEvent, { type: 'reminded' }>,
): Premises {
  const known = premises.accounts.find(({ id }) => id === accountId)?.reminded ?? [];
  return withAccount(premises, accountId, { reminded: [...known, ...keys] });
}

function withMember(list: readonly string[], member: string): string[] {
  return list.includes(member) ? [...list] : [...list, member];
}

function withoutSending({ test }: Walk): Walk['test'] {
  return test && { word: test.word, expiresAt: test.expiresAt };
}
