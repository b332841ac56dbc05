import type { Blocker } from '../blocker.ts';
import { isAtRisk } from '../clocks/health.ts';
import { clocksOf } from '../clocks/reminders.ts';
import type { PremisesList, PremisesListName } from '../lists/request.ts';
import type { Policy } from '../policy.ts';
import { isLocked } from '../premises/locks.ts';
import type { Account, Premises } from '../premises/record.ts';
import { addDays, daysBetween, type Instant, londonDate, type PlainDate } from '../time.ts';
import { isReady } from '../walk/next.ts';
import { pendingFollowUp } from '../walk/steps/application.ts';
import { byName } from './by-name.ts';
import { hasMailbox, lacksMailbox } from './coverage.ts';
import { lockedOut } from './locked-out.ts';
import { stalledSince } from './stalled.ts';

/** One line of a list: a pharmacy, and what of it was asked for. */
export interface Found {
  readonly premises: Premises;
  readonly account?: Account;
  readonly blocker?: Blocker;
  /** What it waits for, or what is due. */
  readonly what?: 'portal' | 'head_office' | 'log_in' | 'password';
  /** Since when it has been so. */
  readonly since?: PlainDate;
  /** The last day on which the account is live or the password holds. */
  readonly until?: PlainDate;
}

/** What a question is asked by. */
export interface Asked {
  readonly policy: Policy;
  readonly now: Instant;
  /** People (ids) whom no message reaches; needed only for who is not here. */
  readonly away?: ReadonlySet<string>;
}

/** Days ahead that "due" looks when nobody says how many. */
export const dueWithin = 7;

type Rule<L extends PremisesList = PremisesList> = (
  premises: Premises,
  asked: Asked,
  list: L,
) => readonly Found[];
type Rules = { readonly [N in PremisesListName]: Rule<Extract<PremisesList, { of: N }>> };

/** What of a pharmacy belongs on each list. */
const rules: Rules = {
  mine: (premises) => [{ premises }],
  lacking(premises, asked, { status, days }) {
    const isOfStatus = !status || premises.mailbox.status === status;
    return when(premises, lacksMailbox(premises) && isOfStatus && isSilent(premises, asked, days));
  },
  having: (premises) =>
    when(premises, hasMailbox(premises)).map((found) => ({
      ...found,
      ...(premises.walk.confirmed ? { since: londonDate(premises.walk.confirmed.at) } : {}),
    })),
  ready: (premises, { policy }) => when(premises, isReady(premises, policy)),
  at_risk: (premises, { policy }) => when(premises, isAtRisk(premises, policy)),
  blocked: (premises, _, { code }) =>
    premises.blockers
      .filter((blocker) => !code || blocker.code === code)
      .map((blocker) => ({ premises, blocker, since: londonDate(blocker.raisedAt) })),
  not_blocked: (premises) => when(premises, !premises.blocked),
  locked_out: (premises) => lockedOut(premises).map((found) => ({ premises, ...found })),
  not_heard: notHeard,
  due,
  without_cell: (premises) => when(premises, !premises.cell),
  not_started: (premises) => when(premises, premises.begunAt === undefined && !premises.notProviding),
  not_here: (premises, { away }) =>
    when(premises, premises.people.every((id) => away?.has(id)) && !premises.notProviding),
  stalled(premises, { policy, now }) {
    const since = stalledSince(premises, policy, now);
    return since ? [{ premises, since }] : [];
  },
  waiting(premises, { policy }) {
    const wait = pendingFollowUp(premises, policy);
    if (wait) return [{ premises, what: wait.who, ...(wait.since ? { since: wait.since } : {}) }];
    // Nobody has said yet on which day the application was made.
    return premises.mailbox.status === 'waiting' ? [{ premises, what: 'portal' }] : [];
  },
};

function when(premises: Premises, isOn: boolean): Found[] {
  return isOn ? [{ premises }] : [];
}

/** Whether a pharmacy has said nothing for more than so many days, or never anything. */
function isSilent({ lastHeardAt }: Premises, { now }: Asked, days: number | undefined): boolean {
  if (days === undefined || lastHeardAt === undefined) return true;
  return daysBetween(londonDate(lastHeardAt), londonDate(now)) > days;
}

/** Accounts whose clock has run out without a word, and that nobody reports as locked. */
function notHeard(premises: Premises, { policy, now }: Asked): Found[] {
  const today = londonDate(now);
  return premises.accounts
    .filter(({ id }) => !isLocked(premises, id))
    .flatMap((account) => {
      const clock = clocksOf(account, policy.clocks).find(({ what }) => what === 'log_in');
      return clock && clock.lastDay < today ? [{ premises, account, since: clock.since }] : [];
    });
}

/** Accounts whose owner has to log in, or change the password, soon or already. */
function due(
  premises: Premises,
  { policy, now }: Asked,
  { what, days = dueWithin }: Extract<PremisesList, { of: 'due' }>,
): Found[] {
  const limit = addDays(londonDate(now), days);
  return premises.accounts.flatMap((account) =>
    clocksOf(account, policy.clocks)
      .filter((clock) => (!what || clock.what === what) && clock.lastDay <= limit)
      .map((clock) => ({
        premises,
        account,
        what: clock.what,
        since: clock.since,
        until: clock.lastDay,
      })),
  );
}

/** The lines of a list among these pharmacies, in its order: by date where it has one, then by name. */
export function find(list: PremisesList, premises: readonly Premises[], asked: Asked): readonly Found[] {
  const own = premises.flatMap((entry) => ownLines(list, entry, asked));
  if (!list.others) return own.toSorted(byDateAndName);
  const listed = new Set(own.map(({ premises: { ods } }) => ods));
  return premises
    .filter(({ ods }) => !listed.has(ods))
    .map((entry) => ({ premises: entry }))
    .toSorted(byDateAndName);
}

/** Those of some pharmacies that are on each of the lists of which a list is a part. */
export function amongThose(
  { among = [] }: PremisesList,
  premises: readonly Premises[],
  asked: Asked,
): readonly Premises[] {
  return among.reduce((left, list) => {
    const listed = new Set(find(list, left, asked).map(({ premises: { ods } }) => ods));
    return left.filter(({ ods }) => listed.has(ods));
  }, premises);
}

/** Lists whose rule counts the days itself. */
const hasOwnDays: ReadonlySet<PremisesListName> = new Set(['due', 'lacking']);

function ownLines(list: PremisesList, premises: Premises, asked: Asked): readonly Found[] {
  const rule = rules[list.of] as Rule;
  const lines = rule(premises, asked, list);
  if (hasOwnDays.has(list.of) || !('days' in list) || !list.days) return lines;
  const { days } = list;
  return lines.filter(({ since }) => since !== undefined && daysBetween(since, londonDate(asked.now)) > days);
}

function byDateAndName(a: Found, b: Found): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    byName(a.premises.name, b.premises.name) ||
    compare(a.premises.ods, b.premises.ods)
  );
}

/** The day by which a line is sorted: the one that it shows. Lines without one come last. */
function dayOf({ until, since }: Found): string {
  return until ?? since ?? 'never';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
