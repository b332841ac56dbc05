import type { DeliveryFailure } from '../../ports/messenger.ts';
import type { Ports } from '../ports.ts';
import type { Settled } from './settle.ts';

/** Notices when nothing gets through at all: one message that fails is a warning, all of them are an error. */
export interface OutageWatch {
  /** Takes note of how an attempt ended. */
  note(end: Settled): void;
}

/** Failures that tell of the channel, and not of the person or the message. */
const ofTheChannel: ReadonlySet<DeliveryFailure> = new Set([
  'again',
  'throttled',
  'ambiguous',
  'unauthorised',
]);

/** How long an outage lasts before the operator is told, and how often then, in milliseconds. */
const patience = 30 * 60 * 1000;
const unauthorisedPatience = 60 * 1000;
const repeatAfter = 60 * 60 * 1000;

/** Makes the watch of one process. */
export function createOutageWatch({ uptime, log }: Pick<Ports, 'uptime' | 'log'>): OutageWatch {
  /** When the first attempt failed after the last one that succeeded. */
  let since: number | undefined;
  let toldAt = -Infinity;

  function tell(isUnauthorised: boolean, minutes: number): void {
    if (isUnauthorised) {
      const remedy =
        'Check BOT_ID, BOT_TENANT_ID and whether SECRET_BOT_PASSWORD has expired, and that the bot reaches the login service.';
      log.error({ minutes, remedy }, 'Nothing can be sent: the bot has no valid token');
    } else {
      const remedy = 'Check the connection to Teams and its service health; what waits is sent afterwards.';
      log.error({ minutes, remedy }, 'Nothing has been delivered for a long time');
    }
  }

  return {
    note({ isDelivered, failure }) {
      if (isDelivered) since = undefined;
      if (failure === undefined || !ofTheChannel.has(failure)) return;
      const now = uptime();
      since ??= now;
      const isUnauthorised = failure === 'unauthorised';
      const isLong = now - since >= (isUnauthorised ? unauthorisedPatience : patience);
      if (!isLong || now - toldAt < repeatAfter) return;
      toldAt = now;
      tell(isUnauthorised, Math.round((now - since) / 60_000));
    },
  };
}
