import * as z from 'zod/v4';
import { DeliveryError, type DeliveryFailure } from '../ports/messenger.ts';

/**
 * The parts of a connector client's error that say what happened; whatever is of another type counts as missing. The
 * client takes the code from the answer's `error.code`, and has none when the answer is formed otherwise.
 */
const ConnectorError = z.looseObject({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  response: z.looseObject({ bodyAsText: z.string() }).optional().catch(undefined),
});

/** Nobody has to wait longer than this before the bot tries again. */
const longestWait = 60 * 60 * 1000;

/** Network errors after which the connector cannot have seen the message. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/**
 * Codes of Teams that hold until the person installs the bot again or unblocks it. They stand in `error.code`, or, as a
 * sub-code, in the text of a message; or in an answer that does not say that it is JSON.
 */
const untilReinstalled =
  /\b(?:ConversationBlockedByUser|BotNotInConversationRoster|BotDisabledByAdmin|MessageWritesBlocked|ConversationNotFound)\b/;

/** The code of Teams for an update of a message that is not there; the conversation is. */
const messageGone = /\bActivityNotFoundInConversation\b/;

/** Sorts an error of the connector client by what it means for the message. */
export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const parsed = ConnectorError.safeParse(error);
  const { statusCode, code, name, response } = parsed.success ? parsed.data : {};
  // The error itself goes no further: it holds the request, with its token and the message, and the answer's text.
  return new DeliveryError(
    statusCode === undefined ? failureWithout(code) : failureOf(statusCode, response?.bodyAsText ?? ''),
    `The connector did not take the message (${statusCode ?? code ?? name ?? 'no answer'}).`,
    { retryAfter: retryAfterOf(error) },
  );
}

/** What it means that there was no answer. */
function failureWithout(code: string | undefined): DeliveryFailure {
  return code && neverArrived.has(code) ? 'again' : 'ambiguous';
}

/** What an answer means. */
function failureOf(status: number, text: string): DeliveryFailure {
  if (status === 404) return messageGone.test(text) ? 'gone' : 'unreachable';
  if (status === 403) return untilReinstalled.test(text) ? 'unreachable' : 'perhaps_unreachable';
  if (status === 429) return 'throttled';
  if (status === 412) return 'again';
  if (status === 413) return 'too_big';
  // Taken, but with an answer that the client cannot read; or nobody knows.
  if (status < 300 || status === 408 || status >= 500) return 'ambiguous';
  return status === 401 ? 'unauthorised' : 'refused';
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
