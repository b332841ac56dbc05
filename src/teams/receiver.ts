import type { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, ActivityTypes, INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import * as z from 'zod/v4';
import type { Log } from '../ports/log.ts';
import { readActivity } from './activity.ts';
import type { Authenticate } from './authentication.ts';
import { toDeliveryError } from './delivery-error.ts';

/** What is answered to the channel over HTTP. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A request of the channel, as far as it is looked at. */
interface Request {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** Takes one request of the channel. */
export type Receiver = (request: Request) => Promise<Answer>;

/** What the receiver needs. */
export interface ReceiverOptions {
  readonly adapter: TeamsAdapter;
  readonly authenticate: Authenticate;
  readonly bot: Application;
  readonly isTrusted: (serviceUrl: string) => boolean;
  readonly log: Log;
  /** What a person is told whose turn was not saved. */
  readonly notSaved: string;
}

/** How a turn ended. */
type Ending = { readonly isDone: boolean; readonly invokeAnswer?: Answer | undefined };

/** What the bot answers an invoke with, under the library's key. */
const InvokeActivity = z.object({ value: z.object({ status: z.number(), body: z.unknown() }) });

/**
 * Makes the receiver: checks the shape, then the caller, then whether the bot may answer there, and runs the turn. No
 * answer tells details of a failure.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { authenticate, isTrusted, log } = options;
  return async ({ headers, body }) => {
    const read = readActivity(body);
    if ('wrong' in read) {
      log.debug({ fields: read.wrong, remedy: 'None for a stranger.' }, 'A request was no activity');
      return { status: 400, body: { error: 'This is not an activity.' } };
    }
    const { activity } = read;
    const { authorization } = headers;
    const authenticated = await authenticate(
      typeof authorization === 'string' ? authorization : undefined,
      activity,
    );
    if ('status' in authenticated) return authenticated;
    if (!isTrusted(activity.serviceUrl)) {
      log.warn(
        {
          host: new URL(activity.serviceUrl).host,
          remedy: 'Add it to SERVICE_URLS if it is a connector of Microsoft.',
        },
        'An activity of a service URL that is not trusted was refused',
      );
      return { status: 403 };
    }
    return answerTo(activity, await takeTurn(options, authenticated.caller, activity));
  };
}

async function takeTurn(
  { adapter, bot, log, notSaved }: ReceiverOptions,
  caller: Parameters<TeamsAdapter['processActivityDirect']>[0],
  activity: Activity,
): Promise<Ending> {
  let ending: Ending = { isDone: false };
  const fail = (error: unknown) =>
    log.error(
      {
        err: error,
        activityType: activity.type,
        remedy: 'Check the store; the person was asked to try again.',
      },
      'A turn was not saved',
    );
  try {
    await adapter.processActivityDirect(caller, activity, async (context) => {
      try {
        await bot.run(context);
        ending = { isDone: true, invokeAnswer: invokeAnswerOf(context) };
      } catch (error) {
        fail(error);
        await sayNotSaved(context, log, notSaved);
      }
    });
  } catch (error) {
    // The library could not even begin, e.g. for want of credentials.
    fail(error);
  }
  return ending;
}

function invokeAnswerOf({ turnState }: TurnContext): Answer | undefined {
  const answer = InvokeActivity.safeParse(turnState.get(INVOKE_RESPONSE_KEY));
  return answer.success ? answer.data.value : undefined;
}

function answerTo({ type }: Activity, { isDone, invokeAnswer }: Ending): Answer {
  if (!isDone) return { status: 503 };
  if (type !== ActivityTypes.Invoke) return { status: 200 };
  return invokeAnswer ?? { status: 501 };
}

/** Tells the person directly: when nothing can be saved, nothing can go through the outbox either. */
async function sayNotSaved(context: TurnContext, log: Log, notSaved: string): Promise<void> {
  try {
    await context.sendActivity(notSaved);
  } catch (error) {
    log.error(
      { err: toDeliveryError(error), remedy: 'Check the connection to Teams.' },
      'The person could not be told that nothing was saved',
    );
  }
}
