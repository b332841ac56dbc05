import { labels } from '../../content/words/labels.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Person } from '../../domain/people/person.ts';
import type { RecordedEvent } from '../../domain/premises/events.ts';
import { addMonths, type Instant, londonDate, startOfLondonDay } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import { eventId } from '../history.ts';
import { rolesOf } from '../people.ts';
import { alertCardId } from '../sending/outbox.ts';
import type { HeldAccount } from './marks.ts';
import { rewriteHistory } from './premises.ts';

type Keeping = Pick<Act, 'work' | 'content' | 'settings'>;

/** The instant before which something has been kept for so many months. */
export function cutOff(now: Instant, months: number): Instant {
  return startOfLondonDay(addMonths(londonDate(now), -months));
}

/** People without any role who have not written for so long, the longest first. */
export async function leavers({ work, content, settings }: Keeping, now: Instant): Promise<Person[]> {
  const before = cutOff(now, content.policy.retention.leaverMonths);
  const quiet = await work.find('person', {
    upTo: { field: 'lookedUpAt', value: before },
    orderBy: 'lookedUpAt',
  });
  const gone: Person[] = [];
  for (const person of quiet) {
    const { admin, leadOf, contractorOf, claims } = await rolesOf(work, person, settings);
    const contact = person.email ? await work.get('contact', person.email) : undefined;
    const named = contact?.contractorOf ?? [];
    const roles = [...leadOf, ...contractorOf, ...claims, ...named];
    if (!admin && roles.length === 0) gone.push(person);
  }
  return gone;
}

/** Accounts of pharmacies that closed between two instants and are closed still: nobody on Teams holds them. */
export async function closedAccounts(
  { work, content }: Keeping,
  now: Instant,
  since: Instant,
): Promise<HeldAccount[]> {
  const { leaverMonths } = content.policy.retention;
  const between = { from: cutOff(since, leaverMonths), upTo: cutOff(now, leaverMonths) };
  const events = await work.find('event', {
    from: { field: 'at', value: between.from },
    upTo: { field: 'at', value: between.upTo },
  });
  const codes = events.flatMap(({ event, ods }) => (event.type === 'closed' ? [ods] : []));
  const closed = [...(await work.getMany('premises', [...new Set(codes)])).values()];
  return closed
    .filter(({ listed }) => listed === 'closed')
    .flatMap(({ ods, accounts }) =>
      accounts
        .filter(({ personId, label }) => !personId && !label.startsWith(labels.former_colleague))
        .map(({ label }) => ({ label, ods })),
    );
}

/** What was typed about cases that were closed between two instants, and about head office meanwhile. */
export interface OldWords {
  readonly alerts: readonly Alert[];
  readonly events: readonly RecordedEvent[];
}

/** Finds words that have been kept long enough, and were not when it was done last. */
export async function oldWords({ work, content }: Keeping, now: Instant, since: Instant): Promise<OldWords> {
  const before = cutOff(now, content.policy.retention.freeTextMonths);
  const between = (field: string) => ({ from: { field, value: since }, upTo: { field, value: before } });
  const alerts = await work.find('alert', between('closedAt'));
  const events = await work.find('event', between('at'));
  return { alerts: alerts.filter(holdsWords), events: events.filter(isTyped) };
}

function holdsWords({ words, helped, notes }: Alert): boolean {
  return words !== undefined || helped !== undefined || notes.some(({ text }) => text !== labels.removed);
}

/** Whom somebody asked at head office is a name that they typed. */
function isTyped({ event }: RecordedEvent): boolean {
  if (event.type !== 'answered' || event.question !== 'head_office_asked') return false;
  return event.answer.kind === 'text' && event.answer.text !== labels.removed;
}

/** Removes old words. What happened stays; the cards of the cases stay in people's chats as they are. */
export async function removeWords(act: Act, { alerts, events }: OldWords): Promise<void> {
  const { work } = act;
  for (const { words: _, helped: __, ...alert } of alerts) {
    const notes = alert.notes.map((note) => ({ ...note, text: labels.removed }));
    work.put('alert', alert.id, { ...alert, notes });
    for (const reader of [...alert.recipients, ...(alert.channels ?? [])]) {
      const card = alertCardId(alert.id, reader);
      if (await work.get('outbox', card)) work.remove('outbox', card);
    }
  }
  const typed = new Set(events.map(eventId));
  for (const ods of new Set(events.map((event) => event.ods)))
    await rewriteHistory(act, ods, (event) => (typed.has(eventId(event)) ? withoutText(event) : event));
}

function withoutText(recorded: RecordedEvent): RecordedEvent {
  const { event } = recorded;
  if (event.type !== 'answered' || event.answer.kind !== 'text') return recorded;
  return { ...recorded, event: { ...event, answer: { ...event.answer, text: labels.removed } } };
}

/** Ids of the audit entries that have been kept long enough. */
export function oldAudit({ work, content }: Keeping, now: Instant, most: number): Promise<string[]> {
  const before = cutOff(now, content.policy.retention.auditMonths);
  return work.findIds('audit', { upTo: { field: 'at', value: before }, orderBy: 'at', limit: most });
}
