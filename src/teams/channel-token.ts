import { verify } from 'node:crypto';
import * as z from 'zod/v4';
import type { ChannelKeys } from './channel-keys.ts';

/** What a token must say, besides being signed by the channel and in time. */
export interface ExpectedToken {
  readonly issuer: string;
  /** The bot's app id. */
  readonly audience: string;
  /** The channel of the activity: the key must be endorsed for it. */
  readonly channelId: string;
  /** The service URL of the activity: replies go there, so the channel vouches for it. */
  readonly serviceUrl: string;
}

/** Why a token is refused, for the log. */
export type TokenRefusal =
  | 'no bearer token'
  | 'not a token of the channel'
  | 'unknown key'
  | 'key not endorsed for the channel'
  | 'wrong signature'
  | 'wrong issuer'
  | 'wrong audience'
  | 'wrong service URL'
  | 'expired'
  | 'not yet valid';

const hashes = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' } as const;
const Header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });
const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
});
type Claims = z.infer<typeof Claims>;

interface Token {
  readonly header: z.infer<typeof Header>;
  readonly claims: Claims;
  readonly signed: string;
  readonly signature: Buffer;
}

/** How far the clocks of channel and bot may differ, in seconds. */
const tolerance = 5 * 60;

/**
 * Checks the token of a request of the channel. The library checks it as well, but not all of it: it takes keys without
 * endorsements, takes tokens of the Emulator and of other bots, which vouch for no service URL, and prints what it
 * refuses on the console. So this check comes first, and only channel tokens get through.
 * @returns why the token is refused; undefined when it is good
 * @throws Error when the channel's keys cannot be loaded
 */
export async function refusalOf(
  authorization: string | undefined,
  expected: ExpectedToken,
  keys: ChannelKeys,
): Promise<TokenRefusal | undefined> {
  const text = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (!text) return 'no bearer token';
  const token = readToken(text);
  if (!token) return 'not a token of the channel';
  const wrongClaim = refusalOfClaims(token.claims, expected);
  if (wrongClaim) return wrongClaim;
  const known = await keys.find(token.header.kid);
  if (!known) return 'unknown key';
  if (!known.endorsements.includes(expected.channelId)) return 'key not endorsed for the channel';
  const isSigned = verify(hashes[token.header.alg], Buffer.from(token.signed), known.key, token.signature);
  return isSigned ? undefined : 'wrong signature';
}

function refusalOfClaims(claims: Claims, expected: ExpectedToken): TokenRefusal | undefined {
  const now = Date.now() / 1000;
  if (claims.iss !== expected.issuer) return 'wrong issuer';
  if (claims.aud !== expected.audience) return 'wrong audience';
  if (claims.serviceurl !== expected.serviceUrl) return 'wrong service URL';
  if (claims.exp + tolerance <= now) return 'expired';
  return claims.nbf !== undefined && claims.nbf - tolerance > now ? 'not yet valid' : undefined;
}

function readToken(text: string): Token | undefined {
  const [head = '', payload = '', signature = ''] = text.split('.');
  const header = Header.safeParse(readPart(head));
  const claims = Claims.safeParse(readPart(payload));
  if (!header.success || !claims.success) return undefined;
  return {
    header: header.data,
    claims: claims.data,
    signed: `${head}.${payload}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

function readPart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
