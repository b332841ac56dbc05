import { setTimeout as sleep } from 'node:timers/promises';
import { openLink } from './app/export/links.ts';
import { importAtFirstStart } from './app/lists/first-import.ts';
import { createNameSearch } from './app/lists/name-search.ts';
import { oneAtATime } from './app/one-at-a-time.ts';
import type { Ports } from './app/ports.ts';
import { rebuildOldPremises } from './app/rebuild.ts';
import { type Rates, withAppRate } from './app/sending/rates.ts';
import { createSender } from './app/sending/sender.ts';
import { sweep } from './app/sweep/sweep.ts';
import { takeTurn } from './app/turn/take-turn.ts';
import { systemChance } from './chance.ts';
import type { Config } from './config.ts';
import { contentOf } from './content-file.ts';
import { englishBankHolidays } from './domain/working-time.ts';
import { createHealth } from './http/health.ts';
import { listen } from './http/server.ts';
import { createInterpreter } from './language/interpreter.ts';
import { createLog } from './log.ts';
import type { Log } from './ports/log.ts';
import type { StoreAdapter } from './store/adapter.ts';
import { openStore } from './store/open.ts';
import { createAdapter } from './teams/adapter.ts';
import { isTrustedServiceUrl } from './teams/address.ts';
import { createAdvisor, type ModelSettings } from './teams/advisor.ts';
import { createAuthentication } from './teams/authentication.ts';
import { createBot } from './teams/bot.ts';
import { createDirectory } from './teams/directory.ts';
import { createFiles } from './teams/files.ts';
import { type Credentials, identityOf } from './teams/identity.ts';
import { createMessenger } from './teams/messenger.ts';
import { createReceiver } from './teams/receiver.ts';
import { createTicker } from './ticker.ts';

/** A running bot. */
export interface Running {
  readonly port: number;
  /** Sends what is due now. The ticker does it by itself; tests need not wait for it. */
  readonly drain: () => Promise<void>;
  /** Does what is due by itself, and sends it. The same holds. */
  readonly sweep: () => Promise<void>;
  /** Takes no more requests, finishes the turns in flight, sends what it can, and closes the store. */
  stop(): Promise<void>;
}

/** What tests put in the place of the real thing. */
export interface Overrides extends Partial<Omit<Ports, 'store'>> {
  readonly store?: StoreAdapter;
  readonly rates?: Rates;
  /** Signs what the bot sends, in the place of Microsoft. */
  readonly credentials?: Credentials;
}

/** How often the bot looks for messages that wait to be sent again, in milliseconds. */
const sendEvery = 5_000;
/** How often the bot looks for reminders, follow-ups and alerts whose time has come, in milliseconds. */
const sweepEvery = 60_000;
/** How often what has run out is removed from the store, in milliseconds. */
const purgeEvery = 60 * 60 * 1000;

/** Puts the whole bot together, and starts it. The one composition root. */
export async function start(config: Config, overrides: Overrides = {}): Promise<Running> {
  const clock = overrides.clock ?? (() => Date.now() + config.CLOCK_OFFSET);
  const log = overrides.log ?? createLog(config.LOG_LEVEL);
  const store = overrides.store ?? (await openStore(config.STORE_URL, clock));
  const chance = overrides.chance ?? systemChance(clock);
  const content = overrides.content ?? (await contentOf(config));
  const appId = config.BOT_ID ?? '';
  const identity = { ...identityOf(config), credentials: overrides.credentials };
  const adapter = createAdapter(identity);
  const isTrusted = (serviceUrl: string) =>
    isTrustedServiceUrl(serviceUrl, appId !== '', config.SERVICE_URLS);
  let localUrl: string | undefined;
  const ports: Ports = {
    store,
    clock,
    uptime: overrides.uptime ?? (() => performance.now()),
    sleep: overrides.sleep ?? ((wait, signal) => sleep(wait, undefined, signal ? { signal } : {})),
    log,
    chance,
    content,
    directory: createDirectory(adapter, appId, isTrusted),
    messenger: createMessenger(adapter, appId, isTrusted),
    files: createFiles(appId !== ''),
    interpreter: overrides.interpreter ?? createInterpreter(content),
    advisor: advisorOf(config, log),
    names: createNameSearch(),
    settings: {
      lpcName: config.LPC_NAME,
      testAddress: config.LPC_TEST_ADDRESS,
      adminIds: config.ADMIN_IDS,
      allowedTenants: config.ALLOWED_TENANTS,
      isHoliday: englishBankHolidays(),
      appLink: config.TEAMS_APP_ID && `https://teams.microsoft.com/l/app/${config.TEAMS_APP_ID}`,
      // The Playground knows no consent to files.
      hasFileConsent: appId !== '',
      publicUrl: () => config.PUBLIC_URL?.replace(/\/+$/, '') ?? (appId === '' ? localUrl : undefined),
    },
    ...overrides,
  };
  await rebuildOldPremises(ports);
  await importAtFirstStart(ports, { pharmacyList: config.PHARMACY_LIST, roster: config.ROSTER });

  const sender = createSender(ports, overrides.rates ?? withAppRate(config.SEND_PER_SECOND));
  const sweepAndSend = oneAtATime(async () => {
    await sweep(ports);
    await sender.drain();
  });
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
      file: (token) => openLink(ports, token),
    },
    config.HOST,
    config.PORT,
    log,
  );
  localUrl = `http://localhost:${server.port}`;
  ticker.every('send', sendEvery, sender.drain);
  ticker.every('sweep', sweepEvery, sweepAndSend);
  ticker.every('purge', purgeEvery, async () => {
    await store.purgeExpired();
  });
  ticker.soon('send', sender.drain);
  ticker.soon('sweep', sweepAndSend);

  return {
    port: server.port,
    drain: sender.drain,
    sweep: sweepAndSend,
    async stop() {
      await server.close();
      await ticker.stop();
      await store.close();
    },
  };
}

/** The model that is asked when the rules are unsure, where one is set. */
function advisorOf(config: Config, log: Log): Ports['advisor'] {
  if (!config.MODEL_ENDPOINT) return undefined;
  const settings: ModelSettings = {
    type: config.MODEL_TYPE,
    endpoint: config.MODEL_ENDPOINT,
    name: config.MODEL_NAME ?? '',
    // Servers on one's own machine want no key, but the library does.
    key: config.SECRET_MODEL_KEY ?? 'none',
    apiVersion: config.MODEL_API_VERSION,
  };
  return createAdvisor(settings, log);
}
