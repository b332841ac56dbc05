import type { Messenger } from '../../src/ports/messenger.ts';

/** A messenger that counts how often it is used. */
export interface CountingMessenger extends Messenger {
  readonly attempts: () => number;
  /** How many attempts have not come to an end. */
  readonly open: () => number;
}

/** Counts the attempts of a messenger to send, and those that have not come to an end. */
export function counting(messenger: Messenger): CountingMessenger {
  let attempts = 0;
  let open = 0;
  async function count<Result>(attempt: Promise<Result>): Promise<Result> {
    attempts += 1;
    open += 1;
    try {
      return await attempt;
    } finally {
      open -= 1;
    }
  }
  return {
    send: (...message) => count(messenger.send(...message)),
    update: (...message) => count(messenger.update(...message)),
    attempts: () => attempts,
    open: () => open,
  };
}
