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

/** The channel's limits, with another one for all conversations together. */
export function withAppRate(perSecond: number): Rates {
  return { ...teamsRates, perApp: [{ count: perSecond, within: 1_000 }] };
}

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
  /** Waits until one more message to a conversation may go; those of one conversation go in the order of the calls. */
  pass(conversationId: string): Promise<void>;
}

/** The messages of one conversation, which go one after the other. */
interface Lane {
  readonly window: Window;
  last: Promise<void>;
}

/** Makes the gate of one process. */
export function createGate(rates: Rates, clock: () => Instant, sleep: (ms: number) => Promise<void>): Gate {
  const app = createWindow(rates.perApp);
  const lanes = new Map<string, Lane>();

  function laneOf(conversationId: string): Lane {
    const known = lanes.get(conversationId);
    if (known) return known;
    if (lanes.size > 1_000) forgetQuiet();
    const lane = { window: createWindow(rates.perConversation), last: Promise.resolve() };
    lanes.set(conversationId, lane);
    return lane;
  }

  function forgetQuiet(): void {
    const now = clock();
    for (const [id, { window }] of lanes) if (window.isQuiet(now)) lanes.delete(id);
  }

  async function waitUntil(at: Instant): Promise<void> {
    const wait = at - clock();
    if (wait > 0) await sleep(wait);
  }

  async function passIn(window: Window): Promise<void> {
    await waitUntil(window.earliest(clock()));
    // The place in the app's stream is taken before waiting for it, so that waiters keep their order.
    const at = app.earliest(clock());
    app.note(at);
    await waitUntil(at);
    window.note(Math.max(at, clock()));
  }

  return {
    pass(conversationId) {
      const lane = laneOf(conversationId);
      lane.last = lane.last.then(() => passIn(lane.window));
      return lane.last;
    },
  };
}
