import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import { answer, takeBack } from './answers.ts';
import { dayOf } from './days.ts';

/** What is known of an account that is, or is to be, linked to the mailbox. */
export interface PlainAccount {
  readonly id: string;
  label: string;
  owner?: string | undefined;
  linked: boolean;
  lastLogIn?: string | undefined;
  passwordChanged?: string | undefined;
}

/** Somebody's word that they are locked out. It holds until the case is closed or they have logged in again. */
interface LockReport {
  readonly blockerId: string;
  readonly by: string;
  readonly on: string;
  /** Their account, as soon as it is known; it stays locked when they leave. */
  accountId?: string | undefined;
}

/** Something in the way of a pharmacy. */
interface PlainBlocker {
  readonly id: string;
  readonly code: string;
  readonly since: number;
  readonly by: string;
  /** The pharmacy goes on beside it. */
  isAside: boolean;
}

/** What a plain reading of its events says of one pharmacy: standing answers, people, accounts, what is in the way. */
export interface PlainPharmacy {
  readonly ods: string;
  name: string;
  postcode: string;
  isOpen: boolean;
  /** Whether it provides the service for which the mailbox is needed. */
  provides: boolean;
  cell?: string;
  readonly people: Set<string>;
  /** E-mail addresses that the roster names for it. */
  readonly named: Set<string>;
  blockers: PlainBlocker[];
  accounts: PlainAccount[];
  lockReports: LockReport[];
  canOpen?: string | undefined;
  lookedAndFoundNone: boolean;
  ownership?: string | undefined;
  askedHeadOffice: boolean;
  askedHeadOfficeOn?: string | undefined;
  askHeadOfficeAgainOn?: string | undefined;
  headOfficeSaid?: string | undefined;
  applied: boolean;
  appliedOn?: string | undefined;
  askPortalOn?: string | undefined;
  /** On which day the bot has asked whether the answer is there, and for which day that was meant. */
  followedUp?: { for: string; on: string } | undefined;
  arrived: boolean;
  address?: string | undefined;
  accountsNamed: boolean;
  /** A one-time word was given for a test message, and is still the one to be sent. */
  hasWord: boolean;
  testSent: boolean;
  confirmedAt?: number | undefined;
  begunAt?: number | undefined;
  heardAt?: number | undefined;
}

/** Whether a reason means that the account of whoever says it is locked. */
export function isLocking(code: string): boolean {
  return code === 'locked_out' || code === 'lost_everything';
}

/** Reads the history of one pharmacy, oldest event first. */
export function readHistory(ods: string, history: readonly RecordedEvent[]): PlainPharmacy {
  const pharmacy: PlainPharmacy = {
    ods,
    name: '',
    postcode: '',
    isOpen: true,
    provides: true,
    people: new Set(),
    named: new Set(),
    ...nothingSaid(),
  };
  for (const recorded of history) read(pharmacy, recorded);
  return pharmacy;
}

function nothingSaid() {
  return {
    blockers: [],
    accounts: [],
    lockReports: [],
    canOpen: undefined,
    lookedAndFoundNone: false,
    ownership: undefined,
    askedHeadOffice: false,
    askedHeadOfficeOn: undefined,
    askHeadOfficeAgainOn: undefined,
    headOfficeSaid: undefined,
    applied: false,
    appliedOn: undefined,
    askPortalOn: undefined,
    followedUp: undefined,
    arrived: false,
    address: undefined,
    accountsNamed: false,
    hasWord: false,
    testSent: false,
    confirmedAt: undefined,
  };
}

/** What concerns a pharmacy and is no word of it. */
const ofTheLists = [
  'listed',
  'closed',
  'cell_set',
  'service_set',
  'roster_person_added',
  'roster_person_removed',
  'claimed',
  'claim_ended',
  'left',
];

function read(pharmacy: PlainPharmacy, recorded: RecordedEvent): void {
  const { event, by, at, actedBy } = recorded;
  record(pharmacy, recorded);
  bindLocks(pharmacy);
  const isItsOwn = by === `pharmacy:${pharmacy.ods}` || (pharmacy.people.has(by) && actedBy === undefined);
  const comes = event.type === 'joined';
  if (!comes && (!isItsOwn || ofTheLists.includes(event.type))) return;
  // A word of the pharmacy: it has begun, is not quiet, and can be reached.
  // What was said before its people were known to work here counts from when it was said.
  pharmacy.begunAt ??= recorded.saidAt ?? at;
  pharmacy.heardAt = Math.max(pharmacy.heardAt ?? 0, recorded.saidAt ?? at);
  end(pharmacy, 'stalled');
  end(pharmacy, 'undeliverable');
}

function record(pharmacy: PlainPharmacy, recorded: RecordedEvent): void {
  const { event, by, at } = recorded;
  switch (event.type) {
    case 'listed':
      pharmacy.name = event.name;
      pharmacy.postcode = event.postcode;
      pharmacy.isOpen = true;
      return;
    case 'closed':
      pharmacy.isOpen = false;
      return;
    case 'cell_set':
      pharmacy.cell = event.cell;
      return;
    case 'service_set':
      pharmacy.provides = event.provides;
      // Nobody waits for a word of who does not provide the service.
      if (!event.provides) end(pharmacy, 'stalled');
      return;
    case 'roster_person_added':
      pharmacy.named.add(event.email);
      return;
    case 'joined':
      pharmacy.people.add(event.personId);
      // What its lead has said for it is asked of its people now.
      disown(pharmacy, `pharmacy:${pharmacy.ods}`);
      return;
    case 'left':
    case 'forgotten':
      pharmacy.people.delete(event.personId);
      disown(pharmacy, event.personId);
      return;
    case 'answered':
      answer(pharmacy, recorded);
      return;
    case 'taken_back':
      takeBack(pharmacy, event.question, event.accountId, by);
      return;
    case 'started_over':
      Object.assign(pharmacy, nothingSaid());
      return;
    case 'blocker_raised':
      raise(pharmacy, event, by, recorded.saidAt ?? at);
      return;
    case 'blocker_set_aside':
      for (const blocker of pharmacy.blockers) if (blocker.id === event.blockerId) blocker.isAside = true;
      return;
    case 'blocker_followed_up':
      if (event.setAside === false)
        for (const blocker of pharmacy.blockers) if (blocker.id === event.blockerId) blocker.isAside = false;
      return;
    case 'blocker_fixed':
      fix(pharmacy, event, by);
      return;
    case 'reported':
      report(pharmacy, event.accountId, event.what, event.on);
      return;
    case 'test_received':
      pharmacy.confirmedAt = at;
      end(pharmacy, 'test_not_received');
      return;
    case 'test_word_given':
      pharmacy.hasWord = true;
      pharmacy.testSent = false;
      return;
    case 'test_not_received':
      pharmacy.testSent = false;
      return;
    case 'follow_up_asked':
      pharmacy.followedUp = { for: event.on, on: dayOf(at) };
      return;
    default:
      // Who may come in, and what the bot did by itself: no question of the desk counts these.
      return;
  }
}

function disown({ accounts }: PlainPharmacy, person: string): void {
  for (const account of accounts) if (account.owner === person) account.owner = undefined;
}

function end(pharmacy: PlainPharmacy, code: string): void {
  pharmacy.blockers = pharmacy.blockers.filter((blocker) => blocker.code !== code);
}

type Happened<T extends RecordedEvent['event']['type']> = Extract<RecordedEvent['event'], { type: T }>;

/** Being stuck twice on one thing is one case, since the first time. */
function raise(pharmacy: PlainPharmacy, event: Happened<'blocker_raised'>, by: string, at: number): void {
  const { blockerId: id, code, setAside } = event;
  const known = pharmacy.blockers.find((blocker) => blocker.id === id);
  if (known) known.isAside = setAside;
  else pharmacy.blockers.push({ id, code, since: at, by, isAside: setAside });
  if (!isLocking(code)) return;
  const accountId = pharmacy.accounts.find(({ owner }) => owner === by)?.id;
  pharmacy.lockReports.push({ blockerId: id, by, on: dayOf(at), accountId });
}

function fix(
  pharmacy: PlainPharmacy,
  { blockerId, by, ownLock }: Happened<'blocker_fixed'>,
  sayer: string,
): void {
  if (ownLock) {
    pharmacy.lockReports = pharmacy.lockReports.filter(
      (lock) => lock.blockerId !== blockerId || lock.by !== sayer,
    );
    if (pharmacy.lockReports.some((lock) => lock.blockerId === blockerId)) return;
  }
  pharmacy.blockers = pharmacy.blockers.filter(({ id }) => id !== blockerId);
  pharmacy.lockReports = pharmacy.lockReports.filter((lock) => lock.blockerId !== blockerId);
  const isStuck = pharmacy.blockers.some(({ isAside }) => !isAside);
  // Who could not open the mailbox can, when they say so themselves. When their lead does, they are asked.
  if (pharmacy.canOpen === 'cannot' && !isStuck && by === 'pharmacy') pharmacy.canOpen = 'yes';
}

function bindLocks({ lockReports, accounts }: PlainPharmacy): void {
  for (const lock of lockReports)
    if (!accounts.some(({ id }) => id === lock.accountId))
      lock.accountId = accounts.find(({ owner }) => owner === lock.by)?.id;
}

/** Whether somebody has said that an account is locked, and not yet that it is open again. */
export function isLocked({ lockReports }: PlainPharmacy, { id }: Pick<PlainAccount, 'id'>): boolean {
  return lockReports.some(({ accountId }) => accountId === id);
}

/**
 * Takes down when an account was last used, or its password changed. Who has got in since is not locked out any more,
 * and when that goes for everybody who said so, nothing is in the way.
 */
export function report(
  pharmacy: PlainPharmacy,
  accountId: string | undefined,
  what: 'logged_in' | 'password_changed',
  on: string,
): void {
  const account = pharmacy.accounts.find(({ id }) => id === accountId);
  if (!account) return;
  if (what === 'password_changed') {
    account.passwordChanged = on;
    return;
  }
  account.lastLogIn = on;
  const ended = pharmacy.lockReports.filter((lock) => lock.accountId === accountId && on >= lock.on);
  pharmacy.lockReports = pharmacy.lockReports.filter((lock) => !ended.includes(lock));
  const stillLocked = new Set(pharmacy.lockReports.map(({ blockerId }) => blockerId));
  const over = new Set(ended.map(({ blockerId }) => blockerId).filter((id) => !stillLocked.has(id)));
  pharmacy.blockers = pharmacy.blockers.filter(({ id }) => !over.has(id));
}
