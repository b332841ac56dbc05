import type { Application, TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import * as z from 'zod/v4';
import type { Log } from '../ports/log.ts';
import { hasFailed } from './adapter.ts';

/** What is answered to the channel over HTTP. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A request of the channel, as far as it is looked at. */
interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Record<string, unknown>;
}

/** Takes one request of the channel. */
export type Receiver = (request: Request) => Promise<Answer>;

const id = z.looseObject({ id: z.string().min(1) });
/** What every activity must have before the library can take it. */
const Activity = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url(),
  conversation: id,
  from: id,
  recipient: id,
});
/** Activities that are applied need an id, so that a second delivery is known. */
const needsId = new Set(['message', 'installationUpdate']);

/** Makes the receiver: checks the shape, lets the adapter authenticate, and never tells details of a failure. */
export function createReceiver(adapter: TeamsAdapter, bot: Application, log: Log): Receiver {
  return async (request) => {
    const activity = Activity.safeParse(request.body);
    if (!activity.success) return badRequest(z.prettifyError(activity.error));
    if (needsId.has(activity.data.type) && typeof activity.data.id !== 'string')
      return badRequest('✖ id is missing');
    // The library revokes the context when the turn is over; its state stays readable.
    let turnState: TurnContext['turnState'] | undefined;
    const answer = await process(adapter, request, async (turn) => {
      turnState = turn.turnState;
      await bot.run(turn);
    });
    if (turnState) return hasFailed(turnState) ? { status: 503 } : answer;
    // The logic was never reached: whatever the library says (often 500, with details), the caller is not authenticated.
    log.warn(
      { status: answer.status, remedy: 'If this is Teams itself, check BOT_ID and BOT_TENANT_ID.' },
      'A request was not authenticated',
    );
    return { status: 401 };
  };
}

function badRequest(detail: string): Answer {
  return { status: 400, body: { error: `This is not an activity: ${detail.replaceAll('\n', ' ')}` } };
}

/** Runs the library's request handling and keeps what it would have answered. */
async function process(
  adapter: TeamsAdapter,
  request: Request,
  logic: (context: TurnContext) => Promise<void>,
): Promise<Answer> {
  let answer: Answer = { status: 200 };
  const response = {
    status(code: number) {
      answer = { ...answer, status: code };
      return response;
    },
    send(body: unknown) {
      answer = { ...answer, body };
      return response;
    },
    header: () => response,
    end: () => response,
  };
  await adapter.process({ ...request, headers: { ...request.headers } }, response as never, logic);
  return answer;
}
