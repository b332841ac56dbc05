import { setTimeout as sleep } from 'node:timers/promises';
import { importAtFirstStart } from './app/lists/first-import.ts';
import type { Ports } from './app/ports.ts';
import { teamsRates } from './app/sending/rates.ts';
import { createSender } from './app/sending/sender.ts';
import { takeTurn } from './app/turn/take-turn.ts';
import { systemChance } from './chance.ts';
import type { Config } from './config.ts';
import { contentOf } from './content-file.ts';
import { englishBankHolidays } from './domain/working-time.ts';
import { createHealth } from './http/health.ts';
import { listen } from './http/server.ts';
import { createInterpreter } from './language/interpreter.ts';
import { createLog } from './log.ts';
import type { StoreAdapter } from './store/adapter.ts';
import { openStore } from './store/open.ts';
import { createAdapter } from './teams/adapter.ts';
import { isTrustedServiceUrl } from './teams/address.ts';
import { createAuthentication } from './teams/authentication.ts';
import { createBot } from './teams/bot.ts';
import { createDirectory } from './teams/directory.ts';
import { type Credentials, identityOf } from './teams/identity.ts';
import { createMessenger } from './teams/messenger.ts';
import { createReceiver } from './teams/receiver.ts';
import { createTicker } from './ticker.ts';

/** A running bot. */
export interface Running {
  readonly port: number;
  /** Sends what is due now. The ticker does it by itself; tests need not wait for it. */
  readonly drain: () => Promise<void>;
  /** Takes no more requests, finishes the turns in flight, sends what it can, and closes the store. */
  stop(): Promise<void>;
}

/** What tests put in the place of the real thing. */
export interface Overrides extends Partial<Omit<Ports, 'store'>> {
  readonly store?: StoreAdapter;
  /** Signs what the bot sends, in the place of Microsoft. */
  readonly credentials?: Credentials;
}

/** How often the bot looks for messages that wait to be sent again, in milliseconds. */
const sendEvery = 5_000;
/** How often what has run out is removed from the store, in milliseconds. */
const purgeEvery = 60 * 60 * 1000;

/** Puts the whole bot together, and starts it. The one composition root. */
export async function start(config: Config, overrides: Overrides = {}): Promise<Running> {
  const clock = overrides.clock ?? Date.now;
  const log = overrides.log ?? createLog(config.LOG_LEVEL);
  const store = overrides.store ?? (await openStore(config.STORE_URL, clock));
  const chance = overrides.chance ?? systemChance(clock);
  const content = overrides.content ?? (await contentOf(config));
  const appId = config.BOT_ID ?? '';
  const identity = { ...identityOf(config), credentials: overrides.credentials };
  const adapter = createAdapter(identity);
  const isTrusted = (serviceUrl: string) =>
    isTrustedServiceUrl(serviceUrl, appId !== '', config.SERVICE_URLS);
  const ports: Ports = {
    store,
    clock,
    sleep: overrides.sleep ?? sleep,
    log,
    chance,
    content,
    directory: createDirectory(adapter, appId, isTrusted),
    messenger: createMessenger(adapter, appId, isTrusted),
    interpreter: createInterpreter(content),
    settings: {
      lpcName: config.LPC_NAME,
      testAddress: config.LPC_TEST_ADDRESS,
      adminIds: config.ADMIN_IDS,
      allowedTenants: config.ALLOWED_TENANTS,
      isHoliday: englishBankHolidays(),
    },
    ...overrides,
  };
  await importAtFirstStart(
    store,
    { pharmacyList: config.PHARMACY_LIST, roster: config.ROSTER },
    clock(),
    log,
  );

  const sender = createSender(ports, teamsRates);
  await sender.takeUp();
  const ticker = createTicker(log);
  const bot = createBot({
    adapter,
    appId,
    log,
    allowedTenants: config.ALLOWED_TENANTS,
    otherTenant: content.say('other_tenant'),
    heard: content.say('heard'),
    async takeTurn(incoming) {
      const taken = await takeTurn(ports, incoming);
      // The turn is saved and may be answered; its messages go out beside that.
      ticker.soon('send', sender.drain);
      return taken;
    },
  });
  const server = await listen(
    {
      messages: createReceiver({
        adapter,
        authenticate: createAuthentication(identity, log),
        bot,
        isTrusted,
        log,
        notSaved: content.say('not_saved'),
      }),
      health: createHealth(store, log),
    },
    config.HOST,
    config.PORT,
    log,
  );
  ticker.every('send', sendEvery, sender.drain);
  ticker.every('purge', purgeEvery, async () => {
    await store.purgeExpired();
  });
  ticker.soon('send', sender.drain);

  return {
    port: server.port,
    drain: sender.drain,
    async stop() {
      await server.close();
      await ticker.stop();
      await store.close();
    },
  };
}
