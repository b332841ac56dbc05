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

/** Until when reminders of a person rest, by their id: they are on leave. */
export type Resting = ReadonlyMap<string, Instant>;

/** Everything that is still to be done about a premises, due or not. */
export function dutiesOf(premises: Premises, policy: Policy, resting: Resting = new Map()): readonly Duty[] {
  if (premises.listed === 'closed') return [];
  return [
    ...reminderDuties(premises, policy, resting),
    ...followUpDuties(premises, policy),
    ...blockerDuties(premises),
    ...stallDuties(premises, policy),
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

function followUpDuties(premises: Premises, policy: Policy): Duty[] {
  const followUp = pendingFollowUp(premises, policy);
  if (!followUp || premises.walk.followUpAsked === followUp.on) return [];
  return [{ kind: 'follow_up', dueAt: morningOf(followUp.on), followUp }];
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
function stallDuties(premises: Premises, policy: Policy): Duty[] {
  const { walk, lastHeardAt, blockers, notProviding } = premises;
  const waitsForLead = walk.confirmed !== undefined || walk.test?.sentIn !== undefined;
  if (lastHeardAt === undefined || waitsForLead || notProviding || blockers.length > 0) return [];
  const lastWord = londonDate(lastHeardAt);
  const followUp = pendingFollowUp(premises, policy)?.on ?? lastWord;
  return [{ kind: 'stall', dueAt: morningOf(addDays(later(lastWord, followUp), policy.clocks.stallDays)) }];
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
