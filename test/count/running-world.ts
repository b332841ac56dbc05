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
import { cells, type World } from './worlds.ts';

/** The cells of the lead who asks; the others are somebody else's. */
export const cellsOfLead = ['North', 'East'] as const;

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
  const conflicts = await store.commit(writesOf(world));
  if (conflicts.length > 0) throw new Error('The world was not stored.');
  const bot = await startTestBot({
    store,
    env: { POLICY: world.policyName, PHARMACY_LIST: '', ROSTER: '' },
    overrides: { clock },
  });
  const [admin, lead] = [bot.person(people.admin), bot.person(people.lead)];
  for (const person of [admin, lead]) await person.opens();
  // What the bot says by itself on such a day shall not come between question and answer.
  await bot.sweep();
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

/** The records of a world. Nothing is due at its pharmacies, so that the bot leaves them as they are. */
function writesOf({ lived, plain, away, now }: World): Write[] {
  const everybody = [...new Set(plain.flatMap(({ people: own }) => [...own]))];
  const { email } = people.lead;
  const leads = (cell: string) =>
    (cellsOfLead as readonly string[]).includes(cell) ? [{ email, order: 1 }] : [];
  const contact = { email, contractorOf: [], leadOf: cellsOfLead.map(cellKey) };
  const created = (key: string, value: unknown): Write => ({ key, expected: 0, value });
  return [
    created(`contact:${email}`, toStored('contact', contact)),
    ...cells.map((name) => created(`cell:${cellKey(name)}`, toStored('cell', { name, leads: leads(name) }))),
    ...everybody.map((id) => created(`person:${id}`, toStored('person', personOf(id, away.has(id), now)))),
    ...lived.flatMap(({ premises, history }) => [
      created(`premises:${premises.ods}`, toStored('premises', premises)),
      ...history.map((event) => created(`event:${eventId(event)}`, toStored('event', event))),
    ]),
  ];
}

/** Somebody of a pharmacy; of those who are away, some took the bot away and others blocked it. */
function personOf(id: string, isAway: boolean, now: number) {
  const hasRemovedIt = isAway && id.endsWith('1');
  return {
    id,
    tenantId: 'tenant',
    aadObjectId: id,
    name: id,
    premises: [],
    claims: [],
    lookedUpAt: now,
    ...(hasRemovedIt ? {} : { address: addressOf(id) }),
    ...(isAway && !hasRemovedIt ? { unreachableSince: now } : {}),
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
