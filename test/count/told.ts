import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import { mailboxOf } from './lists.ts';
import type { PlainPharmacy } from './pharmacy.ts';
import type { World } from './worlds.ts';

/** A pharmacy with the events that it was read from, oldest first. */
export interface Told {
  readonly pharmacy: PlainPharmacy;
  readonly history: readonly RecordedEvent[];
}

/** The events of some pharmacies of a world. */
export function toldOf({ lived }: World, scope: readonly PlainPharmacy[]): readonly Told[] {
  const histories = new Map(lived.map(({ premises, history }) => [premises.ods, history]));
  return scope.map((pharmacy) => ({ pharmacy, history: histories.get(pharmacy.ods) ?? [] }));
}

/** Whether numbers speak of a pharmacy: it needs a mailbox, or has one all the same. */
export function counts({ pharmacy }: Told): boolean {
  return pharmacy.provides || mailboxOf(pharmacy) === 'confirmed';
}
