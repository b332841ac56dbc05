import { kinds } from '../../../src/app/records/kinds.ts';
import { people } from '../../../src/playground/people.ts';
import type { Write } from '../../../src/ports/store.ts';
import type { StoreAdapter } from '../../../src/store/adapter.ts';
import { createMemoryStore } from '../../../src/store/memory.ts';
import { beginning, startTestBot, type TestBot } from '../../support/bot.ts';
import type { Place, TeamsPerson } from '../../support/teams.ts';

/** Who speaks, as seen from the pharmacy that the command is about. */
export const roles = [
  'stranger',
  'its contractor',
  'contractor of another',
  'who waits for a yes',
  'its lead',
  'lead of another cell',
  'its lead and contractor',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** What a command is about: a pharmacy and its alerts; or such as do not exist. */
export interface Target {
  readonly ods: string;
  readonly blocker: string;
  readonly test: string;
  readonly claim: string;
}

/** Nothing that exists, named as if it did. */
export const nowhere: Target = {
  ods: 'FZZ99',
  blocker: 'FZZ99-1',
  test: 'FZZ99-2',
  claim: 'FZZ99-c3',
};

/** A bot whose store can be set back to what it was at first. */
export interface World {
  readonly bot: TestBot;
  readonly who: Readonly<Record<Role, TeamsPerson>>;
  /** The same people in a channel of a team, where others read along. */
  readonly inChannel: Readonly<Record<Role, TeamsPerson>>;
  /** What a role's commands are about. */
  targetOf(role: Role): Target;
  reset(): Promise<void>;
  /** The records of pharmacies, people's roles, alerts and all that was done: all but the chats themselves. */
  state(): Promise<unknown>;
  /** Everything that a refused command must leave as it was: of a chat, all but the question that it asks again. */
  whole(): Promise<unknown>;
  close(): Promise<void>;
}

/** FAD37 and FZ210 of North, each with somebody stuck, a test message and a request to join. */
export async function openWorld(options: Parameters<typeof startTestBot>[0] = {}): Promise<World> {
  const store = createMemoryStore({ now: () => beginning });
  let count = 0;
  // The same ids after each reset, so that what came of two commands can be compared.
  const chance = {
    newId: () => `id${String(count++).padStart(8, '0')}`,
    newWord: () => `TULIP-${1000 + count++}`,
  };
  const bot = await startTestBot({ ...options, store, overrides: { chance, ...options.overrides } });
  const who = everybody(bot);
  const inChannel = everybody(bot, {
    conversationId: '19:channel',
    conversationType: 'channel',
    teamId: 'team',
  });
  await letEverybodySpeak(who);
  // Leads who opened the bot late are told; from here on nothing changes by itself.
  await bot.sweep();
  const start = count;
  const entries = await allOf(store);
  const targets = await targetsIn(store);
  return {
    bot,
    who,
    inChannel,
    targetOf: (role) => targets[role === 'its lead and contractor' ? 'FZ210' : 'FAD37'],
    async reset() {
      await store.clear();
      await store.commit(entries);
      count = start;
    },
    state: () => recordsBeside(store, ['conversation', 'outbox', 'person', ...unstable]),
    whole: async () => [
      ...(await recordsBeside(store, ['conversation', ...unstable])),
      ...(await chatsOf(store)),
    ],
    close: () => bot.close(),
  };
}

/** What every turn leaves, whatever came of it. */
const unstable = ['processed', 'meta', 'tick', 'secret'];

async function recordsBeside(
  store: StoreAdapter,
  beside: readonly string[],
): Promise<[key: string, value: unknown][]> {
  const kept = Object.keys(kinds).filter((kind) => !beside.includes(kind));
  const found = (await Promise.all(kept.map((kind) => store.query({ kind })))).flat();
  return found.map(({ key, value }) => [key, value]);
}

/** What chats hold beside the question that is open: a refusal shows that again. */
async function chatsOf(store: StoreAdapter): Promise<[key: string, value: unknown][]> {
  const chats = await store.query({ kind: 'conversation' });
  return chats.flatMap(({ key, value }) => {
    const { v, person, asked, pending, premisesInHand, unsure, ...rest } = value as Record<string, unknown>;
    return Object.keys(rest).length > 0 ? [[key, rest]] : [];
  });
}

function everybody(bot: TestBot, place: Partial<Place> = {}): Record<Role, TeamsPerson> {
  const guest = (name: string, code: string) => {
    const aadObjectId = `de300000-0000-4000-8000-0000000000${code}`;
    return bot.person({ name, email: '', aadObjectId, teamsId: `29:${aadObjectId}` }, place);
  };
  const owen = { ...people.secondContractor, name: 'Owen Hale', email: 'owen.hale@hillpharmacy.example' };
  return {
    stranger: guest('Nobody Known', 'e1'),
    'its contractor': bot.person(people.contractor, place),
    'contractor of another': bot.person(owen, place),
    'who waits for a yes': guest('Ada Guest', 'e2'),
    'its lead': bot.person(people.secondLead, place),
    'lead of another cell': bot.person(people.thirdLead, place),
    'its lead and contractor': bot.person(people.lead, place),
    admin: bot.person(people.admin, place),
  };
}

async function letEverybodySpeak(who: Record<Role, TeamsPerson>): Promise<void> {
  for (const role of ['its lead', 'lead of another cell', 'admin'] as const) await who[role].opens();
  // Nobody waits for the name of a pharmacy any more, for which other words would be taken.
  for (const text of ['hello', 'stop']) await who.stranger.says(text);
  const toATest = (ods: string) => [
    ods,
    'yes',
    'yes',
    `pharmacy.${ods.toLowerCase()}@nhs.net`,
    'me and Sam',
    'sent',
    'I am locked out',
  ];
  for (const text of toATest('FAD37')) await who['its contractor'].says(text);
  for (const text of toATest('FZ210')) await who['its lead and contractor'].says(text);
  for (const text of ['FZ211', 'yes']) await who['contractor of another'].says(text);
  for (const text of ['FZ210', 'yes', 'FAD37', 'yes']) await who['who waits for a yes'].says(text);
}

type AlertKind = keyof Omit<Target, 'ods'>;

async function targetsIn(store: StoreAdapter): Promise<Record<'FAD37' | 'FZ210', Target>> {
  const alerts = (await store.query({ kind: 'alert' })).map(
    ({ value }) => value as { id: string; ods: string; subject: { kind: AlertKind } },
  );
  const targetAt = (ods: string): Target => {
    const idOf = (kind: AlertKind) => {
      const alert = alerts.find((found) => found.ods === ods && found.subject.kind === kind);
      if (!alert) throw new Error(`${ods} has no alert about a ${kind}.`);
      return alert.id;
    };
    return { ods, blocker: idOf('blocker'), test: idOf('test'), claim: idOf('claim') };
  };
  return { FAD37: targetAt('FAD37'), FZ210: targetAt('FZ210') };
}

async function allOf(store: StoreAdapter): Promise<Write[]> {
  const found = await Promise.all(Object.keys(kinds).map((kind) => store.query({ kind })));
  return found.flat().map(({ key, value }) => ({ key, expected: 0, value }));
}
