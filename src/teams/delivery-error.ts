import * as z from 'zod/v4';
import { DeliveryError, type DeliveryFailure } from '../ports/messenger.ts';

/** The parts of a connector client's error that say what happened. */
const ConnectorError = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  name: z.string().optional(),
});

/** Nobody has to wait longer than this before the bot tries again. */
const longestWait = 60 * 60 * 1000;

/** Network errors after which the connector cannot have seen the message. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Codes of Teams that hold until the person installs the bot again or unblocks it. */
const untilReinstalled = new Set([
  'ConversationBlockedByUser',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'MessageWritesBlocked',
  'ConversationNotFound',
]);

/** Sorts an error of the connector client by what it means for the message. */
export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const parsed = ConnectorError.safeParse(error);
  const { statusCode, code, name } = parsed.success ? parsed.data : {};
  // The error itself goes no further: it holds the request, with its token and the message, and the answer's text.
  return new DeliveryError(
    failureOf(statusCode, code),
    `The connector did not take the message (${statusCode ?? code ?? name ?? 'no answer'}).`,
    { retryAfter: retryAfterOf(error) },
  );
}

function failureOf(status: number | undefined, code: string | undefined): DeliveryFailure {
  if (status === undefined) return code && neverArrived.has(code) ? 'again' : 'ambiguous';
  if (status === 404 || (code && untilReinstalled.has(code))) return 'unreachable';
  if (status === 403) return 'perhaps_unreachable';
  if (status === 429) return 'throttled';
  if (status === 412) return 'again';
  if (status === 413) return 'too_big';
  if (status >= 500) return 'ambiguous';
  // A token that cannot be had just now is a fault of the set-up that an operator can mend.
  return status === 401 ? 'again' : 'refused';
}

/** The wait that the answer asks for, in milliseconds: it is given in seconds, or as a date. */
function retryAfterOf(error: unknown): number | undefined {
  const headers = (error as { response?: { headers?: { get?: (name: string) => unknown } } }).response
    ?.headers;
  const asked = headers?.get?.('retry-after');
  if (typeof asked !== 'string') return undefined;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return wait > 0 ? Math.min(wait, longestWait) : undefined;
}
