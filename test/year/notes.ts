import type { DeliveryState, Outgoing } from '../../src/app/records/outgoing.ts';
import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';

/** A reminder that the bot has put into its outbox. */
export interface Asked {
  readonly id: string;
  readonly personId: string;
  readonly said: readonly string[];
}

/** What the test sees going into the store. */
export interface Notes {
  readonly asked: Asked[];
  /** What became of each reminder. */
  readonly became: Map<string, DeliveryState>;
  /** The events that were written since they were last looked at. */
  readonly events: RecordedEvent[];
}

/** A store that notes which reminders are put into the outbox, what becomes of them, and what happens. */
export function noting(store: StoreAdapter, { asked, became, events }: Notes): StoreAdapter {
  function noteMessage(id: string, isNew: boolean, { purpose, to, content, state }: Outgoing): void {
    if (purpose !== 'reminder') return;
    became.set(id, state);
    if (isNew && 'person' in to && content?.kind === 'message')
      asked.push({ id, personId: to.person, said: content.view.said });
  }
  return {
    ...store,
    async commit(writes) {
      const conflicts = await store.commit(writes);
      for (const { key, expected, value } of conflicts.length === 0 ? writes : []) {
        if (value === undefined) continue;
        if (key.startsWith('outbox:'))
          noteMessage(key.slice('outbox:'.length), expected === 0, value as Outgoing);
        if (key.startsWith('event:')) events.push(value as RecordedEvent);
      }
      return conflicts;
    },
  };
}
