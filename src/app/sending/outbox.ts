import type { View } from '../../cards/view.ts';
import type { Address } from '../../domain/people/person.ts';
import type { Instant } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import type { Outgoing, Purpose } from '../records/outgoing.ts';

type Sending = Pick<Act, 'work' | 'now' | 'chance'>;

/** When a message that was dealt with runs out: until then people may ask whether it arrived. */
export function runsOut({ content }: Pick<Act, 'content'>, now: Instant): { readonly expires: number } {
  return { expires: now + content.policy.retention.messageDays * 24 * 60 * 60 * 1000 };
}

function pending(
  id: string,
  now: Instant,
): Pick<Outgoing, 'id' | 'state' | 'createdAt' | 'dueAt' | 'attempts' | 'revision'> {
  return { id, state: 'pending', createdAt: now, dueAt: now, attempts: 0, revision: 1 };
}

/** What is said of a message to a person beside what it says. */
export interface Sent {
  readonly purpose?: Purpose;
  readonly id?: string;
  /** The premises (ODS codes) that it is about. */
  readonly about?: readonly string[];
  /** The reports that it asks for, where it asks for nothing else. */
  readonly asksFor?: Outgoing['asksFor'];
}

/** Puts a message to a person into the outbox; it is sent after the commit, to their newest private chat. */
export function sendTo(
  { work, now, chance }: Sending,
  person: string,
  view: View,
  { purpose = 'notice', id = chance.newId(), about = [], asksFor }: Sent = {},
): void {
  work.create('outbox', id, {
    ...pending(id, now),
    purpose,
    summary: view.summary,
    ...(about.length > 0 ? { about: [...about] } : {}),
    ...(asksFor ? { asksFor: [...asksFor] } : {}),
    content: { kind: 'message', view },
    to: { person },
  });
}

/** Puts an answer into the outbox for the conversation that asked. */
export function answerIn({ work, now, chance }: Sending, conversation: Address, view: View): void {
  const id = chance.newId();
  const content = { kind: 'message', view } as const;
  work.create('outbox', id, {
    ...pending(id, now),
    purpose: 'answer',
    summary: view.summary,
    content,
    to: { conversation },
  });
}

/** Who reads a card: a person in their private chat, or those of a channel. */
export type Reader = Outgoing['to'];

/** Asks for a reader's card of an alert to be sent, or, where they have one, brought up to date. */
export function showAlertTo(sending: Sending, alertId: string, to: Reader, summary: string): Promise<void> {
  const content = { kind: 'alert', alertId } as const;
  const id = alertCardId(alertId, 'person' in to ? to.person : to.conversation.conversationId);
  return showCardTo(sending, { id, purpose: 'alert', summary, content, to });
}

/** Asks for the report of a nudge to be sent to whoever nudged, or brought up to date where it was sent. */
export function showNudgeReportTo(
  sending: Sending,
  nudgeId: string,
  person: string,
  summary: string,
): Promise<void> {
  const content = { kind: 'nudge_report', nudgeId } as const;
  // Of messages of one moment those go first whose ids come first, so the report does not wait for all the others.
  const id = `delivery-report-${nudgeId}`;
  return showCardTo(sending, { id, purpose: 'notice', summary, content, to: { person } });
}

/** There is one entry for each card: however often what it shows changes, it is drawn from what then is. */
async function showCardTo(
  { work, now }: Sending,
  card: Pick<Outgoing, 'id' | 'purpose' | 'summary' | 'content' | 'to'>,
): Promise<void> {
  const known = await work.get('outbox', card.id);
  const fresh = { ...pending(card.id, now), ...card };
  const again = known && { ...known, ...fresh, createdAt: known.createdAt, revision: known.revision + 1 };
  work.put('outbox', card.id, again ?? fresh);
}

/** The end of a card whose reader may see it no more: one that was posted says so, and one that was not is not sent. */
export async function endAlertCard(
  sending: Sending,
  alertId: string,
  person: string,
  summary: string,
): Promise<void> {
  const id = alertCardId(alertId, person);
  const card = await sending.work.get('outbox', id);
  if (card?.activityId !== undefined) await showAlertTo(sending, alertId, { person }, summary);
  else if (card) sending.work.remove('outbox', id);
}

/** The outbox entry of a nudge to a person. */
export function nudgeMessageId(nudgeId: string, person: string): string {
  return `nudge-${nudgeId}-${person}`;
}

/** The outbox entry of a card of an alert, by the id of the person or of the channel that has it. */
export function alertCardId(alertId: string, reader: string): string {
  return `alert-${alertId}-${reader}`;
}
