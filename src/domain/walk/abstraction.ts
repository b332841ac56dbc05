import { accountOf, type Situation } from './step.ts';
import { blockerInTheWay } from './steps/mailbox.ts';
import { linkedAccounts } from './steps/people.ts';

/**
 * The walk's state, each saved field reduced to what `next` looks at. There are finitely many of these states, so that
 * a test can go through all that can be reached and show that none is a dead end. Two premises in the same state are
 * asked the same question.
 */
export interface WalkState {
  readonly blocker: 'none' | 'to be asked' | 'lead told';
  readonly canOpen: 'unanswered' | 'yes' | 'cannot' | 'no' | 'to be asked again';
  readonly lookedFirst: boolean;
  /** The asker's own account: named with dates of log-in and password, or known to be missing. */
  readonly own:
    | 'unanswered'
    | 'none yet'
    | 'known'
    | 'logged in'
    | 'logged in, password dated'
    | 'password dated';
  readonly ownership: 'unanswered' | 'independent' | 'head_office';
  readonly headOffice: string;
  readonly gotReady: boolean;
  readonly applied: boolean;
  readonly appliedOn: boolean;
  readonly ticket: boolean;
  readonly arrived: boolean;
  readonly address: boolean;
  readonly accountsNamed: boolean;
  readonly accounts: {
    readonly enough: boolean;
    readonly hasUnclaimed: boolean;
    /** How many still have to be set up, and to be linked: they are asked about one after the other. */
    readonly toSetUp: number;
    readonly toLink: number;
    readonly enoughLinked: boolean;
  };
  readonly notListed: boolean;
  readonly test: 'none' | 'word given' | 'word run out' | 'sent';
  readonly confirmed: boolean;
  /** Only whether it lies ahead matters. */
  readonly isWaitingForPortal: boolean;
}

/** Reduces a situation to its state. */
export function walkState(s: Situation): WalkState {
  const { premises, personId, policy, today } = s;
  const { walk, accounts } = premises;
  const blocker = blockerInTheWay(premises);
  const { asked, askedOn, askAgainOn, outcome } = walk.headOffice ?? {};
  return {
    blocker: blocker ? (blocker.leadTold ? 'lead told' : 'to be asked') : 'none',
    canOpen: walk.askAgain ? 'to be asked again' : (walk.canOpen ?? 'unanswered'),
    lookedFirst: walk.lookedFirst === true,
    own: ownState(s),
    ownership: walk.ownership ?? 'unanswered',
    headOffice: [asked !== undefined, askedOn !== undefined, askAgainOn !== undefined, outcome ?? ''].join(),
    gotReady: walk.gotReady === true,
    applied: walk.applied === true,
    appliedOn: walk.appliedOn !== undefined,
    ticket: walk.ticket !== undefined,
    arrived: walk.arrived === true,
    address: walk.address !== undefined,
    accountsNamed: walk.accountsNamed === true,
    accounts: {
      enough: accounts.length >= policy.minimumLinkedAccounts,
      hasUnclaimed: accounts.some((account) => account.personId === undefined),
      toSetUp: accounts.filter(({ setUp }) => !setUp).length,
      toLink: accounts.filter(({ linked }) => !linked).length,
      enoughLinked: linkedAccounts(premises) >= policy.minimumLinkedAccounts,
    },
    notListed: walk.notListed.includes(personId),
    test: testState(s),
    confirmed: walk.confirmed !== undefined,
    isWaitingForPortal: walk.followUpOn !== undefined && walk.followUpOn > today,
  };
}

function ownState({ premises, personId }: Situation): WalkState['own'] {
  const own = accountOf(premises, personId);
  if (!own) return premises.walk.withoutAccount.includes(personId) ? 'none yet' : 'unanswered';
  if (own.lastLogInOn === undefined) return own.passwordChangedOn === undefined ? 'known' : 'password dated';
  return own.passwordChangedOn === undefined ? 'logged in' : 'logged in, password dated';
}

function testState({ premises: { walk }, now }: Situation): WalkState['test'] {
  if (!walk.test) return 'none';
  if (walk.test.sentIn !== undefined) return 'sent';
  return walk.test.expiresAt > now ? 'word given' : 'word run out';
}
