import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { RecordedEvent } from '../../domain/premises/events.ts';
import type { Account, Premises } from '../../domain/premises/record.ts';
import { eventId } from '../history.ts';
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

/** How many events are looked through before other turns go on. */
const batch = 500;

/**
 * Those whom only the history of a pharmacy still names: its people were told again since, or it started over. All
 * histories are read, so this is for when nobody else is found.
 * @param ods only those of this pharmacy
 */
export async function findFormerAccounts(
  work: Work,
  who: string,
  ods?: string,
): Promise<readonly Erasable[]> {
  const wanted = who.trim().toLowerCase();
  const found = new Map<string, Erasable>();
  for (let afterKey: string | undefined, isMore = true; isMore; ) {
    const where = ods ? { where: { ods } } : {};
    const page = await work.find('event', { limit: batch, ...where, ...(afterKey ? { afterKey } : {}) });
    const named = page.flatMap(({ ods: at, event }) => namesIn(event).map((label) => ({ label, ods: at })));
    for (const account of named.filter(({ label }) => begins(label, wanted)))
      found.set(`${account.ods} ${account.label.toLowerCase()}`, { name: account.label, account });
    const last = page.at(-1);
    afterKey = last && `event:${eventId(last)}`;
    isMore = page.length === batch;
    await letOthersIn();
  }
  return [...found.values()];
}

/** What an answer calls people. */
export function namesIn(event: RecordedEvent['event']): string[] {
  if (event.type !== 'answered' || event.answer.kind !== 'names') return [];
  return event.answer.names.map(({ label }) => label);
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
