import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importAtFirstStart } from '../../src/app/lists/first-import.ts';
import { createNameSearch } from '../../src/app/lists/name-search.ts';
import type { Ports } from '../../src/app/ports.ts';
import type { Rates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { sweep } from '../../src/app/sweep/sweep.ts';
import type { IncomingEvent } from '../../src/app/turn/incoming.ts';
import { takeTurn } from '../../src/app/turn/take-turn.ts';
import { loadContent } from '../../src/content/pack.ts';
import { personId } from '../../src/domain/people/person.ts';
import { englishBankHolidays } from '../../src/domain/working-time.ts';
import { createInterpreter } from '../../src/language/interpreter.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { beginning } from '../support/bot.ts';
import { silentLog } from '../support/log.ts';
import type { Random } from '../support/random.ts';
import { type Notes, noting } from './notes.ts';
import { createWire, type Wire } from './wire.ts';

export const tenantId = 'de300000-0000-4000-8000-000000000001';
export const day = 24 * 60 * 60 * 1000;

/** Somebody of the simulated town. */
export interface Citizen {
  readonly email: string;
  readonly aadObjectId: string;
  /** The pharmacies where they work. */
  readonly codes: readonly string[];
}

/** A town of pharmacies over the real use cases and a real SQLite file; time is moved by the test. */
export interface Town {
  readonly ports: Ports & { readonly store: StoreAdapter };
  readonly wire: Wire;
  readonly notes: Notes;
  readonly contractors: Citizen[];
  readonly leads: readonly Citizen[];
  readonly admin: Citizen;
  now(): number;
  wait(milliseconds: number): void;
  /** Somebody whom the roster does not name begins to work at a pharmacy. */
  newcomer(ods: string): Citizen;
  /** One activity of a citizen. */
  does(citizen: Citizen, event: IncomingEvent): Promise<void>;
  says(citizen: Citizen, text: string): Promise<void>;
  presses(citizen: Citizen, command: object): Promise<void>;
  /** Nothing reaches a citizen any more, who has taken the app away or, which nobody tells the bot, blocked it. */
  cutsOff(citizen: Citizen, isTold: boolean): Promise<void>;
  /** Messages reach a citizen again, who opens the app anew. */
  comesBack(citizen: Citizen): Promise<void>;
  /** Everything that can be sent now. */
  send(): Promise<void>;
  sweep(): Promise<void>;
  /** Everything that the files of the store hold, in lower case. */
  bytes(): string;
  /** The process ends and begins anew over the same file. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Where SQLite need not wait for a disk: a year has more commits than a disk writes in minutes. */
const folderOfFiles = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const cells = ['North', 'East', 'South', 'West', 'Centre'];

/** Builds a town of `size` pharmacies in five cells, each with a contractor or two; every tenth delivery fails. */
export async function buildTown(size: number, random: Random): Promise<Town> {
  const folder = await mkdtemp(join(folderOfFiles, 'year-'));
  let time = beginning;
  const now = () => time;
  const notes: Notes = { asked: [], became: new Map(), events: [] };
  const wire = createWire(random, now);
  const open = () => noting(openSqliteStore({ file: join(folder, 'year.db'), now }), notes);
  let store = open();
  const content = loadContent({ policy: 'lpc-page', slots: { lpc: 'LPC' } });
  let ids = 0;
  let activities = 0;

  const codes = Array.from({ length: size }, (_, n) => `FY${String(n).padStart(3, '0')}`);
  const citizen = (email: string, ...own: string[]): Citizen => ({ email, aadObjectId: email, codes: own });
  const admin = citizen('admin@lpc.example');
  const leads = cells.flatMap((_, n) => [citizen(`lead${n}a@lpc.example`), citizen(`lead${n}b@lpc.example`)]);
  const contractors = codes.flatMap((ods, n) => [
    citizen(`contractor${n}@pharmacy.example`, ods),
    // Every third pharmacy has two people, and some of those work at the next pharmacy, too.
    ...(n % 3 === 0
      ? [citizen(`second${n}@pharmacy.example`, ...codes.slice(n, n % 5 === 0 ? n + 2 : n + 1))]
      : []),
  ]);

  const shared = {
    clock: now,
    uptime: now,
    // Whatever is answered here is answered at once, so nobody's patience comes to an end.
    sleep: () => new Promise<void>(() => undefined),
    chance: {
      newId: () => `id${String(ids++).padStart(9, '0')}`,
      newWord: () => `TULIP-${1000 + (ids++ % 9000)}`,
    },
    log: silentLog(),
    directory: {
      lookUp: async ({ userId = '' }) => ({ name: userId.split('@')[0] ?? userId, email: userId }),
    },
    messenger: wire.messenger,
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
  let sender = createSender(ports, noLimits);
  await importLists(ports, folder, codes, contractors, leads);

  const town: Town = {
    get ports() {
      return ports;
    },
    wire,
    notes,
    contractors,
    leads,
    admin,
    now,
    wait(milliseconds) {
      time += milliseconds;
    },
    newcomer(ods) {
      const newcomer = citizen(`newcomer${ids++}@pharmacy.example`, ods);
      contractors.push(newcomer);
      return newcomer;
    },
    async does({ email, aadObjectId }, event) {
      activities += 1;
      const address = {
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:1',
        conversationId: chatOf(personId(tenantId, aadObjectId)),
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
    },
    async cutsOff(citizen, isTold) {
      wire.closed.add(chatOf(personId(tenantId, citizen.aadObjectId)));
      if (isTold) await town.does(citizen, { kind: 'uninstalled' });
    },
    async comesBack(citizen) {
      wire.closed.delete(chatOf(personId(tenantId, citizen.aadObjectId)));
      await town.does(citizen, { kind: 'installed' });
    },
    send: () => sender.drain(),
    says: (speaker, text) => town.does(speaker, { kind: 'text', text, hasAttachment: false }),
    presses: (presser, command) => town.does(presser, { kind: 'press', data: { command } }),
    async sweep() {
      await sweep(ports);
      await sender.drain();
      await store.purgeExpired();
    },
    bytes: () =>
      ['', '-wal', '-shm']
        .map((part) => join(folder, `year.db${part}`))
        .filter(existsSync)
        .map((file) => readFileSync(file).toString('latin1').toLowerCase())
        .join(),
    async restart() {
      await store.close();
      store = open();
      ports = { ...shared, store };
      sender = createSender(ports, noLimits);
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return town;
}

const noLimits: Rates = { perConversation: [], perApp: [] };

/** The private chat of a person. */
export function chatOf(person: string): string {
  return `chat-${person}`;
}

async function importLists(
  ports: Ports,
  folder: string,
  codes: readonly string[],
  contractors: readonly Citizen[],
  leads: readonly Citizen[],
): Promise<void> {
  const pharmacyList = join(folder, 'pharmacies.csv');
  const roster = join(folder, 'roster.csv');
  const pharmacies = codes.map((ods, n) => `${ods},Pharmacy ${n},ZZ${1 + (n % 9)} 1AA`);
  await writeFile(pharmacyList, ['ODS code,Name,Postcode', ...pharmacies].join('\n'));
  await writeFile(
    roster,
    [
      'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email',
      ...codes.map((ods, n) => `${ods},${cells[n % cells.length]},,,,`),
      ...contractors.flatMap(({ email, codes: own }) => own.map((ods) => `${ods},,,,,${email}`)),
      ...leads.map(({ email }, n) => `,${cells[Math.floor(n / 2)]},${email},,${1 + (n % 2)},`),
    ].join('\n'),
  );
  await importAtFirstStart(ports, { pharmacyList, roster });
}
