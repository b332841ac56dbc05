import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person } from '../../src/playground/people.ts';

/** A request that the bot sent. */
export interface Got {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  /** The body as it came. */
  readonly text: string;
}

/** How the connector answers a request; `hang up` breaks the connection, `never` leaves it open. */
export type Script =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'hang up'
  | 'never';

/** A connector that does what the test says, request by request. */
export interface ScriptedConnector {
  readonly url: string;
  readonly got: readonly Got[];
  /** Answers a request; undefined takes it as a connector does. */
  script: (request: Got) => Script | undefined | Promise<Script | undefined>;
  /** Lets people be looked up. */
  know(people: Iterable<Person>): void;
  /** Settles when a request that fits has come, now or earlier. */
  until(fits: (request: Got) => boolean): Promise<Got>;
  close(): Promise<void>;
}

/** Starts a connector on loopback. */
export async function openScriptedConnector(): Promise<ScriptedConnector> {
  const got: Got[] = [];
  const members = new Map<string, object>();
  let arrived = Promise.withResolvers<void>();
  let count = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const path = decodeURIComponent(request.url ?? '');
    const { method = '', headers } = request;
    const now: Got = { method, path, authorization: headers.authorization, text };
    got.push(now);
    arrived.resolve();
    arrived = Promise.withResolvers();
    const script = (await connector.script(now)) ?? usual(now);
    if (script === 'never') return;
    if (script === 'hang up') return void request.socket.destroy();
    response.writeHead(script.status, { 'content-type': 'application/json', ...script.headers });
    response.end(JSON.stringify(script.body ?? {}));
  }

  function usual({ method, path }: Got): Script {
    if (method !== 'GET') return { status: 200, body: { id: `m${++count}` } };
    const member = members.get(/\/members\/(.+)$/.exec(path)?.[1] ?? '');
    return member ? { status: 200, body: member } : { status: 404 };
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connector: ScriptedConnector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    script: () => undefined,
    know(people) {
      for (const { teamsId, name, email, aadObjectId } of people)
        members.set(teamsId, { id: teamsId, name, email, aadObjectId });
    },
    async until(fits) {
      for (;;) {
        const found = got.find(fits);
        if (found) return found;
        await arrived.promise;
      }
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return connector;
}
