import { createNameSearch } from '../../src/app/lists/name-search.ts';
import type { Ports } from '../../src/app/ports.ts';
import { toStored } from '../../src/app/records/kinds.ts';
import { sendTo } from '../../src/app/sending/outbox.ts';
import { beginWork } from '../../src/app/work.ts';
import { loadContent } from '../../src/content/pack.ts';
import { personId } from '../../src/domain/people/person.ts';
import { createInterpreter } from '../../src/language/interpreter.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { VirtualTime } from './virtual-time.ts';

export const tenantId = 'de300000-0000-4000-8000-000000000001';

/** The use cases over a memory store, with time and a messenger that the test gives. */
export function createWorld(
  time: VirtualTime,
  messenger: Messenger,
  overrides: { readonly store?: StoreAdapter; readonly adminIds?: readonly string[] } = {},
): Ports & { readonly store: StoreAdapter } {
  const content = loadContent({ policy: 'lpc-page' });
  let ids = 0;
  return {
    store: overrides.store ?? createMemoryStore({ now: time.now }),
    clock: time.now,
    uptime: time.now,
    sleep: time.sleep,
    chance: { newId: () => `id${String(ids++).padStart(8, '0')}`, newWord: () => `TULIP-${1000 + ids++}` },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    directory: { lookUp: () => Promise.reject(new Error('Nobody is looked up here.')) },
    messenger,
    files: { download: async () => ({ failed: 'unreachable' }), upload: async () => false },
    interpreter: createInterpreter(content),
    names: createNameSearch(),
    content,
    settings: {
      lpcName: 'LPC',
      testAddress: 'test@lpc.example',
      adminIds: overrides.adminIds ?? [],
      allowedTenants: [tenantId],
      isHoliday: () => false,
    },
  };
}

function ignore(): void {
  // Nobody reads the log of this world.
}

/** The id of a made-up person. */
export function personNumber(n: number): string {
  return personId(tenantId, `person-${n}`);
}

/** Puts people into the store who have opened the bot: `chat-0`, `chat-1`, … */
export async function addPeople(store: StoreAdapter, count: number): Promise<void> {
  const writes = Array.from({ length: count }, (_, n) => {
    const address = {
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:1',
      conversationId: `chat-${n}`,
      conversationType: 'personal' as const,
      tenantId,
      botId: 'bot',
    };
    const id = personNumber(n);
    const person = {
      id,
      tenantId,
      aadObjectId: `person-${n}`,
      name: `Person ${n}`,
      address,
      premises: [],
      claims: [],
      lookedUpAt: 0,
    };
    return { key: `person:${id}`, expected: 0, value: toStored('person', person) };
  });
  await store.commit(writes);
}

/** Puts nudges into the outbox, one after the other around the people. */
export async function addNudges(
  { store, clock, chance }: Ports,
  count: number,
  people: number,
): Promise<void> {
  const work = beginWork(store);
  for (let n = 0; n < count; n += 1) {
    const words = `Nudge ${n}`;
    sendTo(
      { work, now: clock(), chance },
      personNumber(n % people),
      { summary: words, said: [words] },
      { purpose: 'nudge' },
    );
  }
  if (!(await work.commit())) throw new Error('The nudges were not saved.');
}
