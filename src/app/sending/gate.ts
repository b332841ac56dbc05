import type { Sleep, Uptime } from '../../ports/clock.ts';
import { createPace } from './pace.ts';
import type { Rates } from './rates.ts';
import { createWindow, type Window } from './window.ts';

/** Lets messages go at the channel's rates. */
export interface Gate {
  /**
   * Does one sending to a conversation as soon as the rates allow it. Those to one conversation are done one after the
   * other, in the order of the calls.
   * @param isUrgent whether somebody waits for it by now: then it and those before it in the conversation are done
   * before all that are not urgent
   */
  pass<Result>(conversationId: string, isUrgent: () => boolean, send: () => Promise<Result>): Promise<Result>;
  /** To be called when the channel has refused a message because of its rates. */
  slowDown(): void;
}

/** The messages of one conversation, which go one after the other. */
interface Lane {
  readonly window: Window;
  last: Promise<unknown>;
  readonly waiting: Set<Waiting>;
}

/** A message that has not been sent yet. */
interface Waiting {
  readonly isUrgent: () => boolean;
}

/** A message that may go as soon as the limits of all conversations together allow it. */
interface Ticket {
  readonly lane: Lane;
  readonly go: () => void;
  readonly fail: (error: unknown) => void;
}

/** Makes the gate of one process. */
export function createGate(rates: Rates, uptime: Uptime, sleep: Sleep): Gate {
  const paces = rates.perApp.map(createPace);
  const lanes = new Map<string, Lane>();
  /** Messages to everybody leave one after the other, so that each keeps the pace as it then is. */
  const tickets: Ticket[] = [];
  let isServing = false;

  function laneOf(conversationId: string): Lane {
    const known = lanes.get(conversationId);
    if (known) return known;
    if (lanes.size > 1_000) forgetQuiet();
    const lane = {
      window: createWindow(rates.perConversation),
      last: Promise.resolve(),
      waiting: new Set<Waiting>(),
    };
    lanes.set(conversationId, lane);
    return lane;
  }

  function forgetQuiet(): void {
    const now = uptime();
    for (const [id, { window, waiting }] of lanes) {
      if (waiting.size === 0 && window.isQuiet(now)) lanes.delete(id);
    }
  }

  async function waitUntil(at: number): Promise<void> {
    const wait = at - uptime();
    // Timers know whole milliseconds only.
    if (wait > 0) await sleep(Math.ceil(wait));
  }

  async function keepPace(): Promise<void> {
    const now = uptime();
    await waitUntil(Math.max(now, ...paces.map((pace) => pace.take(now))));
  }

  /** Lets one message go after the other, the urgent ones first. */
  async function serve(): Promise<void> {
    if (isServing) return;
    isServing = true;
    try {
      while (tickets.length > 0) {
        await keepPace();
        const urgent = tickets.findIndex(({ lane }) =>
          lane.waiting.values().some(({ isUrgent }) => isUrgent()),
        );
        tickets.splice(Math.max(0, urgent), 1)[0]?.go();
      }
    } catch (error) {
      for (const { fail } of tickets.splice(0)) fail(error);
    } finally {
      isServing = false;
    }
  }

  function takeTicket(lane: Lane): Promise<void> {
    return new Promise((go, fail) => {
      tickets.push({ lane, go, fail });
      void serve();
    });
  }

  async function passIn<Result>(lane: Lane, send: () => Promise<Result>): Promise<Result> {
    await waitUntil(lane.window.earliest(uptime()));
    await takeTicket(lane);
    try {
      return await send();
    } finally {
      // The channel took it at some time before its answer; counted from there, no stretch can hold too many.
      lane.window.note(uptime());
    }
  }

  return {
    pass(conversationId, isUrgent, send) {
      const lane = laneOf(conversationId);
      const waiting: Waiting = { isUrgent };
      lane.waiting.add(waiting);
      const passed = lane.last.then(() => passIn(lane, send)).finally(() => lane.waiting.delete(waiting));
      lane.last = passed.catch(() => undefined);
      return passed;
    },
    slowDown() {
      for (const pace of paces) pace.slowDown();
    },
  };
}
