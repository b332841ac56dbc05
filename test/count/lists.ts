import type { PremisesList } from '../../src/domain/lists/request.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { dayNumber, dayOf, hourOf, plusDays, plusMonths } from './days.ts';
import { isLocked, type PlainAccount, type PlainPharmacy } from './pharmacy.ts';

/** A line of a list: a pharmacy, or one of its accounts, with what the list says of it. */
export interface PlainLine {
  readonly ods: string;
  readonly account?: string | undefined;
  /** The mailbox, the reason, what is due, or who is waited for. */
  readonly what?: string | undefined;
  /** The day from which on, or until which, it is so. */
  readonly day?: string | undefined;
}

/** Now, and the rules that hold. */
export interface PlainNow {
  readonly now: number;
  readonly policy: Policy;
  /** People whom no message reaches. */
  readonly away: ReadonlySet<string>;
}

/** The mailbox status, as somebody said or confirmed it; never by silence. */
export function mailboxOf(pharmacy: PlainPharmacy): string {
  if (pharmacy.confirmedAt !== undefined) return 'confirmed';
  // That the mailbox has come stands as long as nobody takes it back, also while the first question is open again.
  if (pharmacy.arrived) return 'says_it_has_one';
  if (pharmacy.canOpen === undefined) return 'unknown';
  if (pharmacy.canOpen !== 'no') return 'says_it_has_one';
  return pharmacy.applied ? 'waiting' : 'none';
}

/** Whether the pharmacy may sign up: a confirmed mailbox with enough accounts linked to it. */
export function isReady(pharmacy: PlainPharmacy, { policy }: PlainNow): boolean {
  const linked = pharmacy.accounts.filter((account) => account.linked).length;
  return pharmacy.confirmedAt !== undefined && linked >= policy.minimumLinkedAccounts;
}

/** A confirmed mailbox whose accounts fall below two not-locked ones. */
export function isAtRisk(pharmacy: PlainPharmacy, { policy }: PlainNow): boolean {
  const able = pharmacy.accounts.filter((account) => account.linked && !isLocked(pharmacy, account)).length;
  return pharmacy.confirmedAt !== undefined && able < policy.minimumLinkedAccounts;
}

/** Who the pharmacy waits for, since which day, and on which day the bot asks. */
export function waitsFor(
  pharmacy: PlainPharmacy,
  { policy }: PlainNow,
): { who: string; since?: string | undefined; askOn?: string | undefined } | undefined {
  if (pharmacy.canOpen !== 'no' || pharmacy.arrived) return undefined;
  if (pharmacy.applied) {
    const { appliedOn: since } = pharmacy;
    return {
      who: 'portal',
      since,
      askOn: since && (pharmacy.askPortalOn ?? plusDays(since, policy.portalFollowUpDays)),
    };
  }
  const { askHeadOfficeAgainOn: askOn, askedHeadOfficeOn: since } = pharmacy;
  const isAsked = pharmacy.ownership === 'head_office' && pharmacy.headOfficeSaid !== 'we_apply';
  return isAsked && askOn ? { who: 'head_office', since, askOn } : undefined;
}

/**
 * The day of the last word of a walk that has gone quiet: begun, not over, not waiting for somebody else, nothing in
 * the way, and nothing heard since 14 days, or since 14 days after the bot asked for the answer that was waited for. Or
 * the bot has noted it.
 */
export function quietSince(pharmacy: PlainPharmacy, at: PlainNow): string | undefined {
  const { heardAt, confirmedAt, testSent, blockers, provides } = pharmacy;
  if (heardAt === undefined) return undefined;
  const heardOn = dayOf(heardAt);
  if (blockers.some(({ code }) => code === 'stalled')) return heardOn;
  if (confirmedAt !== undefined || testSent || !provides || blockers.length > 0) return undefined;
  const askOn = waitsFor(pharmacy, at)?.askOn;
  const { followedUp } = pharmacy;
  if (askOn !== undefined && followedUp?.for !== askOn) return undefined;
  const from = [heardOn, (askOn !== undefined && followedUp?.on) || heardOn].toSorted().at(-1) ?? heardOn;
  const days = daysSince(from, at) - at.policy.clocks.stallDays;
  // The day counts from nine in the morning.
  return days > 0 || (days === 0 && hourOf(at.now) >= 9) ? heardOn : undefined;
}

function daysSince(day: string, { now }: PlainNow): number {
  return dayNumber(dayOf(now)) - dayNumber(day);
}

/** The last day on which an account is certainly live, and the day on which its password runs out. */
function deadlines(account: PlainAccount, { policy: { clocks } }: PlainNow) {
  const { lastLogIn, passwordChanged } = account;
  const life = clocks.passwordLife;
  return [
    ...(lastLogIn ? [{ what: 'log_in', day: plusDays(lastLogIn, clocks.logInLimitDays) }] : []),
    ...(passwordChanged
      ? [
          {
            what: 'password',
            day:
              'months' in life
                ? plusMonths(passwordChanged, life.months)
                : plusDays(passwordChanged, life.days),
          },
        ]
      : []),
  ];
}

/** Each account that is reported as locked, once; and each case of somebody whose account is not on the list. */
function lockOuts({ ods, accounts, lockReports }: PlainPharmacy): PlainLine[] {
  const first = (reports: PlainPharmacy['lockReports']) => reports.map(({ on }) => on).toSorted()[0];
  const ofAccounts = accounts.flatMap(({ id, label }) => {
    const day = first(lockReports.filter(({ accountId }) => accountId === id));
    return day ? [{ ods, account: label, day }] : [];
  });
  const ofNobody = lockReports.filter(({ accountId }) => accountId === undefined);
  const cases = [...new Set(ofNobody.map(({ blockerId }) => blockerId))];
  return [
    ...ofAccounts,
    ...cases.map((id) => ({ ods, day: first(ofNobody.filter(({ blockerId }) => blockerId === id)) })),
  ];
}

/** The lines that a list has for one pharmacy, before any limit but its own: none when it is not on it. */
export function linesOf(pharmacy: PlainPharmacy, list: PremisesList, at: PlainNow): readonly PlainLine[] {
  const { ods } = pharmacy;
  const itself = (isOnIt: boolean): readonly PlainLine[] => (isOnIt ? [{ ods }] : []);
  const mailbox = mailboxOf(pharmacy);
  switch (list.of) {
    case 'mine':
      return [{ ods, what: mailbox }];
    case 'lacking': {
      const isWanted = list.status === undefined || list.status === mailbox;
      const isSilent = pharmacy.heardAt === undefined || isLonger(dayOf(pharmacy.heardAt), list.days, at);
      return pharmacy.provides && mailbox !== 'confirmed' && isWanted && isSilent
        ? [{ ods, what: mailbox }]
        : [];
    }
    case 'having':
      return pharmacy.confirmedAt === undefined || !isLonger(dayOf(pharmacy.confirmedAt), list.days, at)
        ? []
        : [{ ods, day: dayOf(pharmacy.confirmedAt) }];
    case 'ready':
      return itself(isReady(pharmacy, at));
    case 'at_risk':
      return itself(isAtRisk(pharmacy, at));
    case 'blocked':
      return pharmacy.blockers
        .filter(({ code }) => list.code === undefined || list.code === code)
        .map(({ code, since }) => ({ ods, what: code, day: dayOf(since) }))
        .filter(({ day }) => isLonger(day, list.days, at));
    case 'not_blocked':
      return itself(pharmacy.blockers.length === 0);
    case 'locked_out':
      return lockOuts(pharmacy).filter(({ day }) => isLonger(day, list.days, at));
    case 'not_heard':
      return pharmacy.accounts
        .filter((account) => {
          const days = account.lastLogIn === undefined ? 0 : daysSince(account.lastLogIn, at);
          const longest = Math.max(at.policy.clocks.logInLimitDays, list.days ?? 0);
          return !isLocked(pharmacy, account) && days > longest;
        })
        .map(({ label, lastLogIn }) => ({ ods, account: label, day: lastLogIn }));
    case 'due':
      return pharmacy.accounts.flatMap((account) =>
        deadlines(account, at)
          .filter(({ what }) => list.what === undefined || list.what === what)
          .filter(({ day }) => -daysSince(day, at) <= (list.days ?? 7))
          .map(({ what, day }) => ({ ods, account: account.label, what, day })),
      );
    case 'without_cell':
      return itself(pharmacy.cell === undefined);
    case 'not_started':
      return itself(pharmacy.provides && pharmacy.begunAt === undefined);
    case 'not_here':
      return itself(pharmacy.provides && [...pharmacy.people].filter((id) => !at.away.has(id)).length === 0);
    case 'stalled': {
      const day = quietSince(pharmacy, at);
      return day !== undefined && isLonger(day, list.days, at) ? [{ ods, day }] : [];
    }
    case 'waiting': {
      const wait = waitsFor(pharmacy, at);
      return wait && isLonger(wait.since, list.days, at) ? [{ ods, what: wait.who, day: wait.since }] : [];
    }
  }
}

/** Whether it has lasted for more than so many days. Nobody knows how long something without a day has lasted. */
function isLonger(since: string | undefined, days: number | undefined, at: PlainNow): boolean {
  if (days === undefined) return true;
  return since !== undefined && daysSince(since, at) > days;
}

/** Who asks: what they may see. */
export interface Asker {
  /** Names of the cells that they lead, in lower case; undefined: everything. */
  readonly cells?: readonly string[];
  /** Codes of the pharmacies that they look after. */
  readonly own: readonly string[];
}

/** Whether a pharmacy is on a list; on one of all others, when it is not on that one. */
function isOn(pharmacy: PlainPharmacy, list: PremisesList, at: PlainNow): boolean {
  return linesOf(pharmacy, list, at).length > 0 !== (list.others === true);
}

/**
 * The pharmacies that a list is taken from: the open ones of the asker's scope, in the cell asked for, that are on the
 * lists of which it is a part.
 */
export function inScope(
  pharmacies: readonly PlainPharmacy[],
  list: PremisesList,
  asker: Asker,
  at: PlainNow,
): readonly PlainPharmacy[] {
  return pharmacies.filter((pharmacy) => {
    const isOfAll = (list.among ?? []).every((whole) => isOn(pharmacy, whole, at));
    const cell = pharmacy.cell?.trim().toLowerCase();
    const mayBeSeen = asker.cells === undefined || (cell !== undefined && asker.cells.includes(cell));
    const isWanted = list.cell === undefined || list.cell.trim().toLowerCase() === cell;
    const isMine = list.of !== 'mine' || asker.own.includes(pharmacy.ods);
    return pharmacy.isOpen && mayBeSeen && isWanted && isMine && isOfAll;
  });
}

/** Every line of a list. */
export function count(
  pharmacies: readonly PlainPharmacy[],
  list: PremisesList,
  asker: Asker,
  at: PlainNow,
): { readonly total: number; readonly lines: readonly PlainLine[] } {
  const scope = inScope(pharmacies, list, asker, at);
  const own = new Map(scope.map((pharmacy) => [pharmacy.ods, linesOf(pharmacy, list, at)]));
  const lines = list.others
    ? scope.filter(({ ods }) => own.get(ods)?.length === 0).map(({ ods }) => ({ ods }))
    : [...own.values()].flat();
  return { total: scope.length, lines };
}
