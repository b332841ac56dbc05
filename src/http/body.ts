import type { IncomingMessage } from 'node:http';

/** The body of a request, or the HTTP status that says what is wrong with it. */
export type ReadBody = { readonly body: unknown } | { readonly status: 400 | 413 | 415 };

/**
 * Reads a JSON body of limited size. restify's own parser is not used: it ends the process on a damaged gzip body, has
 * no limit for what it unpacks, and writes multipart uploads of strangers to the disk.
 */
export async function readJsonBody(request: IncomingMessage, largest: number): Promise<ReadBody> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const isJson = /^application\/json\s*(?:;|$)/i.test(type);
  if (!isJson || encoding !== 'identity') return refuse(request, 415);
  if (Number(request.headers['content-length'] ?? 0) > largest) return refuse(request, 413);
  const bytes = await readBytes(request, largest);
  if (!bytes) return { status: 413 };
  try {
    return { body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { status: 400 };
  }
}

/** The bytes of a request; undefined when there are too many. They are read to the end, so that the sender gets to the answer. */
async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  return size <= largest ? Buffer.concat(chunks) : undefined;
}

/** Lets what was sent pass unread. */
function refuse(request: IncomingMessage, status: 413 | 415): ReadBody {
  request.resume();
  return { status };
}
