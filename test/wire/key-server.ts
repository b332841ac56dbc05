import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A signing key of the channel, with its place in the key set. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The channel's OpenID metadata and keys, on loopback. */
export interface KeyServer {
  readonly metadataUrl: string;
  readonly issuer: string;
  /** Endorsed for Teams. */
  readonly key: SigningKey;
  /** Endorsed for other channels only. */
  readonly otherKey: SigningKey;
  /** Without endorsements. */
  readonly bareKey: SigningKey;
  /** How often the keys were loaded. */
  readonly loads: number;
  isDown: boolean;
  close(): Promise<void>;
}

/** Makes a key that no key server knows, unless it is one of a server's own. */
export function makeKey(kid: string): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

/** Making keys takes long, so all key servers have the same ones. */
const [key, otherKey, bareKey] = [makeKey('teams'), makeKey('other'), makeKey('bare')];

/** Starts a key server. */
export async function openKeyServer(): Promise<KeyServer> {
  const jwks = [
    { ...jwk(key), endorsements: ['msteams', 'skype'] },
    { ...jwk(otherKey), endorsements: ['webchat', 'directline'] },
    jwk(bareKey),
    { kty: 'EC', kid: 'curve', crv: 'P-256', x: 'x', y: 'y', endorsements: ['msteams'] },
  ];
  let loads = 0;
  const server = createServer((request, response) => {
    response.writeHead(keyServer.isDown ? 500 : 200, { 'content-type': 'application/json' });
    if (request.url === '/keys') {
      loads += 1;
      response.end(JSON.stringify({ keys: jwks }));
    } else response.end(JSON.stringify({ issuer: keyServer.issuer, jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keyServer: KeyServer = {
    metadataUrl: `${url}/.well-known/openidconfiguration`,
    issuer: 'https://api.botframework.test',
    key,
    otherKey,
    bareKey,
    get loads() {
      return loads;
    },
    isDown: false,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return keyServer;
}

function jwk({ kid, publicKey }: SigningKey): object {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' };
}

/** Makes a token: header and claims as they are given, signed as a channel does unless told otherwise. */
export function makeToken(
  claims: object,
  key: SigningKey,
  header: object = {},
  signer: (signed: Buffer) => Buffer = (signed) => sign('sha256', signed, key.privateKey),
): string {
  const head = encode({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header });
  const signed = `${head}.${encode(claims)}`;
  return `${signed}.${signer(Buffer.from(signed)).toString('base64url')}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
