import type { Downloaded, Files } from '../ports/files.ts';

/** Larger than any list of England's pharmacies. */
const largestFile = 20 * 1024 * 1024;
const patience = 10_000;
const mostRedirects = 3;

/** Hosts where Teams keeps the files of a tenant. */
const fileHosts = /^[a-z0-9-]+\.sharepoint\.(?:com|us)$/;
const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Fetches and stores files. Addresses come from activities, and redirects from whoever answers, so each is checked: a
 * request to any other host could reach what only this machine can.
 * @param hasIdentity whether the bot is registered; without it, files are on this machine only
 */
export function createFiles(hasIdentity: boolean): Files {
  async function follow(url: string, redirects = 0): Promise<Response | 'not_trusted'> {
    if (!isTrusted(url, hasIdentity)) return 'not_trusted';
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) return response;
    await response.body?.cancel();
    if (redirects >= mostRedirects) return 'not_trusted';
    return follow(new URL(location, url).href, redirects + 1);
  }

  return {
    async download(url) {
      try {
        const response = await follow(url);
        if (response === 'not_trusted') return { failed: 'not_trusted' };
        if (!response.ok || !response.body) return { failed: 'unreachable' };
        return await readAll(response.body);
      } catch {
        // A time-out or a broken connection; the person is asked to attach the file again.
        return { failed: 'unreachable' };
      }
    },
    async upload(url, bytes) {
      if (!isTrusted(url, hasIdentity)) return false;
      try {
        const response = await fetch(url, {
          method: 'PUT',
          redirect: 'error',
          headers: {
            'content-type': 'application/octet-stream',
            'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
          },
          body: Buffer.from(bytes),
          signal: AbortSignal.timeout(patience),
        });
        await response.body?.cancel();
        return response.ok;
      } catch {
        // The person is told, and can ask again.
        return false;
      }
    },
  };
}

async function readAll(body: ReadableStream<Uint8Array>): Promise<Downloaded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largestFile) return { failed: 'too_big' };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

function isTrusted(url: string, hasIdentity: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!hasIdentity) return loopbackHosts.has(hostname);
  return protocol === 'https:' && fileHosts.test(hostname);
}
