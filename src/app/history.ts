import type { RecordedEvent } from '../domain/premises/events.ts';
import type { Work } from './work.ts';

/** Appends events to the history of their premises. */
export function saveEvents(work: Work, events: readonly RecordedEvent[]): void {
  for (const event of events) work.create('event', `${event.ods}:${String(event.n).padStart(6, '0')}`, event);
}
