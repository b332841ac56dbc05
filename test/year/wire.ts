import type { View } from '../../src/cards/view.ts';
import { DeliveryError, type DeliveryFailure, type Messenger } from '../../src/ports/messenger.ts';
import type { Random } from '../support/random.ts';

/** One try of the bot to post a message in a private chat. */
export interface Posting {
  readonly conversation: string;
  readonly said: readonly string[];
  readonly at: number;
  /** The alert that it is the card of, or speaks of. */
  readonly alertId?: string | undefined;
  /** It is there; after a failure nobody but the test knows. */
  readonly isThere: boolean;
  readonly failure?: DeliveryFailure;
}

/** Teams, as far as the year needs it: what was posted, what the cards show now, and who cannot be reached. */
export interface Wire {
  readonly messenger: Messenger;
  readonly postings: readonly Posting[];
  /** How often each kind of failure came, and how often a card was changed in place. */
  readonly counts: ReadonlyMap<string, number>;
  /** Chats in which nothing arrives, because the person took the app away or has blocked it. */
  readonly closed: Set<string>;
  /** At which revision a message shows an alert; at none where nothing is left to press. */
  readonly revisions: ReadonlyMap<string, number>;
}

const failures: readonly [DeliveryFailure, ...DeliveryFailure[]] = [
  'throttled',
  'again',
  'ambiguous',
  'perhaps_unreachable',
];

/** Every tenth message, and every tenth update, fails; of the ambiguous ones half are there all the same. */
export function createWire(random: Random, now: () => number): Wire {
  const postings: Posting[] = [];
  const counts = new Map<string, number>();
  const closed = new Set<string>();
  const revisions = new Map<string, number>();
  const count = (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1);

  function failNow(conversation: string): { isThere: boolean; failure?: DeliveryFailure } {
    const failure = closed.has(conversation)
      ? 'unreachable'
      : random.below(10) === 0
        ? random.pick(failures)
        : undefined;
    if (!failure) return { isThere: true };
    count(failure);
    return { isThere: failure === 'ambiguous' && random.below(2) === 0, failure };
  }

  function show(id: string, view: View): void {
    const revision = /"alertId":"[^"]+","revision":(\d+)/.exec(JSON.stringify(view))?.[1];
    if (revision) revisions.set(id, Number(revision));
    else revisions.delete(id);
  }

  return {
    postings,
    counts,
    closed,
    revisions,
    messenger: {
      async send({ conversationId }, view) {
        const { isThere, failure } = failNow(conversationId);
        const id = `m${postings.length}`;
        postings.push({
          conversation: conversationId,
          said: view.said,
          at: now(),
          alertId: /"alertId":"([^"]+)"/.exec(JSON.stringify(view))?.[1],
          isThere,
          ...(failure ? { failure } : {}),
        });
        if (isThere) show(id, view);
        if (failure) throw new DeliveryError(failure, 'set by the test');
        return id;
      },
      async update({ conversationId }, id, view) {
        const { isThere, failure } = failNow(conversationId);
        if (isThere) show(id, view);
        if (failure) throw new DeliveryError(failure, 'set by the test');
        count('changed in place');
      },
    },
  };
}
