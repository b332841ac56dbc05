import type { Policy } from '../policy.ts';
import type { Premises } from '../premises/record.ts';
import { addDays, type Instant, londonDate, type PlainDate } from '../time.ts';
import { type FollowUp, pendingFollowUp } from '../walk/steps/application.ts';
import { morningOf } from '../working-time.ts';
import { type Reminder, unsentReminders } from './reminders.ts';

/** Something that the bot has to do about a premises by itself, and when. */
export type Duty = { readonly dueAt: Instant } & (
  | {
      readonly kind: 'reminder';
      readonly accountId: string;
      readonly personId: string;
      readonly reminder: Reminder;
    }
  | { readonly kind: 'follow_up'; readonly followUp: FollowUp }
  | { readonly kind: 'blocker'; readonly blockerId: string }
  | { readonly kind: 'stall' }
);

/** Until when a person is not to be written to, by their id: they are on leave. */
export type Resting = ReadonlyMap<string, Instant>;

/** Everything that is still to be done about a premises, due or not. */
export function dutiesOf(premises: Premises, policy: Policy, resting: Resting = new Map()): readonly Duty[] {
  if (premises.listed === 'closed') return [];
  return [
    ...reminderDuties(premises, policy, resting),
    ...followUpDuties(premises, policy, resting),
    ...blockerDuties(premises),
    ...stallDuties(premises, policy, resting),
  ];
}

/** When the bot has to look at a premises next; undefined when nothing is ahead. */
export function nextDueAt(premises: Premises, policy: Policy, resting?: Resting): Instant | undefined {
  const duties = dutiesOf(premises, policy, resting);
  return duties.length > 0 ? Math.min(...duties.map(({ dueAt }) => dueAt)) : undefined;
}

function reminderDuties({ accounts }: Premises, policy: Policy, resting: Resting): Duty[] {
  return accounts.flatMap((account) => {
    const { id: accountId, personId } = account;
    if (!personId) return [];
    return unsentReminders(account, policy.clocks).map((reminder): Duty => {
      const dueAt = Math.max(morningOf(reminder.dueOn), resting.get(personId) ?? 0);
      return { kind: 'reminder', dueAt, accountId, personId, reminder };
    });
  });
}

/** Nobody is asked during leave: the question waits for the first of them who is back. */
function followUpDuties(premises: Premises, policy: Policy, resting: Resting): Duty[] {
  const followUp = pendingFollowUp(premises, policy);
  if (!followUp || premises.walk.followUpAsked === followUp.on) return [];
  const dueAt = Math.max(morningOf(followUp.on), allRestUntil(premises, resting) ?? 0);
  return [{ kind: 'follow_up', dueAt, followUp }];
}

/** Until when everybody of a pharmacy is on leave; undefined when somebody is there, or nobody is. */
function allRestUntil({ people }: Premises, resting: Resting): Instant | undefined {
  const ends = people.flatMap((id) => resting.get(id) ?? []);
  return ends.length > 0 && ends.length === people.length ? Math.min(...ends) : undefined;
}

function blockerDuties({ blockers }: Premises): Duty[] {
  return blockers.map(({ id, followUpOn }) => ({
    kind: 'blocker',
    dueAt: morningOf(followUpOn),
    blockerId: id,
  }));
}

/**
 * A walk that has begun stalls when nothing was heard for so long, and it waits for nobody else. Who does not provide
 * the service is not chased.
 */
function stallDuties(premises: Premises, policy: Policy, resting: Resting): Duty[] {
  const { walk, lastHeardAt, blockers, notProviding } = premises;
  const waitsForLead = walk.confirmed !== undefined || walk.test?.sentIn !== undefined;
  if (lastHeardAt === undefined || waitsForLead || notProviding || blockers.length > 0) return [];
  const lastWord = londonDate(lastHeardAt);
  const followUp = pendingFollowUp(premises, policy);
  const asked = followUp ? askedOn(premises, followUp, resting) : lastWord;
  if (asked === undefined) return [];
  return [{ kind: 'stall', dueAt: morningOf(addDays(later(lastWord, asked), policy.clocks.stallDays)) }];
}

/**
 * The day since which the pharmacy has not answered a follow-up; undefined while it was not asked: then it is the bot
 * that is silent. Where everybody is on leave, the day itself counts, so that their lead hears of it all the same.
 */
function askedOn(premises: Premises, { on }: FollowUp, resting: Resting): PlainDate | undefined {
  const { followUpAsked, followUpAskedAt } = premises.walk;
  if (followUpAsked === on) return followUpAskedAt === undefined ? on : londonDate(followUpAskedAt);
  return allRestUntil(premises, resting) === undefined ? undefined : on;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
