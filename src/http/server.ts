import { once } from 'node:events';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Log } from '../ports/log.ts';
import { readJsonBody } from './body.ts';

/** What a request handler answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A request, as far as the use cases look at it. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed JSON; whatever was sent, unchecked. */
  readonly body: unknown;
}

/** The use cases behind the routes. */
export interface Routes {
  /** `POST /api/messages`: activities of the channel. */
  readonly messages: (request: HttpRequest) => Promise<Answer>;
  /** `GET /health`: whether the bot can do its work. */
  readonly health: () => Promise<Answer>;
  /** `GET /files/…`: a file that was exported, by the last part of its link; undefined when there is none. */
  readonly file: (token: string) => Promise<{ readonly name: string; readonly csv: string } | undefined>;
}

/** Activities are small; whatever is larger is not one. */
const largestBody = 256 * 1024;
/** How long a request may take to come in, in milliseconds. */
const patience = 30_000;

/** A running server. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, and waits until those in flight are answered. */
  close(): Promise<void>;
}

/** Serves the routes with restify. @throws when the port is taken */
export async function listen(routes: Routes, host: string, port: number, log: Log): Promise<Listening> {
  const server = restify.createServer({ name: 'mailbox-guide' });
  const inFlight = new Set<Promise<void>>();
  server.server.requestTimeout = patience;
  server.on('restifyError', hideDetails);
  server.post('/api/messages', async (request: Request, response: Response) => {
    const read = await readJsonBody(request, largestBody).catch(() => undefined);
    // The sender went away in the middle; there is nobody to answer.
    if (!read) return;
    const { headers } = request;
    if ('status' in read) send(response, read);
    else await answer(request, response, () => routes.messages({ headers, body: read.body }));
  });
  server.get('/health', async (request: Request, response: Response) => {
    await answer(request, response, routes.health);
  });

  server.get('/files/:token', async (request: Request, response: Response) => {
    const file = await routes.file(String(request.params.token)).catch((error: unknown) => {
      failed(request, error);
      return undefined;
    });
    if (file) sendFile(response, file.name, file.csv);
    else send(response, { status: 404 });
  });

  /** Answers a request whose body is there. Stopping waits for it. */
  async function answer(request: Request, response: Response, work: () => Promise<Answer>): Promise<void> {
    const answering = carryOut(request, response, work).finally(() => inFlight.delete(answering));
    inFlight.add(answering);
    await answering;
  }

  async function carryOut(request: Request, response: Response, work: () => Promise<Answer>): Promise<void> {
    send(response, await work().catch((error: unknown) => failed(request, error)));
    if (!response.closed) await once(response, 'close');
  }

  function failed(request: Request, error: unknown): Answer {
    log.error(
      { err: error, path: request.path(), remedy: 'Report this: a request must never end so.' },
      'A request failed',
    );
    return { status: 500 };
  }

  await begin(server, host, port);
  return {
    port: server.address().port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      while (inFlight.size > 0) await Promise.all(inFlight);
      server.server.closeAllConnections();
      await closed;
    },
  };
}

async function begin(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function send(response: Response, { status, body }: Answer): void {
  if (body === undefined) response.send(status);
  else response.send(status, body);
}

/** A file to keep, which no cache may keep as well. */
function sendFile(response: Response, name: string, csv: string): void {
  response.sendRaw(200, csv, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
}

/** What restify itself answers, e.g. 404, says no more than its status does. */
function hideDetails(_request: Request, response: Response, error: { toJSON: () => unknown }, done: Next) {
  error.toJSON = () => ({ error: response.statusMessage || 'refused' });
  done();
}
