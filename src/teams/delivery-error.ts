import * as z from 'zod/v4';
import { DeliveryError, type DeliveryFailure } from '../ports/messenger.ts';

/** The parts of a connector client's error that say what happened. */
const ConnectorError = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
});

/** Network errors after which the connector cannot have seen the message. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Sorts an error of the connector client by what it means for the message. */
export function toDeliveryError(error: unknown): DeliveryError {
  const parsed = ConnectorError.safeParse(error);
  const { statusCode, code } = parsed.success ? parsed.data : {};
  const failure = failureOf(statusCode, code);
  const retryAfter = retryAfterOf(error);
  return new DeliveryError(
    failure,
    `The connector did not take the message (${statusCode ?? code ?? 'no answer'}).`,
    {
      cause: error,
      retryAfter,
    },
  );
}

function failureOf(status: number | undefined, code: string | undefined): DeliveryFailure {
  if (status === undefined) return code && neverArrived.has(code) ? 'again' : 'ambiguous';
  if (status === 403 || status === 404) return 'unreachable';
  if (status === 429 || status === 412) return 'again';
  if (status >= 500) return 'ambiguous';
  // A token that cannot be had just now is a fault of the set-up that an operator can mend.
  return status === 401 ? 'again' : 'refused';
}

function retryAfterOf(error: unknown): number | undefined {
  const headers = (error as { response?: { headers?: { get?: (name: string) => unknown } } }).response
    ?.headers;
  const seconds = Number(headers?.get?.('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
