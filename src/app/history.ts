import type { RecordedEvent } from '../domain/premises/events.ts';
import type { Work } from './work.ts';

/** Appends events to the history of their premises. */
export function saveEvents(work: Work, events: readonly RecordedEvent[]): void {
  for (const event of events) work.create('event', eventId(event), event);
}

/** The key of an event: those of a premises are in the order in which they happened. */
export function eventId({ ods, n }: Pick<RecordedEvent, 'ods' | 'n'>): string {
  return `${ods}:${String(n).padStart(6, '0')}`;
}
