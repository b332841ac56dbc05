import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importAtFirstStart } from '../../src/app/lists/first-import.ts';
import { createNameSearch } from '../../src/app/lists/name-search.ts';
import type { Ports } from '../../src/app/ports.ts';
import { takeTurn } from '../../src/app/turn/take-turn.ts';
import type { Content } from '../../src/content/pack.ts';
import type { Interpreter } from '../../src/ports/interpreter.ts';
import { openStore } from '../../src/store/open.ts';

const tenantId = 'de300000-0000-4000-8000-000000000001';
const beginning = Date.UTC(2026, 10, 2, 10, 0);

/** A bot over SQLite with so many pharmacies, and somebody who talks to it. */
export interface Town {
  readonly premises: number;
  says(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds a town: its pharmacies have made-up names, and a contractor who is in the walk of one of them. */
export async function buildTown(
  premises: number,
  knowledge: { readonly content: Content; readonly interpreter: Interpreter },
): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'mailbox-guide-bench-'));
  const store = await openStore(`sqlite:${join(folder, 'bench.db')}`, () => beginning);
  const ports = portsOf(store, knowledge);
  const pharmacyList = join(folder, 'pharmacies.csv');
  const roster = join(folder, 'roster.csv');
  const numbers = Array.from({ length: premises }, (_, n) => n);
  await writeFile(pharmacyList, ['ods_code,name,postcode', ...numbers.map(pharmacyLine)].join('\n'));
  await writeFile(roster, ['ods_code,cell,contractor_email', ...numbers.map(rosterLine)].join('\n'));
  await importAtFirstStart(ports, { pharmacyList, roster });
  let activities = 0;
  const town: Town = {
    premises,
    async says(text) {
      activities += 1;
      await takeTurn(ports, {
        activityId: `activity-${activities}`,
        address: {
          channelId: 'msteams',
          serviceUrl: 'http://127.0.0.1:1',
          conversationId: 'chat',
          conversationType: 'personal',
          tenantId,
          botId: 'bot',
        },
        person: { tenantId, aadObjectId: 'contractor', name: 'Amara Okafor' },
        event: { kind: 'text', text, hasAttachment: false },
      });
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
  for (const text of [codeOf(0), 'yes']) await town.says(text);
  return town;
}

function portsOf(
  store: Awaited<ReturnType<typeof openStore>>,
  knowledge: { readonly content: Content; readonly interpreter: Interpreter },
): Ports {
  let ids = 0;
  const quiet = () => undefined;
  return {
    ...knowledge,
    store,
    clock: () => beginning,
    uptime: () => beginning,
    sleep: async () => undefined,
    chance: { newId: () => `id${String(ids++).padStart(8, '0')}`, newWord: () => `TULIP-${1000 + ids++}` },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    directory: { lookUp: async () => ({ name: 'Amara Okafor', email: 'amara@lpc.example' }) },
    messenger: { send: quiet, update: quiet, openChat: quiet } as unknown as Ports['messenger'],
    files: { download: async () => ({ failed: 'unreachable' }), upload: async () => false },
    names: createNameSearch(),
    settings: {
      lpcName: 'LPC',
      testAddress: 'test@lpc.example',
      adminIds: [],
      allowedTenants: [tenantId],
      isHoliday: () => false,
    },
  };
}

/** F and four more characters, always with a digit. */
function codeOf(n: number): string {
  return `F${n.toString(36).toUpperCase().padStart(3, '0').slice(-3)}${n % 10}`;
}

const streets = ['Bracken', 'Foxglove', 'Heather', 'Juniper', 'Larch', 'Sorrel', 'Tansy', 'Willow'];
const kinds = ['Pharmacy', 'Chemist', 'Healthcare', 'Dispensary'];

function pharmacyLine(n: number): string {
  const name = `${streets[n % 8]} ${streets[Math.floor(n / 8) % 8]} ${kinds[n % 4]} ${n}`;
  return `${codeOf(n)},${name},ZZ${(n % 90) + 1} ${n % 9}AB`;
}

function rosterLine(n: number): string {
  return `${codeOf(n)},Cell ${n % 12},${n === 0 ? 'amara@lpc.example' : ''}`;
}
