import type { Instant } from '../../domain/time.ts';

/** At most so many messages in any stretch of so many milliseconds. */
export interface Limit {
  readonly count: number;
  readonly within: number;
}

/** The limits of the channel. */
export interface Rates {
  readonly perConversation: readonly Limit[];
  readonly perApp: readonly Limit[];
}

/**
 * What Teams documents for one bot: 7 messages in 1 s, 8 in 2 s, 60 in 30 s and 1800 in an hour to one conversation,
 * and 30 requests a second to one tenant.
 */
export const teamsRates: Rates = {
  perConversation: [
    { count: 7, within: 1_000 },
    { count: 8, within: 2_000 },
    { count: 60, within: 30_000 },
    { count: 1_800, within: 3_600_000 },
  ],
  perApp: [{ count: 30, within: 1_000 }],
};

/** Remembers what was sent, and tells when the next message may go. */
export interface Window {
  /** The earliest instant, from `now` on, at which one more keeps all limits. */
  earliest(now: Instant): Instant;
  /** Notes that one goes at an instant; instants must not go back. */
  note(at: Instant): void;
  /** Whether everything noted has left every stretch, so that the window can be forgotten. */
  isQuiet(now: Instant): boolean;
}

/** Makes a window over limits. */
export function createWindow(limits: readonly Limit[]): Window {
  const longest = Math.max(0, ...limits.map(({ within }) => within));
  const most = Math.max(0, ...limits.map(({ count }) => count));
  let sent: Instant[] = [];
  return {
    earliest(now) {
      return limits.reduce((at, { count, within }) => {
        const first = sent.at(-count);
        return first === undefined ? at : Math.max(at, first + within);
      }, now);
    },
    note(at) {
      sent.push(at);
      if (sent.length > 2 * most) sent = sent.slice(-most);
    },
    isQuiet: (now) => (sent.at(-1) ?? -Infinity) <= now - longest,
  };
}

/** Lets messages go at the channel's rates. */
export interface Gate {
  /** Waits until one more message to a conversation may go. Calls for one conversation must not overlap. */
  pass(conversationId: string): Promise<void>;
}

/** Makes the gate of one process. */
export function createGate(rates: Rates, clock: () => Instant, sleep: (ms: number) => Promise<void>): Gate {
  const app = createWindow(rates.perApp);
  const conversations = new Map<string, Window>();

  function windowOf(conversationId: string): Window {
    const known = conversations.get(conversationId);
    if (known) return known;
    if (conversations.size > 1_000) forgetQuiet();
    const window = createWindow(rates.perConversation);
    conversations.set(conversationId, window);
    return window;
  }

  function forgetQuiet(): void {
    const now = clock();
    for (const [id, window] of conversations) if (window.isQuiet(now)) conversations.delete(id);
  }

  async function waitUntil(at: Instant): Promise<void> {
    const wait = at - clock();
    if (wait > 0) await sleep(wait);
  }

  return {
    async pass(conversationId) {
      const window = windowOf(conversationId);
      await waitUntil(window.earliest(clock()));
      // The place in the app's stream is taken before waiting for it, so that waiters keep their order.
      const at = app.earliest(clock());
      app.note(at);
      await waitUntil(at);
      window.note(Math.max(at, clock()));
    },
  };
}
