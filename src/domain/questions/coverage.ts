import type { MailboxStatus, Premises } from '../premises/record.ts';
import { byName } from './by-name.ts';

type Status = Pick<Premises, 'mailbox' | 'cell' | 'notProviding'>;

/** The three numbers of "which premises lack a shared mailbox", and the split of the third. */
export interface Coverage {
  readonly total: number;
  readonly confirmed: number;
  /** They say that they have one, not yet confirmed. */
  readonly says: number;
  /** None, waiting or unknown together. */
  readonly lack: number;
  readonly none: number;
  readonly waiting: number;
  readonly unknown: number;
}

/** Counts premises by their mailbox status. */
export function coverage(premises: readonly Status[]): Coverage {
  return countStatuses(thatCount(premises).map(({ mailbox }) => mailbox.status));
}

/** The premises that numbers are about: not those that need no mailbox and have none. */
export function thatCount<P extends Pick<Premises, 'mailbox' | 'notProviding'>>(
  premises: readonly P[],
): readonly P[] {
  return premises.filter((entry) => hasMailbox(entry) || lacksMailbox(entry));
}

/** Counts mailboxes by their status. */
export function countStatuses(statuses: readonly MailboxStatus[]): Coverage {
  const count = (wanted: MailboxStatus) => statuses.filter((status) => status === wanted).length;
  const [none, waiting, unknown] = [count('none'), count('waiting'), count('unknown')];
  return {
    total: statuses.length,
    confirmed: count('confirmed'),
    says: count('says_it_has_one'),
    lack: none + waiting + unknown,
    none,
    waiting,
    unknown,
  };
}

/** The premises of each cell, by its name; those without a cell last. */
export function byCell<P extends Pick<Premises, 'cell'>>(
  premises: readonly P[],
): { readonly cell: string | undefined; readonly premises: readonly P[] }[] {
  return [...Map.groupBy(premises, ({ cell }) => cell)]
    .map(([cell, members]) => ({ cell, premises: members }))
    .toSorted((a, b) => Number(!a.cell) - Number(!b.cell) || byName(a.cell ?? '', b.cell ?? ''));
}

/** Whether a premises has a confirmed shared mailbox. */
export function hasMailbox({ mailbox }: Pick<Premises, 'mailbox'>): boolean {
  return mailbox.status === 'confirmed';
}

/** Whether a premises needs a shared mailbox and has no confirmed one. */
export function lacksMailbox(premises: Pick<Premises, 'mailbox' | 'notProviding'>): boolean {
  return !hasMailbox(premises) && !premises.notProviding;
}
