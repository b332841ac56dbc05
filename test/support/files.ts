import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from './cards.ts';
import type { TeamsPerson } from './teams.ts';

/** Files on loopback, in the place of the SharePoint of a tenant. */
export interface FileHost {
  /** Puts a file there. @returns its address */
  put(content: string | Uint8Array): string;
  /** How often each file was fetched, by its address. */
  readonly fetched: ReadonlyMap<string, number>;
  /** What was stored by address. */
  readonly stored: ReadonlyMap<string, string>;
  /** An address to store a file at. */
  readonly uploadUrl: string;
  close(): Promise<void>;
}

/** Starts the host. */
export async function openFileHost(): Promise<FileHost> {
  const files = new Map<string, Uint8Array>();
  const fetched = new Map<string, number>();
  const stored = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const url = `${base()}${request.url}`;
    if (request.method === 'PUT') {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      stored.set(url, text);
      response.statusCode = 201;
      response.end();
      return;
    }
    fetched.set(url, (fetched.get(url) ?? 0) + 1);
    const file = files.get(url);
    // Step by step: restify, in the same process, changes what `writeHead` gives back.
    response.statusCode = file ? 200 : 404;
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    fetched,
    stored,
    get uploadUrl() {
      return `${base()}/upload`;
    },
    put(content) {
      const url = `${base()}/${files.size + 1}`;
      files.set(url, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return url;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Attaches a file in a chat as Teams does; gives the newest card after it. */
export async function attach(person: TeamsPerson, url: string, name = 'list.csv'): Promise<Card> {
  const attachments = [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: url, uniqueId: 'u1', fileType: 'csv' },
    },
  ];
  await person.posts(person.activity({ type: 'message', attachments }));
  return person.last();
}
