import type { Sleep, Uptime } from '../../ports/clock.ts';
import { createPace } from './pace.ts';
import type { Rates } from './rates.ts';
import { createWindow, type Window } from './window.ts';

/** Lets messages go at the channel's rates. */
export interface Gate {
  /**
   * Does one sending to a conversation as soon as the rates allow it. Those to one conversation are done one after the
   * other, in the order of the calls.
   */
  pass<Result>(conversationId: string, send: () => Promise<Result>): Promise<Result>;
  /** To be called when the channel has refused a message because of its rates. */
  slowDown(): void;
}

/** The messages of one conversation, which go one after the other. */
interface Lane {
  readonly window: Window;
  last: Promise<unknown>;
  waiting: number;
}

/** Makes the gate of one process. */
export function createGate(rates: Rates, uptime: Uptime, sleep: Sleep): Gate {
  const paces = rates.perApp.map(createPace);
  const lanes = new Map<string, Lane>();
  /** Messages to everybody leave one after the other, so that each keeps the pace as it then is. */
  let stream = Promise.resolve();

  function laneOf(conversationId: string): Lane {
    const known = lanes.get(conversationId);
    if (known) return known;
    if (lanes.size > 1_000) forgetQuiet();
    const lane = { window: createWindow(rates.perConversation), last: Promise.resolve(), waiting: 0 };
    lanes.set(conversationId, lane);
    return lane;
  }

  function forgetQuiet(): void {
    const now = uptime();
    for (const [id, { window, waiting }] of lanes) {
      if (waiting === 0 && window.isQuiet(now)) lanes.delete(id);
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

  async function passIn<Result>(lane: Lane, send: () => Promise<Result>): Promise<Result> {
    await waitUntil(lane.window.earliest(uptime()));
    stream = stream.then(keepPace);
    await stream;
    try {
      return await send();
    } finally {
      // The channel took it at some time before its answer; counted from there, no stretch can hold too many.
      lane.window.note(uptime());
      lane.waiting -= 1;
    }
  }

  return {
    pass(conversationId, send) {
      const lane = laneOf(conversationId);
      lane.waiting += 1;
      const passed = lane.last.then(() => passIn(lane, send));
      lane.last = passed.catch(() => undefined);
      return passed;
    },
    slowDown() {
      for (const pace of paces) pace.slowDown();
    },
  };
}
