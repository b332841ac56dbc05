import { withWalk } from '../walk/step.ts';
import type { Account, Premises } from './record.ts';

/** Who left looks after it no more; the accounts stay on the list until their owner unlinks them. */
export function withoutPerson(premises: Premises, personId: string): Premises {
  const { withoutAccount, notListed } = premises.walk;
  return {
    ...withWalk(premises, {
      withoutAccount: withoutAccount.filter((id) => id !== personId),
      notListed: notListed.filter((id) => id !== personId),
    }),
    people: premises.people.filter((id) => id !== personId),
    accounts: premises.accounts.map((account) =>
      account.personId === personId ? withoutOwner(account) : account,
    ),
  };
}

/** An account that is nobody's now: whoever takes it over has not been reminded yet. */
function withoutOwner({ personId: _, reminded: __, ...account }: Account): Account {
  return account;
}

/** Of whom nothing is held any more, neither the roster nor a request speaks either. */
export function forgotten(premises: Premises, personId: string): Premises {
  return {
    ...withoutPerson(premises, personId),
    claims: premises.claims.filter((claim) => claim.personId !== personId),
    rosterEmails: premises.rosterEmails.filter((email) => email !== personId),
  };
}
