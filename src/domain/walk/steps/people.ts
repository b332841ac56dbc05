import { pharmacyId } from '../../people/person.ts';
import type { PremisesEvent } from '../../premises/events.ts';
import { raiseBlocker } from '../../premises/raise-blocker.ts';
import type { Account, Premises } from '../../premises/record.ts';
import { type Answer, type NamedPerson, optionOf } from '../answer.ts';
import type { Refusal } from '../refusal.ts';
import { type AnswerContext, accountOf, type Situation, type Step, withAccount, withWalk } from '../step.ts';

function sameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The account that a name means: the speaker's own one, or one with that label. */
function accountNamed(premises: Premises, person: NamedPerson): Account | undefined {
  const own = person.personId ? accountOf(premises, person.personId) : undefined;
  return own ?? premises.accounts.find((account) => sameLabel(account.label, person.label));
}

function hasTwins(names: readonly NamedPerson[]): boolean {
  return new Set(names.map(({ label }) => label.trim().toLowerCase())).size < names.length;
}

/** Why names cannot be taken: of ids only the speaker's own may stand there, and only where that is a person. */
function refuseNames({ premises, personId }: Situation, names: readonly NamedPerson[]): Refusal | undefined {
  const ids = names.flatMap((named) => named.personId ?? []);
  if (ids.includes(pharmacyId(premises.ods))) return 'me_for_pharmacy';
  if (ids.some((id) => id !== personId)) return 'not_an_answer';
  return hasTwins(names) ? 'same_person_twice' : undefined;
}

/** Adds the people named; those who can open the mailbox today are set up and linked already. */
function withPeople(premises: Premises, names: readonly NamedPerson[], { n }: AnswerContext): Account[] {
  const canOpen = premises.walk.canOpen === 'yes';
  const own = new Set(names.map(({ personId }) => personId && accountOf(premises, personId)?.id));
  return names.map((person, index) => {
    const found = accountNamed(premises, person);
    // The speaker's own account may have stood under another name: whoever has that name now is somebody else.
    const known = found && !person.personId && own.has(found.id) ? undefined : found;
    return {
      ...(known ?? { id: `a${n}.${index + 1}` }),
      label: person.label.trim(),
      ...(person.personId ? { personId: person.personId } : {}),
      setUp: canOpen || (known?.setUp ?? false),
      linked: canOpen || (known?.linked ?? false),
    };
  });
}

const whoOpens: Step = {
  id: 'who_opens',
  stage: 'people',
  isOpen: ({ premises: { walk } }) => walk.address !== undefined && !walk.accountsNamed,
  expects: () => ({ options: [], input: 'names' }),
  refuse: (s, answer) => (answer.kind === 'names' ? refuseNames(s, answer.names) : undefined),
  apply(premises, answer, context) {
    if (answer.kind !== 'names') return premises;
    return {
      ...withWalk(premises, { accountsNamed: true }),
      accounts: withPeople(premises, answer.names, context),
    };
  },
  clear: (premises) => withWalk(premises, { accountsNamed: undefined }),
};

const whichIsYours: Step = {
  id: 'which_is_yours',
  stage: 'people',
  isOpen: ({ premises, personId }) =>
    premises.walk.accountsNamed === true &&
    accountOf(premises, personId) === undefined &&
    !premises.walk.notListed.includes(personId) &&
    premises.people.includes(personId) &&
    premises.accounts.some((account) => account.personId === undefined),
  expects: ({ premises }) => ({
    options: [
      ...premises.accounts.filter((account) => !account.personId).map(({ id }) => id),
      'none_of_these',
    ],
  }),
  apply(premises, answer, { personId }) {
    const option = optionOf(answer);
    if (option !== 'none_of_these') return withAccount(premises, option, { personId });
    return withWalk(premises, { notListed: [...premises.walk.notListed, personId] });
  },
  clear: (premises, _, personId) => ({
    ...withWalk(premises, { notListed: premises.walk.notListed.filter((id) => id !== personId) }),
    accounts: premises.accounts.map(({ personId: owner, ...account }) =>
      owner && owner !== personId ? { ...account, personId: owner } : account,
    ),
  }),
};

function firstWithout(premises: Premises, field: 'setUp' | 'linked'): Account | undefined {
  return premises.walk.accountsNamed ? premises.accounts.find((account) => !account[field]) : undefined;
}

/** A yes-or-not-yet question about one account after the other. */
function accountStep(id: 'account_set_up' | 'account_linked', field: 'setUp' | 'linked'): Step {
  return {
    id,
    stage: 'people',
    isOpen: ({ premises }) => firstWithout(premises, field) !== undefined,
    subject: ({ premises }) => firstWithout(premises, field),
    expects: () => ({ options: ['yes', 'not_yet'] }),
    holds: ['not_yet'],
    apply: (premises, answer, { accountId }) =>
      optionOf(answer) === 'yes' ? withAccount(premises, accountId, { [field]: true }) : premises,
    clear: (premises, accountId) => withAccount(premises, accountId, { [field]: false }),
  };
}

/** How many accounts are linked to the shared mailbox now. */
export function linkedAccounts(premises: Premises): number {
  return premises.accounts.filter(({ linked }) => linked).length;
}

function refuseKnown(s: Situation, answer: Answer): Refusal | undefined {
  if (answer.kind !== 'names') return undefined;
  const isKnown = answer.names.some((person) => accountNamed(s.premises, person) !== undefined);
  return refuseNames(s, answer.names) ?? (isKnown ? 'same_person_twice' : undefined);
}

const secondPerson: Step = {
  id: 'second_person',
  stage: 'people',
  isOpen: ({ premises, policy }) =>
    premises.walk.accountsNamed === true && premises.accounts.length < policy.minimumLinkedAccounts,
  expects: () => ({ options: ['nobody_else'], input: 'names' }),
  holds: ['nobody_else'],
  refuse: refuseKnown,
  events: (situation, answer): readonly PremisesEvent[] =>
    optionOf(answer) === 'nobody_else'
      ? raiseBlocker(situation, 'only_one_person', { setAside: false })
      : [{ type: 'answered', question: 'second_person', answer }],
  apply(premises, answer, context) {
    if (answer.kind !== 'names') return premises;
    return { ...premises, accounts: [...premises.accounts, ...newcomers(premises, answer.names, context)] };
  },
  clear: (premises) => ({ ...premises, accounts: premises.accounts.slice(0, 1) }),
};

/** People who join a mailbox that others can open already still have to be set up and linked. */
function newcomers(premises: Premises, names: readonly NamedPerson[], context: AnswerContext): Account[] {
  return withPeople(premises, names, context).map((account) => ({ ...account, setUp: false, linked: false }));
}

/** Who uses the mailbox, and whether each of them can. */
export const peopleSteps = {
  whoOpens,
  whichIsYours,
  accountSetUp: accountStep('account_set_up', 'setUp'),
  accountLinked: accountStep('account_linked', 'linked'),
  secondPerson,
} as const;
