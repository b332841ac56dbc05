import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importAtFirstStart } from '../../src/app/lists/first-import.ts';
import { createNameSearch } from '../../src/app/lists/name-search.ts';
import type { Ports } from '../../src/app/ports.ts';
import { teamsRates } from '../../src/app/sending/rates.ts';
import { createSender, type Sender } from '../../src/app/sending/sender.ts';
import { sweep } from '../../src/app/sweep/sweep.ts';
import type { IncomingEvent } from '../../src/app/turn/incoming.ts';
import { takeTurn } from '../../src/app/turn/take-turn.ts';
import { beginWork } from '../../src/app/work.ts';
import { loadContent } from '../../src/content/pack.ts';
import { englishBankHolidays } from '../../src/domain/working-time.ts';
import { createInterpreter } from '../../src/language/interpreter.ts';
import { DeliveryError, type DeliveryFailure, type Messenger } from '../../src/ports/messenger.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { beginning } from '../support/bot.ts';
import { silentLog } from '../support/log.ts';
import type { Random } from '../support/random.ts';

export const tenantId = 'de300000-0000-4000-8000-000000000001';
export const day = 24 * 60 * 60 * 1000;

/** Somebody of the simulated town. */
export interface Citizen {
  readonly email: string;
  readonly aadObjectId: string;
  readonly ods?: string;
}

/** A message as it reached somebody. */
export interface Reached {
  readonly conversation: string;
  readonly said: readonly string[];
  readonly at: number;
}

/** A town of pharmacies over the real use cases and a real SQLite file; time is moved by the test. */
export interface Town {
  readonly ports: Ports & { readonly store: StoreAdapter };
  readonly reached: Reached[];
  readonly contractors: readonly Citizen[];
  readonly leads: readonly Citizen[];
  readonly admin: Citizen;
  readonly codes: readonly string[];
  now(): number;
  wait(milliseconds: number): void;
  /** One activity of a citizen, then everything that can be sent. */
  does(citizen: Citizen, event: IncomingEvent): Promise<void>;
  sweep(): Promise<void>;
  /** The process ends and begins anew over the same file. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const failures: readonly [DeliveryFailure, ...DeliveryFailure[]] = [
  'throttled',
  'again',
  'ambiguous',
  'perhaps_unreachable',
];

/** Builds a town of `size` pharmacies in five cells, each with a contractor; every tenth delivery fails. */
export async function buildTown(size: number, random: Random): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'year-'));
  let time = beginning;
  const now = () => time;
  const open = () => openSqliteStore({ file: join(folder, 'year.db'), now });
  let store = open();
  const content = loadContent({ policy: 'lpc-page' });
  const reached: Reached[] = [];
  let ids = 0;
  let activities = 0;
  const messenger: Messenger = {
    async send({ conversationId }, view) {
      if (random.below(10) === 0) throw new DeliveryError(random.pick(failures), 'set by the test');
      reached.push({ conversation: conversationId, said: view.said, at: time });
      return `m${reached.length}`;
    },
    async update() {
      if (random.below(10) === 0) throw new DeliveryError(random.pick(failures), 'set by the test');
    },
  };
  const citizens = new Map<string, Citizen>();
  const admin = citizen('admin@lpc.example');
  const shared = {
    clock: now,
    // Waiting is skipped; only the patience with a connector that never answers would need it.
    sleep: (milliseconds: number) =>
      milliseconds >= 10_000 ? new Promise<void>(() => undefined) : Promise.resolve(),
    chance: {
      newId: () => `id${String(ids++).padStart(9, '0')}`,
      newWord: () => `TULIP-${1000 + (ids++ % 9000)}`,
    },
    log: silentLog(),
    directory: {
      lookUp: async ({ userId = '' }) => ({ name: userId.split('@')[0] ?? userId, email: userId }),
    },
    messenger,
    files: { download: async () => ({ failed: 'unreachable' as const }), upload: async () => false },
    interpreter: createInterpreter(content),
    names: createNameSearch(),
    content,
    settings: {
      lpcName: 'LPC',
      testAddress: 'test@lpc.example',
      adminIds: [admin.aadObjectId],
      allowedTenants: [tenantId],
      isHoliday: englishBankHolidays(),
    },
  };
  let ports = { ...shared, store };
  let sender: Sender = createSender(ports, { perConversation: [], perApp: teamsRates.perApp.slice(1) });

  function citizen(email: string, ods?: string): Citizen {
    const found: Citizen = { email, aadObjectId: email, ...(ods ? { ods } : {}) };
    citizens.set(email, found);
    return found;
  }

  const codes = Array.from({ length: size }, (_, n) => `FY${String(n).padStart(3, '0')}`);
  const cells = ['North', 'East', 'South', 'West', 'Centre'];
  const contractors = codes.map((ods, n) => citizen(`contractor${n}@pharmacy.example`, ods));
  const leads = cells.flatMap((_, n) => [citizen(`lead${n}a@lpc.example`), citizen(`lead${n}b@lpc.example`)]);
  const pharmacyList = join(folder, 'pharmacies.csv');
  const roster = join(folder, 'roster.csv');
  await writeFile(
    pharmacyList,
    ['ODS code,Name,Postcode', ...codes.map((ods, n) => `${ods},Pharmacy ${n},ZZ${1 + (n % 9)} 1AA`)].join(
      '\n',
    ),
  );
  await writeFile(
    roster,
    [
      'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email',
      ...codes.map((ods, n) => `${ods},${cells[n % 5]},,,,${contractors[n]?.email}`),
      ...leads.map(({ email }, n) => `,${cells[Math.floor(n / 2)]},${email},,${1 + (n % 2)},`),
    ].join('\n'),
  );
  await importAtFirstStart(ports, { pharmacyList, roster });

  const town: Town = {
    get ports() {
      return ports;
    },
    reached,
    contractors,
    leads,
    admin,
    codes,
    now,
    wait(milliseconds) {
      time += milliseconds;
    },
    async does({ email, aadObjectId }, event) {
      activities += 1;
      const address = {
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:1',
        conversationId: `chat-${email}`,
        conversationType: 'personal' as const,
        tenantId,
        botId: 'bot',
        userId: email,
      };
      await takeTurn(ports, {
        activityId: `a${activities}`,
        address,
        person: { tenantId, aadObjectId, name: email },
        event,
      });
      await sender.drain();
    },
    async sweep() {
      await sweep(ports);
      await sender.drain();
    },
    async restart() {
      await store.close();
      store = open();
      ports = { ...shared, store };
      sender = createSender(ports, { perConversation: [], perApp: [] });
      await sender.takeUp();
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return town;
}

/** The premises of a town, as they are stored. */
export function premisesOf({ ports }: Town) {
  return beginWork(ports.store).find('premises');
}
