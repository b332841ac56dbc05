import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message that the bot has posted, as it stands after its updates. */
export interface Posted {
  readonly id: string;
  readonly conversationId: string;
  activity: PostedActivity;
  /** How often it was changed in place. */
  updates: number;
}

export interface PostedActivity {
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Record<string, unknown>;
  }[];
}

/** A member as the connector tells of them. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly aadObjectId: string;
}

/** A connector on loopback that keeps what the bot sends. Its failures are set by the test. */
export interface Connector {
  readonly url: string;
  readonly posted: readonly Posted[];
  /** Requests of every kind, e.g. `POST /v3/conversations/c1/activities`. */
  readonly requests: readonly string[];
  /** The answer to a request instead of the usual one; undefined lets it pass. */
  fault: (request: { readonly method: string; readonly path: string }) => number | 'hang up' | undefined;
  addMember(member: Member): void;
  close(): Promise<void>;
}

/** Starts a recording connector. */
export async function openConnector(): Promise<Connector> {
  const posted: Posted[] = [];
  const requests: string[] = [];
  const members = new Map<string, Member>();
  let count = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const path = decodeURIComponent(request.url ?? '');
    requests.push(`${method} ${path}`);
    const body = await readBody(request);
    const fault = connector.fault({ method, path });
    if (fault === 'hang up') return void request.socket.destroy();
    if (fault !== undefined)
      return json(response, fault, { error: { code: 'Fault', message: 'set by the test' } });
    const member = /\/members\/(.+)$/.exec(path)?.[1];
    if (member)
      return members.has(member) ? json(response, 200, members.get(member)) : json(response, 404, {});
    const [, conversationId = '', activityId] =
      /\/v3\/conversations\/([^/]+)\/activities(?:\/(.+))?$/.exec(path) ?? [];
    const known = method === 'PUT' ? posted.find(({ id }) => id === activityId) : undefined;
    if (known) {
      known.activity = body as PostedActivity;
      known.updates += 1;
      return json(response, 200, { id: known.id });
    }
    count += 1;
    posted.push({ id: `m${count}`, conversationId, activity: body as PostedActivity, updates: 0 });
    return json(response, 200, { id: `m${count}` });
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connector: Connector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    requests,
    fault: () => undefined,
    addMember: (member) => void members.set(member.id, member),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return connector;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
