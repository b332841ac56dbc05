import type { Ports } from '../../src/app/ports.ts';
import { type Overrides, type Running, start } from '../../src/compose.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { loadContent } from '../../src/content/pack.ts';
import { createInterpreter } from '../../src/language/interpreter.ts';
import { demoTenantId, type Person, people } from '../../src/playground/people.ts';
import type { Log } from '../../src/ports/log.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { type Connector, openConnector } from './connector.ts';
import { createPerson, type Place, type TeamsPerson } from './teams.ts';

/** A bot over a memory store with the demo's lists, a connector that records, and a clock that the test moves. */
export interface TestBot {
  readonly connector: Connector;
  readonly store: StoreAdapter;
  readonly url: string;
  readonly logged: readonly LogLine[];
  /** A person of the demo, in front of the bot. */
  person(person: Person, place?: Partial<Place>): TeamsPerson;
  /** Moves the clock on. */
  wait(milliseconds: number): void;
  now(): number;
  settle(): Promise<void>;
  /** Lets the bot do by itself what is due, and sends it. */
  sweep(): Promise<void>;
  /** Stops the bot and starts it again over the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface LogLine {
  readonly level: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** When every test begins: Monday 2 November 2026, 10:00 in London. */
export const beginning = Date.UTC(2026, 10, 2, 10, 0);
export const day = 24 * 60 * 60 * 1000;

/** What a bot knows and how it understands words: the same for all bots, and made once per file, for it takes long. */
const knowledge = new Map<string, Pick<Ports, 'content' | 'interpreter'>>();

function knowledgeOf({ POLICY: policy, LPC_NAME: lpc }: Config): Pick<Ports, 'content' | 'interpreter'> {
  const key = JSON.stringify([policy, lpc]);
  const known = knowledge.get(key);
  if (known) return known;
  const content = loadContent({ policy, slots: { lpc } });
  const made = { content, interpreter: createInterpreter(content) };
  knowledge.set(key, made);
  return made;
}

/** Starts a bot for one test. `store` outlives restarts. */
export async function startTestBot(
  options: {
    readonly store?: StoreAdapter;
    readonly env?: Readonly<Record<string, string>>;
    readonly overrides?: Overrides;
  } = {},
): Promise<TestBot> {
  const connector = await openConnector();
  let time = beginning;
  const clock = () => time;
  const store = options.store ?? createMemoryStore({ now: clock });
  const logged: LogLine[] = [];
  const config = readConfig({
    PORT: '0',
    ADMIN_IDS: people.admin.aadObjectId,
    ALLOWED_TENANTS: demoTenantId,
    PHARMACY_LIST: 'env/demo/pharmacies.csv',
    ROSTER: 'env/demo/roster.csv',
    LPC_NAME: 'Bracken Vale LPC',
    LPC_TEST_ADDRESS: 'mailbox.test@lpc.example',
    ...options.env,
  });
  let words = 0;
  const begin = (): Promise<Running> =>
    start(config, {
      clock,
      uptime: clock,
      // The store is the test's own; stopping the bot must not close it.
      store: { ...store, close: async () => undefined },
      // The test's clock stands still between its moves, so no message would ever be due by rate.
      rates: { perConversation: [], perApp: [] },
      log: recordingLog(logged),
      ...(options.overrides?.content ? {} : knowledgeOf(config)),
      ...options.overrides,
      ...(options.overrides?.chance
        ? {}
        : {
            chance: {
              newId: () => `id${String(words++).padStart(8, '0')}`,
              newWord: () => `TULIP-${1000 + words++}`,
            },
          }),
    });
  let running = await begin();
  const bot: TestBot = {
    connector,
    store,
    logged,
    get url() {
      return `http://127.0.0.1:${running.port}`;
    },
    person: (person, place) =>
      createPerson(() => bot, connector, person, { tenantId: demoTenantId, ...place }),
    wait(milliseconds) {
      time += milliseconds;
    },
    now: clock,
    settle: () => running.drain(),
    sweep: () => running.sweep(),
    async restart() {
      await running.stop();
      running = await begin();
      await running.drain();
    },
    async close() {
      await running.stop();
      await connector.close();
    },
  };
  return bot;
}

function recordingLog(lines: LogLine[]): Log {
  const level = (name: string) => (metadata: Readonly<Record<string, unknown>>, message: string) =>
    void lines.push({ level: name, metadata, message });
  return { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') };
}
