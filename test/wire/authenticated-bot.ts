import { type Overrides, type Running, start } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { demoTenantId, people } from '../../src/playground/people.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Credentials } from '../../src/teams/identity.ts';
import type { KeyServer } from './key-server.ts';
import type { ScriptedConnector } from './scripted-connector.ts';

export const botId = '11111111-2222-4333-8444-555555555555';
export const botToken = 'a-token-of-the-bot';

/** A bot that is registered: it checks tokens, and signs what it sends. */
export interface AuthenticatedBot {
  readonly url: string;
  readonly store: StoreAdapter;
  readonly logged: readonly string[];
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The environment of a bot that trusts a key server in the place of Microsoft's. */
export function registration(keys: KeyServer, connector: ScriptedConnector): Record<string, string> {
  return {
    PORT: '0',
    HOST: '127.0.0.1',
    BOT_ID: botId,
    BOT_TENANT_ID: demoTenantId,
    SECRET_BOT_PASSWORD: 'a-secret-of-the-bot',
    ALLOWED_TENANTS: demoTenantId,
    ADMIN_IDS: people.admin.aadObjectId,
    PHARMACY_LIST: 'env/demo/pharmacies.csv',
    ROSTER: 'env/demo/roster.csv',
    ToChannelFromBotLoginUrl: keys.metadataUrl,
    ToChannelFromBotOAuthScope: keys.metadataUrl,
    ToBotFromChannelTokenIssuer: keys.issuer,
    ToBotFromChannelOpenIdMetadataUrl: keys.metadataUrl,
    SERVICE_URLS: connector.url,
  };
}

/** Starts a registered bot; it gets its own tokens without Microsoft. */
export async function startAuthenticatedBot(
  keys: KeyServer,
  connector: ScriptedConnector,
  overrides: Overrides = {},
): Promise<AuthenticatedBot> {
  const store = overrides.store ?? createMemoryStore({ now: Date.now });
  const logged: string[] = [];
  const note = (metadata: object, message: string) =>
    void logged.push(`${message} ${JSON.stringify(metadata)}`);
  const running: Running = await start(readConfig(registration(keys, connector)), {
    credentials: staticCredentials(async () => botToken),
    log: { debug: note, info: note, warn: note, error: note },
    ...overrides,
    store,
  });
  return {
    url: `http://127.0.0.1:${running.port}`,
    store,
    logged,
    settle: running.drain,
    close: running.stop,
  };
}

/** Credentials that sign with whatever token is given. */
export function staticCredentials(token: () => Promise<string>): Credentials {
  return {
    isValidAppId: async (id) => id === botId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    }),
  };
}
