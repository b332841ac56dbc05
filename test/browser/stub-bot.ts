import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** As much of an activity of the Bot Framework as the stub looks at. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly name?: string;
  readonly serviceUrl: string;
  readonly from: { readonly id: string; readonly aadObjectId: string; readonly name?: string };
  readonly conversation: {
    readonly id: string;
    readonly tenantId: string;
    readonly conversationType?: string;
  };
  readonly channelData?: unknown;
  readonly replyToId?: string;
  readonly value?: unknown;
}

/** A card's content. */
export type Card = Readonly<Record<string, unknown>>;

/** What the stub does with an activity; the card it returns for an invoke replaces the one pressed. */
export type Behaviour = (activity: Activity, bot: StubBot) => Promise<Card | undefined>;

/** A bot without any framework, to prove the windows and the harness by. */
export interface StubBot {
  /** Where it takes activities. */
  readonly url: string;
  /** All it was sent, in order. */
  readonly received: readonly Activity[];
  /** Writes to a person, in the conversation that it remembers of them. */
  send(aadObjectId: string, message: string | Card): Promise<string>;
  /** Puts another card in the place of one that it sent. */
  update(aadObjectId: string, activityId: string, card: Card): Promise<void>;
  /** What the Playground tells of a person who is in a conversation with it. */
  memberOf(aadObjectId: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a stub bot on a free port. */
export async function startStubBot(behaviour: Behaviour): Promise<StubBot> {
  const received: Activity[] = [];
  const latest = new Map<string, Activity>();
  const server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The Playground asks with HEAD whether the bot is there.
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const activity: Activity = JSON.parse(await text(request));
    received.push(activity);
    latest.set(activity.from.aadObjectId, activity);
    const card = await behaviour(activity, bot);
    if (!card) return void response.writeHead(200).end();
    const answer = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  async function ask(aadObjectId: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const activity = latest.get(aadObjectId);
    if (!activity) throw new Error(`${aadObjectId} has not opened the bot.`);
    const { serviceUrl, conversation } = activity;
    const answer = await fetch(`${serviceUrl}/v3/conversations/${conversation.id}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The stub bot has no port.');
  const bot: StubBot = {
    url: `http://127.0.0.1:${address.port}/api/messages`,
    received,
    async send(aadObjectId, message) {
      const answer = await ask(aadObjectId, 'POST', '/activities', toActivity(message));
      if (typeof answer === 'object' && answer && 'id' in answer) return String(answer.id);
      throw new Error('The Playground named no id.');
    },
    async update(aadObjectId, activityId, card) {
      await ask(aadObjectId, 'PUT', `/activities/${activityId}`, toActivity(card));
    },
    memberOf: (aadObjectId) => ask(aadObjectId, 'GET', `/members/${latest.get(aadObjectId)?.from.id}`),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return bot;
}

function toActivity(message: string | Card) {
  if (typeof message === 'string') return { type: 'message', text: message };
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: message };
  return { type: 'message', attachments: [attachment] };
}
