import restify, { type Request, type Response, type Server } from 'restify';
import type { Log } from '../ports/log.ts';

/** What a request handler answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A request, as far as the use cases look at it. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed JSON; whatever was sent, unchecked. */
  readonly body: Record<string, unknown>;
}

/** The use cases behind the routes. */
export interface Routes {
  /** `POST /api/messages`: activities of the channel. */
  readonly messages: (request: HttpRequest) => Promise<Answer>;
  /** `GET /health`: whether the bot can do its work. */
  readonly health: () => Promise<Answer>;
}

/** Activities are small; whatever is larger is not one. */
const largestBody = 256 * 1024;

/** A running server. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, and waits until those in flight are answered. */
  close(): Promise<void>;
}

/** Serves the routes with restify. @throws when the port is taken */
export async function listen(routes: Routes, host: string, port: number, log: Log): Promise<Listening> {
  const server = restify.createServer({ name: 'mailbox-guide' });
  server.use(restify.plugins.bodyParser({ maxBodySize: largestBody, mapParams: false }));
  server.post('/api/messages', handler(routes.messages, log));
  server.get('/health', handler(routes.health, log));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const inFlight = countInFlight(server);
  return {
    port: server.address().port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await inFlight.none();
      server.server.closeAllConnections();
      await closed;
    },
  };
}

function handler(answer: (request: HttpRequest) => Promise<Answer>, log: Log) {
  return async function answerRequest(request: Request, response: Response): Promise<void> {
    const { headers, body: sent } = request;
    const { status, body } = await answer({ method: request.method ?? '', headers, body: sent }).catch(
      (error: unknown): Answer => {
        log.error(
          { err: error, path: request.path(), remedy: 'Report this: a request must never end so.' },
          'A request failed',
        );
        return { status: 500 };
      },
    );
    if (body === undefined) response.send(status);
    else response.send(status, body);
  };
}

/** Counts requests that are not answered yet, so that stopping can wait for them. */
function countInFlight(server: Server): { none(): Promise<void> } {
  let count = 0;
  let waiting: (() => void)[] = [];
  server.server.on('request', (_request, response) => {
    count += 1;
    response.once('close', () => {
      count -= 1;
      if (count > 0) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    });
  });
  return {
    none: () => (count === 0 ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve))),
  };
}
