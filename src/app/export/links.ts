import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/time.ts';
import type { Ports } from '../ports.ts';
import { beginWork, type Work } from '../work.ts';

/** How long a link holds, in milliseconds: long enough to press it, too short to pass it on. */
export const linkHoldsFor = 15 * 60 * 1000;

/** The last part of a link: which file, until when, and the signature of both. */
export async function linkToken(work: Work, exportId: string, now: Instant): Promise<string> {
  const until = now + linkHoldsFor;
  return `${exportId}.${until}.${sign(await signingKey(work), exportId, until)}`;
}

function sign(key: string, exportId: string, until: number): string {
  return createHmac('sha256', key).update(`${exportId}.${until}`).digest('base64url');
}

/** The key of all links; made when it is first needed, and the same for every process. */
async function signingKey(work: Work): Promise<string> {
  const known = await work.get('secret', 'links');
  if (known) return known.key;
  const key = randomBytes(32).toString('base64url');
  work.put('secret', 'links', { key });
  return key;
}

/** A file that a link leads to. */
export interface LinkedFile {
  readonly name: string;
  readonly csv: string;
}

/** Opens a link. @returns undefined, and nothing more, for one that is forged, too old or used up */
export async function openLink(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  token: string,
): Promise<LinkedFile | undefined> {
  const [, exportId, until, signature] = /^([\w-]{1,80})\.(\d{1,16})\.([\w-]{1,100})$/.exec(token) ?? [];
  if (!exportId || !until || !signature) return undefined;
  const work = beginWork(store);
  const secret = await work.get('secret', 'links');
  if (!secret) return undefined;
  const expected = Buffer.from(sign(secret.key, exportId, Number(until)));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  if (Number(until) <= clock()) return undefined;
  return work.get('export', exportId);
}
