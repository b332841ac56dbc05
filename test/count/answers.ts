import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import type { NamedPerson } from '../../src/domain/walk/answer.ts';
import type { QuestionId } from '../../src/domain/walk/question-ids.ts';
import { type PlainAccount, type PlainPharmacy, report } from './pharmacy.ts';

/** Takes down an answer of the walk. */
export function answer(pharmacy: PlainPharmacy, { event, by, n }: RecordedEvent): void {
  if (event.type !== 'answered') return;
  const { question, accountId } = event;
  const said = event.answer;
  const option = said.kind === 'option' ? said.option : undefined;
  const date = said.kind === 'date' ? said.date : undefined;
  const subject = pharmacy.accounts.find(({ id }) => id === accountId);
  switch (question) {
    case 'can_open':
      pharmacy.canOpen = option;
      return;
    case 'look_first':
      if (option === 'none') pharmacy.lookedAndFoundNone = true;
      if (option === 'found_can_open') pharmacy.canOpen = 'yes';
      if (option === 'found_cannot_open') pharmacy.canOpen = 'cannot';
      return;
    case 'own_account':
      if (said.kind === 'address')
        pharmacy.accounts.push({
          id: `a${n}`,
          label: said.address.split('@')[0]?.trim().toLowerCase() ?? '',
          owner: by,
          linked: false,
        });
      return;
    case 'ownership':
      pharmacy.ownership = option;
      return;
    case 'head_office_asked':
      if (said.kind === 'text') pharmacy.askedHeadOffice = true;
      return;
    case 'head_office_asked_on':
      pharmacy.askedHeadOfficeOn = date;
      return;
    case 'head_office_ask_again':
      pharmacy.askHeadOfficeAgainOn = date;
      return;
    case 'head_office_answer':
      if (date ?? event.askAgainOn) pharmacy.askHeadOfficeAgainOn = date ?? event.askAgainOn;
      else if (option !== 'not_yet') pharmacy.headOfficeSaid = option;
      if (option === 'head_office_applied') pharmacy.applied = true;
      return;
    case 'apply':
      if (option === 'applied') pharmacy.applied = true;
      return;
    case 'applied_on':
      pharmacy.appliedOn = date;
      return;
    case 'portal_answer':
      if (date ?? event.askAgainOn) pharmacy.askPortalOn = date ?? event.askAgainOn;
      if (option === 'arrived') pharmacy.arrived = true;
      return;
    case 'shared_address':
      // Another address is another mailbox: it has to be proven again.
      if (said.kind === 'address') pharmacy.address = said.address;
      unprove(pharmacy);
      return;
    case 'who_opens':
      pharmacy.accountsNamed = true;
      if (said.kind === 'names') pharmacy.accounts = named(pharmacy, said.names, n);
      return;
    case 'second_person':
      if (said.kind === 'names')
        pharmacy.accounts.push(
          ...named(pharmacy, said.names, n).map((account) => ({ ...account, linked: false })),
        );
      return;
    case 'which_is_yours':
      for (const account of pharmacy.accounts) if (account.id === option) account.owner = by;
      return;
    case 'account_linked':
      if (subject && option === 'yes') subject.linked = true;
      return;
    case 'send_test':
      if (option === 'sent') pharmacy.testSent = pharmacy.hasWord;
      return;
    case 'last_log_in':
      if (date) report(pharmacy, accountId, 'logged_in', date);
      return;
    case 'password_changed':
      if (date) report(pharmacy, accountId, 'password_changed', date);
      return;
    default:
      // Getting ready, the ticket, set up or not: no question of the desk counts these.
      return;
  }
}

/** The accounts of the people named: the one they have already, or a new one. Who can open the mailbox is linked. */
function named(pharmacy: PlainPharmacy, names: readonly NamedPerson[], n: number): PlainAccount[] {
  return names.map(({ label, personId }, index) => {
    const known =
      pharmacy.accounts.find(({ owner }) => owner !== undefined && owner === personId) ??
      pharmacy.accounts.find(
        (account) =>
          account.label.trim().toLowerCase() === label.trim().toLowerCase() &&
          // One account is not two people's.
          !names.some((other) => other.personId !== undefined && other.personId === account.owner),
      );
    return {
      ...(known ?? { id: `a${n}.${index + 1}` }),
      label: label.trim(),
      owner: personId ?? known?.owner,
      linked: pharmacy.canOpen === 'yes' || (known?.linked ?? false),
    };
  });
}

/** Undoes an answer of the walk: it was not so. */
export function takeBack(
  pharmacy: PlainPharmacy,
  question: QuestionId,
  accountId: string | undefined,
  by: string,
): void {
  const subject = pharmacy.accounts.find(({ id }) => id === accountId);
  switch (question) {
    case 'can_open':
      pharmacy.canOpen = undefined;
      unprove(pharmacy);
      return;
    case 'look_first':
      pharmacy.canOpen = 'no';
      pharmacy.lookedAndFoundNone = false;
      unprove(pharmacy);
      return;
    case 'own_account':
      pharmacy.accounts = pharmacy.accounts.filter(({ owner }) => owner !== by);
      return;
    case 'ownership':
      pharmacy.ownership = undefined;
      pharmacy.askedHeadOffice = false;
      pharmacy.askedHeadOfficeOn = undefined;
      pharmacy.askHeadOfficeAgainOn = undefined;
      pharmacy.headOfficeSaid = undefined;
      return;
    case 'head_office_asked':
      pharmacy.askedHeadOffice = false;
      return;
    case 'head_office_asked_on':
      pharmacy.askedHeadOfficeOn = undefined;
      return;
    case 'head_office_ask_again':
      pharmacy.askHeadOfficeAgainOn = undefined;
      return;
    case 'head_office_answer':
      pharmacy.headOfficeSaid = undefined;
      pharmacy.applied = false;
      return;
    case 'apply':
      pharmacy.applied = false;
      return;
    case 'applied_on':
      pharmacy.appliedOn = undefined;
      pharmacy.askPortalOn = undefined;
      return;
    case 'portal_answer':
      pharmacy.arrived = false;
      unprove(pharmacy);
      return;
    case 'shared_address':
      pharmacy.address = undefined;
      unprove(pharmacy);
      return;
    case 'who_opens':
      pharmacy.accountsNamed = false;
      return;
    case 'second_person':
      pharmacy.accounts = pharmacy.accounts.slice(0, 1);
      return;
    case 'which_is_yours':
      for (const account of pharmacy.accounts) if (account.owner === by) account.owner = undefined;
      return;
    case 'account_linked':
      if (subject) subject.linked = false;
      return;
    case 'send_test':
      pharmacy.testSent = false;
      return;
    case 'last_log_in':
      if (subject) subject.lastLogIn = undefined;
      return;
    case 'password_changed':
      if (subject) subject.passwordChanged = undefined;
      return;
    default:
      return;
  }
}

function unprove(pharmacy: PlainPharmacy): void {
  pharmacy.hasWord = false;
  pharmacy.testSent = false;
  pharmacy.confirmedAt = undefined;
}
