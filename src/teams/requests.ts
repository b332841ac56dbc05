import type { ConnectorClient } from 'botframework-connector';
import { DeliveryError } from '../ports/messenger.ts';

/** How long a request to the connector may take, in milliseconds. */
export interface Patience {
  /** Looking somebody up, for which a person waits in the middle of their turn. */
  readonly lookUp: number;
  readonly send: number;
}

const usualPatience: Patience = { lookUp: 3_000, send: 10_000 };

/** The parts of the library's pipeline that are used; it declares them private, and has no setting for either matter. */
interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
  addPolicy(
    policy: Policy,
    place: { readonly beforePolicies?: readonly string[]; readonly afterPolicies?: readonly string[] },
  ): unknown;
}
interface Policy {
  readonly name: string;
  sendRequest<T>(request: Sent, next: (request: Sent) => Promise<T>): Promise<T>;
}
interface Sent {
  readonly method: string;
  abortSignal?: AbortSignal;
}

/** The library's policy that gets the bot's token. */
const signing = ['ServiceClientContext_Credentials_SignRequest'];

/**
 * Takes the three retries out of a connector client, and gives its requests a time limit. The client sends again after
 * 429, 5xx and broken connections, so that a message that was taken is seen four times; the outbox sends again by
 * itself, and knows what it does. And it waits for ever for an answer.
 */
export function boundRequests(client: ConnectorClient, patience: Patience = usualPatience): void {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  const signed = new WeakSet<Sent>();
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(
    {
      name: 'limit time',
      async sendRequest(request, next) {
        const signal = AbortSignal.timeout(request.method === 'GET' ? patience.lookUp : patience.send);
        request.abortSignal = signal;
        try {
          // Getting the token knows no signal.
          return await Promise.race([next(request), rejectionBy(signal)]);
        } catch (error) {
          if (signed.has(request)) throw error;
          throw new DeliveryError('unauthorised', `The bot got no token (${nameOf(error)}).`);
        }
      },
    },
    { beforePolicies: signing },
  );
  pipeline.addPolicy(
    {
      name: 'note that it was signed',
      sendRequest(request, next) {
        signed.add(request);
        return next(request);
      },
    },
    { afterPolicies: signing },
  );
}

function rejectionBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
