import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import * as z from 'zod/v4';

/** A key with which the channel signs. */
export interface ChannelKey {
  readonly key: KeyObject;
  /** The channels that may use it. */
  readonly endorsements: readonly string[];
}

/** The channel's keys, by their ids. */
export interface ChannelKeys {
  /**
   * Finds a key.
   * @returns undefined when the channel has no such key
   * @throws Error when the keys cannot be loaded: then nobody can be told from anybody else
   */
  find(keyId: string): Promise<ChannelKey | undefined>;
}

const Metadata = z.object({ jwks_uri: z.url() });
const KeySet = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
});

/** Keys are loaded again after a day, as Microsoft asks for. */
const freshFor = 24 * 60 * 60 * 1000;
/** A key that is not known may be new, so the keys are loaded again; but strangers can make up ids, so not more often. */
const newKeysAfter = 60 * 60 * 1000;
/** How long the key server may take, in milliseconds. */
const patience = 5_000;

interface Loaded {
  readonly at: number;
  readonly keys: ReadonlyMap<string, ChannelKey>;
}

/** Loads the keys that an OpenID metadata document leads to, and keeps them. */
export function createChannelKeys(metadataUrl: string): ChannelKeys {
  let loaded: Loaded | undefined;
  let loading: Promise<Loaded> | undefined;

  async function reload(): Promise<Loaded> {
    loading ??= loadKeys(metadataUrl).finally(() => {
      loading = undefined;
    });
    loaded = await loading;
    return loaded;
  }

  return {
    async find(keyId) {
      const now = Date.now();
      const kept = loaded && now - loaded.at < freshFor ? loaded : await reload();
      const known = kept.keys.get(keyId);
      if (known || now - kept.at < newKeysAfter) return known;
      return (await reload()).keys.get(keyId);
    },
  };
}

async function loadKeys(metadataUrl: string): Promise<Loaded> {
  const { jwks_uri } = Metadata.parse(await loadJson(metadataUrl));
  const { keys } = KeySet.parse(await loadJson(jwks_uri));
  const known = keys.flatMap(({ kid, endorsements = [], ...jwk }): [string, ChannelKey][] =>
    kid && jwk.kty === 'RSA'
      ? [[kid, { key: createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }), endorsements }]]
      : [],
  );
  return { at: Date.now(), keys: new Map(known) };
}

async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`The key server answered ${response.status}.`);
  return response.json();
}
