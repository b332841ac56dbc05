import type { PremisesEvent } from '../../src/domain/premises/events.ts';
import { dayOf, inWords } from './days.ts';
import { reasonName, statusName } from './expected.ts';
import { isAtRisk, mailboxOf, type PlainNow } from './lists.ts';
import type { PlainPharmacy } from './pharmacy.ts';
import type { Told } from './told.ts';

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as people write it, London time: "22 November 2026 at 14:05". */
function momentOf(instant: number): string {
  return `${inWords(dayOf(instant))} at ${time.format(instant)}`;
}

type Facts = readonly (readonly [title: string, value: string])[];

/** What the card of one pharmacy says of it; all but who leads it and its next step. */
export function statusFacts(pharmacy: PlainPharmacy, at: PlainNow): Facts {
  const { address, accounts, heardAt } = pharmacy;
  const linked = accounts.filter((account) => account.linked).map(({ label }) => label);
  const enough = `${linked.length}/${at.policy.minimumLinkedAccounts}`;
  return [
    ['Postcode', pharmacy.postcode],
    ['Cell', pharmacy.cell ?? 'no cell'],
    ['Mailbox', [statusName(mailboxOf(pharmacy)), ...(address ? [address] : [])].join(': ')],
    ['Linked accounts', linked.length > 0 ? `${enough}: ${linked.join(', ')}` : enough],
    ...(isAtRisk(pharmacy, at) ? [['At risk', 'too few people can open the mailbox'] as const] : []),
    ...(pharmacy.isOpen ? [] : [['State', 'Closed'] as const]),
    ...(pharmacy.provides ? [] : [['Service', 'Not provided'] as const]),
    ...pharmacy.blockers.map(
      ({ code, since }) => ['What', `${reasonName(code)} (since ${inWords(dayOf(since))})`] as const,
    ),
    ...(heardAt === undefined ? [] : [['Last heard', momentOf(heardAt)] as const]),
  ];
}

/** What the sentence about an event has to speak of, and when it was; one for each event, newest first. */
export function historyLines({
  history,
}: Told): readonly { readonly says: RegExp; readonly moment: string }[] {
  return history.map(({ event, at }) => ({ says: sentences[event.type], moment: momentOf(at) })).toReversed();
}

const sentences: Readonly<Record<PremisesEvent['type'], RegExp>> = {
  listed: /gave its name and place/,
  closed: /marked it as closed/,
  cell_set: /put it into the cell/,
  roster_person_added: /named .+ for it/,
  roster_person_removed: /took .+ off it/,
  service_set: /as (not )?providing the service/,
  joined: /began to look after it/,
  left: /left it/,
  forgotten: /was erased/,
  claimed: /asked to look after it/,
  claim_ended: /said (yes|no) to|took the request back/,
  answered: / answered /,
  taken_back: /took back the answer/,
  started_over: /started over/,
  blocker_raised: /reported what is in the way/,
  blocker_set_aside: /went on meanwhile/,
  reported: /reported a (log-in|new password)/,
  reminded: /reminder/,
  follow_up_asked: /asked whether an answer had come/,
  blocker_followed_up: /asked again about/,
  lead_told: /cell lead was told/,
  blocker_fixed: /is fixed/,
  risk_began: /came to be at risk/,
  risk_ended: /no longer at risk/,
  test_word_given: /gave a word for the test message/,
  test_received: /confirmed the mailbox/,
  test_not_received: /could not find the test message/,
};
