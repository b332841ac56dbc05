import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sent to the model. */
export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: {
    readonly model?: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** A server that speaks OpenAI's protocol, and answers as a test wants. */
export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How the next questions are answered: by the content of a message, or by anything else. */
  answer(how: string | ((response: ServerResponse) => void)): void;
  close(): Promise<void>;
}

/** Opens a model's end point on this machine. */
export async function openModelServer(): Promise<ModelServer> {
  const asked: Asked[] = [];
  let how: (response: ServerResponse) => void = (response) => response.end();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    asked.push({
      url: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(parts).toString()),
    });
    how(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer(content) {
      how = typeof content === 'string' ? (response) => complete(response, content) : content;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A completion with this content, in the protocol's form. */
function complete(response: ServerResponse, content: string): void {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      id: 'completion',
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    }),
  );
}
