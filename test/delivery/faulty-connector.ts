import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PostedActivity } from '../support/connector.ts';
import { type Random, seededRandom } from '../support/random.ts';

/** What happens to a request. `drop`: the connection breaks after the message was taken; `hang`: no answer ever. */
export const faults = ['429', '412', '502', '504', 'hang', 'drop', '403'] as const;
export type Fault = (typeof faults)[number];

/** Faults after which the bot cannot know whether the message was taken. */
export const ambiguous: ReadonlySet<Outcome> = new Set<Outcome>(['502', '504', 'hang', 'drop']);

export type Outcome = Fault | 'taken' | 'blocked' | 'unknown message';

/** A request as the connector saw it. */
export interface Seen {
  readonly method: string;
  readonly conversationId: string;
  readonly activity: PostedActivity;
  readonly outcome: Outcome;
  /** The message was shown to the person, whatever was answered. */
  readonly isTaken: boolean;
}

/** A message as the person sees it now. */
export interface Shown {
  readonly conversationId: string;
  activity: PostedActivity;
}

/** A connector on loopback of which one answer in three goes wrong, by a schedule that a seed fixes for each conversation. */
export interface FaultyConnector {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** The messages by id, oldest first. */
  readonly shown: ReadonlyMap<string, Shown>;
  /** How many requests wait for an answer that never comes. */
  readonly hanging: () => number;
  /** How many requests came although the conversation had been asked to wait. */
  readonly tooEarly: () => number;
  /** Ends the faults; who has blocked the bot has still blocked it. */
  close(): Promise<void>;
}

/** How long a throttled conversation is asked to wait, in seconds. */
const longestWait = 8;

/**
 * Starts such a connector.
 * @param options.blocked the conversations of people who have blocked the bot
 * @param options.now the virtual time, by which Retry-After is checked
 */
export async function openFaultyConnector(options: {
  readonly seed: number;
  readonly blocked: ReadonlySet<string>;
  readonly now: () => number;
}): Promise<FaultyConnector> {
  const seen: Seen[] = [];
  const shown = new Map<string, Shown>();
  const schedules = new Map<string, Random>();
  const notBefore = new Map<string, number>();
  let hanging = 0;
  let tooEarly = 0;

  function scheduleOf(conversationId: string): Random {
    const known = schedules.get(conversationId);
    if (known) return known;
    const own = [...conversationId].reduce(
      (sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0),
      options.seed,
    );
    const schedule = seededRandom(own);
    schedules.set(conversationId, schedule);
    return schedule;
  }

  /** What happens to the next request of a conversation, and whether the message is taken all the same. */
  function decide(conversationId: string): { readonly outcome: Outcome; readonly isTaken: boolean } {
    if (options.blocked.has(conversationId)) return { outcome: 'blocked', isTaken: false };
    const schedule = scheduleOf(conversationId);
    if (schedule.below(3) > 0) return { outcome: 'taken', isTaken: true };
    const outcome = schedule.pick(faults);
    const isHalf = schedule.below(2) === 0;
    return { outcome, isTaken: outcome === 'drop' || (ambiguous.has(outcome) && isHalf) };
  }

  /** Takes a request in: what happens to it is decided, and what the person then sees. */
  function take(method: string, path: string, activity: PostedActivity): Seen & { readonly id: string } {
    const [, conversationId = '', known] =
      /\/v3\/conversations\/([^/]+)\/activities(?:\/(.+))?$/.exec(path) ?? [];
    if (options.now() < (notBefore.get(conversationId) ?? 0)) tooEarly += 1;
    const isUnknown = method === 'PUT' && !shown.has(known ?? '');
    const { outcome, isTaken } = isUnknown
      ? { outcome: 'unknown message' as const, isTaken: false }
      : decide(conversationId);
    const id = known ?? `m${seen.length}`;
    if (isTaken) shown.set(id, { conversationId, activity });
    const request = { method, conversationId, activity, outcome, isTaken };
    seen.push(request);
    return { ...request, id };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '');
    const activity = (await readBody(request)) as PostedActivity;
    const { outcome, conversationId, id } = take(request.method ?? '', path, activity);
    switch (outcome) {
      case 'taken':
        return json(response, 200, { id });
      case 'hang':
        hanging += 1;
        return;
      case 'drop':
        return void request.socket.destroy();
      case 'blocked':
        return refuse(response, 403, 'ConversationBlockedByUser');
      case 'unknown message':
        return refuse(response, 404, 'ActivityNotFoundInConversation');
      case '429':
        response.setHeader('retry-after', String(askToWait(conversationId)));
        return refuse(response, 429, 'Throttled');
      default:
        return refuse(response, Number(outcome), 'Fault');
    }
  }

  /** How many seconds a conversation is to rest from now on. */
  function askToWait(conversationId: string): number {
    const wait = 1 + scheduleOf(conversationId).below(longestWait);
    notBefore.set(conversationId, options.now() + wait * 1000);
    return wait;
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    shown,
    hanging: () => hanging,
    tooEarly: () => tooEarly,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  json(response, status, { error: { code, message: 'set by the test' } });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
