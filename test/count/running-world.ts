import { eventId } from '../../src/app/history.ts';
import { toStored } from '../../src/app/records/kinds.ts';
import { cellKey } from '../../src/domain/people/person.ts';
import { people } from '../../src/playground/people.ts';
import type { Write } from '../../src/ports/store.ts';
import type { StoreAdapter } from '../../src/store/adapter.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { makeTemporaryFolder } from '../wire/temporary-folder.ts';
import type { PlainLead } from './leads.ts';
import { cells, type World } from './worlds.ts';

/** A world behind the front door: in a store, with a bot over it, an admin and a lead. */
export interface RunningWorld {
  readonly bot: TestBot;
  readonly admin: TeamsPerson;
  readonly lead: TeamsPerson;
  close(): Promise<void>;
}

/** Puts a world in a store of its own, and starts the bot over it at the world's present. */
export async function openWorld(world: World, kind: 'memory' | 'sqlite'): Promise<RunningWorld> {
  const folder = await makeTemporaryFolder();
  const clock = () => world.now;
  const store: StoreAdapter =
    kind === 'sqlite'
      ? openSqliteStore({ file: folder.path('world.db'), now: clock })
      : createMemoryStore({ now: clock });
  await put(store, writesOf(world));
  const bot = await startTestBot({
    store,
    env: { POLICY: world.policyName, PHARMACY_LIST: '', ROSTER: '' },
    overrides: { clock },
  });
  const [admin, lead] = [bot.person(people.admin), bot.person(people.lead)];
  for (const person of [admin, lead, bot.person(people.secondLead)]) await person.opens();
  // Only now are those here who can have a case.
  await put(
    store,
    world.cases.map((alert) => created(`alert:${alert.id}`, toStored('alert', alert))),
  );
  // What the bot says by itself on such a day shall not come between question and answer.
  await sweepUntilQuiet(bot, [admin, lead]);
  return {
    bot,
    admin,
    lead,
    async close() {
      await bot.close();
      await store.close();
      await folder.remove();
    },
  };
}

/** Sweeps until the bot has nothing more to say to some people: it tells of a case step by step. */
async function sweepUntilQuiet(bot: TestBot, people: readonly TeamsPerson[]): Promise<void> {
  const messages = () => people.reduce((total, person) => total + person.cards().length, 0);
  for (let before = -1; before !== messages(); ) {
    before = messages();
    await bot.sweep();
  }
}

async function put(store: StoreAdapter, writes: Write[]): Promise<void> {
  const conflicts = await store.commit(writes);
  if (conflicts.length > 0) throw new Error('The world was not stored.');
}

function created(key: string, value: unknown): Write {
  return { key, expected: 0, value };
}

/** The records of a world. Nothing is due at its pharmacies, so that the bot leaves them as they are. */
function writesOf({ lived, plain, away, now, leads }: World): Write[] {
  const everybody = [...new Set(plain.flatMap(({ people: own }) => [...own]))];
  return [
    ...Map.groupBy(leads, ({ email }) => email)
      .values()
      .flatMap((own) => writesOfLead(own, now)),
    ...cells.map((name) => created(`cell:${cellKey(name)}`, toStored('cell', cellOf(name, leads)))),
    ...everybody.map((id) => created(`person:${id}`, toStored('person', personOf(id, away.has(id), now)))),
    ...lived.flatMap(({ premises, history }) => [
      created(`premises:${premises.ods}`, toStored('premises', premises)),
      ...history.map((event) => created(`event:${eventId(event)}`, toStored('event', event))),
    ]),
  ];
}

function cellOf(name: string, leads: readonly PlainLead[]) {
  const own = leads.filter(({ cell }) => cell === name);
  return { name, leads: own.map(({ email, phone, order }) => ({ email, order, ...(phone && { phone }) })) };
}

/** What the roster says of a lead; and who has had the bot, and has it no more. */
function writesOfLead(own: readonly PlainLead[], now: number): Write[] {
  return own.slice(0, 1).flatMap(({ email, name, here }): Write[] => {
    const leadOf = own.map(({ cell }) => cellKey(cell));
    const writes = [created(`contact:${email}`, toStored('contact', { email, contractorOf: [], leadOf }))];
    if (here === 'opened' || here === 'never came') return writes;
    const person = { ...somebody(`lead:${email}`, here, now), name, email };
    return [...writes, created(`person:${person.id}`, toStored('person', person))];
  });
}

/** Somebody of a pharmacy; of those who are away, some took the bot away and others blocked it. */
function personOf(id: string, isAway: boolean, now: number) {
  if (!isAway) return somebody(id, 'opened', now);
  return somebody(id, id.endsWith('1') ? 'removed it' : 'blocked it', now);
}

function somebody(id: string, here: Exclude<PlainLead['here'], 'never came'>, now: number) {
  return {
    id,
    tenantId: 'tenant',
    aadObjectId: id,
    name: id,
    premises: [],
    claims: [],
    lookedUpAt: now,
    ...(here === 'removed it' ? {} : { address: addressOf(id) }),
    ...(here === 'blocked it' ? { unreachableSince: now } : {}),
  };
}

function addressOf(id: string) {
  return {
    channelId: 'msteams',
    serviceUrl: 'https://connector.invalid',
    conversationId: `chat-${id}`,
    conversationType: 'personal' as const,
    tenantId: 'tenant',
    botId: '28:bot',
  };
}
