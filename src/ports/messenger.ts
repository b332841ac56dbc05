import type { View } from '../cards/view.ts';
import type { Address } from '../domain/people/person.ts';

/** Sends messages to Teams. */
export interface Messenger {
  /**
   * Posts a new message.
   * @returns the id by which it can be updated, when the connector gave one
   * @throws DeliveryError
   */
  send(address: Address, view: View): Promise<string | undefined>;
  /** Changes a message in place. @throws DeliveryError */
  update(address: Address, activityId: string, view: View): Promise<void>;
}

/**
 * Why a message was not delivered.
 * - `unreachable`: the person cannot be reached until they install the bot again or write to it
 * - `perhaps_unreachable`: the connector refused without a reason that we know; it has to say so more than once
 * - `throttled`: the channel asks us to send later; `again`: it was not taken, and may be taken later
 * - `unauthorised`: the same, until the connector takes the bot's token; an operator may have to renew its secret
 * - `ambiguous`: nobody knows whether it was taken
 * - `too_big`: a shorter message may be taken; `refused`: the connector will never take this message
 * - `gone`: the message that was to be changed is not there any more
 */
export const deliveryFailures = [
  'unreachable',
  'perhaps_unreachable',
  'throttled',
  'again',
  'unauthorised',
  'ambiguous',
  'too_big',
  'refused',
  'gone',
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** A message was not, or perhaps not, delivered. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly failure: DeliveryFailure;
  /** Milliseconds that the connector asked us to wait. */
  readonly retryAfter: number | undefined;

  constructor(
    failure: DeliveryFailure,
    message: string,
    options?: ErrorOptions & { retryAfter?: number | undefined },
  ) {
    super(message, options);
    this.failure = failure;
    this.retryAfter = options?.retryAfter;
  }
}
