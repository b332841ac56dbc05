import { labels } from '../../content/words/labels.ts';
import type { RecordedEvent } from '../../domain/premises/events.ts';
import { evolve, newPremises } from '../../domain/premises/evolve.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Answer } from '../../domain/walk/answer.ts';
import type { Act } from '../act.ts';
import { eventId } from '../history.ts';
import { changePremises, withDueAt } from '../premises.ts';
import type { Work } from '../work.ts';
import { namesIn } from './accounts.ts';
import { type Marks, mapTexts } from './marks.ts';
import { renameInMessages } from './outbox.ts';

/**
 * Takes a person out of the history of a premises: what happened stays, and somebody without a name did it. The record
 * is what the events then give. Whoever belonged to the premises belongs to it no more. Colleagues have questions that
 * name their account.
 */
export async function eraseFromPremises(act: Act, ods: string, marks: Marks): Promise<void> {
  const names = newLabels(await eventsOf(act.work, ods), marks);
  const premises = await rewriteHistory(act, ods, (event) => withoutPerson(event, marks, names));
  if (!premises) return;
  for (const colleague of premises.people) await renameInMessages(act, colleague, names);
  if (belongs(premises, marks.anonymous))
    await changePremises(act, premises, [{ type: 'forgotten', personId: marks.anonymous }]);
}

/**
 * Changes what events of a premises say. Its record is what they then give.
 * @returns the record; undefined when there are no events
 */
export async function rewriteHistory(
  { work, content }: Act,
  ods: string,
  change: (event: RecordedEvent) => RecordedEvent,
): Promise<Premises | undefined> {
  const before = await eventsOf(work, ods);
  if (!(await work.get('premises', ods)) || before.length === 0) return undefined;
  const after = before.map(change);
  for (const [index, event] of after.entries()) {
    if (JSON.stringify(event) !== JSON.stringify(before[index])) work.put('event', eventId(event), event);
  }
  const premises = withDueAt(after.reduce(evolve, newPremises(ods)), content.policy);
  work.put('premises', ods, premises);
  return premises;
}

async function eventsOf(work: Work, ods: string): Promise<RecordedEvent[]> {
  return (await work.find('event', { where: { ods } })).toSorted((a, b) => a.n - b.n);
}

function belongs({ people, claims, rosterEmails, accounts }: Premises, anonymous: string): boolean {
  const ids = [...people, ...rosterEmails, ...claims.map((claim) => claim.personId)];
  return ids.includes(anonymous) || accounts.some(({ personId }) => personId === anonymous);
}

function sameName(label: string): string {
  return label.trim().toLowerCase();
}

/**
 * What the accounts of a person are called from now on. Each of their names gets one of its own, so that names that
 * were different stay so, and the walk goes on as it did.
 */
function newLabels(events: readonly RecordedEvent[], marks: Marks): ReadonlyMap<string, string> {
  const taken = new Set(events.flatMap(({ event }) => namesIn(event).map(sameName)));
  const name = sameName(marks.name ?? '');
  const own = new Set([...(taken.has(name) ? [name] : []), ...labelsOfAccounts(events, marks)]);
  const free = function* (): Generator<string> {
    for (let count = 1; ; count += 1) {
      const label = count === 1 ? labels.former_colleague : `${labels.former_colleague} ${count}`;
      if (!taken.has(label)) yield label;
    }
  };
  const next = free();
  return new Map([...own].map((label) => [label, next.next().value ?? '']));
}

/** Every name that accounts of the person ever had at the premises. */
function labelsOfAccounts(events: readonly RecordedEvent[], { subject }: Marks): string[] {
  const { account, person } = subject;
  if (account) return events[0]?.ods === account.ods ? [sameName(account.label)] : [];
  if (person === undefined) return [];
  let premises = newPremises(events[0]?.ods ?? '');
  return events.flatMap((recorded) => {
    premises = evolve(premises, recorded);
    return premises.accounts
      .filter(({ personId }) => personId === person)
      .map(({ label }) => sameName(label));
  });
}

/** What the pharmacy list, the cells and the LPC say of a pharmacy. */
const ofLists: ReadonlySet<RecordedEvent['event']['type']> = new Set(['listed', 'cell_set', 'service_set']);

function withoutPerson(
  recorded: RecordedEvent,
  marks: Marks,
  names: ReadonlyMap<string, string>,
): RecordedEvent {
  const { event, by, actedBy } = recorded;
  const isTheirs = [by, actedBy].some((id) => id !== undefined && id === marks.subject.person);
  const answered =
    event.type === 'answered'
      ? { ...event, answer: withoutWords(event.question, event.answer, isTheirs, names) }
      : event;
  // What the list says of a pharmacy, and the address of its mailbox, are no one's own.
  const isOfPharmacy =
    ofLists.has(event.type) || (event.type === 'answered' && event.question === 'shared_address');
  const keep = { ...recorded, event: answered };
  return isOfPharmacy
    ? { ...mapTexts({ ...keep, event: undefined }, marks.replaceIn), event: keep.event }
    : mapTexts(keep, marks.replaceIn);
}

/** An answer without what tells who somebody is: names, an address of their own, and words that they typed. */
function withoutWords(
  question: string,
  answer: Answer,
  isTheirs: boolean,
  names: ReadonlyMap<string, string>,
): Answer {
  if (answer.kind === 'names') {
    const people = answer.names.map((one) => ({
      ...one,
      label: names.get(sameName(one.label)) ?? one.label,
    }));
    return { ...answer, names: people };
  }
  if (answer.kind === 'address' && question === 'own_account') {
    const [label = ''] = answer.address.trim().toLowerCase().split('@');
    const renamed = names.get(label);
    return renamed ? { ...answer, address: `${renamed}@erased.invalid` } : answer;
  }
  if (answer.kind === 'text' && isTheirs && question !== 'ticket') return { ...answer, text: labels.removed };
  return answer;
}
