import type { Address } from '../../domain/people/person.ts';

/** An activity of one person, freed from everything that is Teams'. */
export interface Incoming {
  readonly activityId: string;
  readonly address: Address;
  readonly person: { readonly tenantId: string; readonly aadObjectId: string; readonly name: string };
  readonly event: IncomingEvent;
}

export type IncomingEvent =
  /** Words, freed from mentions of the bot. */
  | { readonly kind: 'text'; readonly text: string; readonly hasAttachment: boolean }
  /** A file attached in a private chat, and how many more beside it; it is fetched only for those who may import. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly more: number;
      readonly url: string;
      readonly text: string;
    }
  /** A press on a card: its data as they came, unchecked. */
  | { readonly kind: 'press'; readonly data: unknown }
  /** The bot was installed for the person, or the person opened it for the first time. */
  | { readonly kind: 'installed' }
  /** A newer version of the app was installed: nothing is said. */
  | { readonly kind: 'upgraded' }
  /** The bot was taken away from the person. */
  | { readonly kind: 'uninstalled' };
