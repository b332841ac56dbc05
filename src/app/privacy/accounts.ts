import type { Account, Premises } from '../../domain/premises/record.ts';
import type { Work } from '../work.ts';
import type { Erasable } from './ask.ts';

/**
 * Those who are on a pharmacy's list of accounts and not on Teams, by what the list calls them or by address. Every word
 * that was given begins a word of the name; a whole name wins over the beginnings of others.
 * @param ods only those of this pharmacy
 */
export async function findAccounts(work: Work, who: string, ods?: string): Promise<readonly Erasable[]> {
  const wanted = who.trim().toLowerCase();
  const premises = ods ? [...(await work.getMany('premises', [ods])).values()] : await work.find('premises');
  const held = premises.flatMap((entry) => ownerless(entry).map((account) => ({ entry, account })));
  const exact = held.filter(({ account }) => isCalled(account, wanted));
  const found = exact.length > 0 ? exact : held.filter(({ account }) => begins(account.label, wanted));
  return found.map(({ entry, account: { label, address } }) => ({
    name: label,
    account: { label, ods: entry.ods },
    ...(address ? { email: address.toLowerCase() } : {}),
  }));
}

function ownerless({ accounts }: Premises): readonly Account[] {
  return accounts.filter(({ personId }) => personId === undefined);
}

function isCalled({ label, address }: Account, wanted: string): boolean {
  return [label, address].some((text) => text?.trim().toLowerCase() === wanted);
}

function begins(label: string, wanted: string): boolean {
  const [own, words] = [label, wanted].map((text) => text.toLowerCase().split(/[^\p{L}\p{N}'-]+/u));
  const given = (words ?? []).filter(Boolean);
  return given.length > 0 && given.every((word) => own?.some((part) => part.startsWith(word)));
}
