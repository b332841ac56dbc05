import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import type { Outgoing } from '../../src/app/records/outgoing.ts';
import { teamsRates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { takeTurn } from '../../src/app/turn/take-turn.ts';
import { beginWork } from '../../src/app/work.ts';
import { personId } from '../../src/domain/people/person.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { createAdapter } from '../../src/teams/adapter.ts';
import { isTrustedServiceUrl } from '../../src/teams/address.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { beginning } from '../support/bot.ts';
import { seededRandom } from '../support/random.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../wire/temporary-folder.ts';
import { addArea, addressOf, adminIds, chatOf } from './cells.ts';
import { counting } from './counting.ts';
import {
  ambiguous,
  type FaultyConnector,
  faults,
  openFaultyConnector,
  type Seen,
} from './faulty-connector.ts';
import { outboxOf } from './outbox.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';
import { createWorld, tenantId } from './world.ts';

const seed = 20261107;
const recipientCount = 400;
/** Fifty of the recipients look after two pharmacies. */
const pharmacyCount = 450;
const [admin] = adminIds;
const idOf = (n: number) => `contractor-${n}`;
/** How often the bot looks for messages that wait, in milliseconds. */
const tick = 5_000;

let connector: FaultyConnector;
let folder: TemporaryFolder;
let time: VirtualTime;
let ports: Ports;
/** The chats of those who have blocked the bot: every twentieth. */
let blocked: Set<string>;
beforeEach(async () => {
  blocked = new Set(Array.from({ length: recipientCount / 20 }, (_, n) => chatOf(idOf(n * 20))));
  time = createVirtualTime(beginning, () => messenger.open() > connector.hanging());
  connector = await openFaultyConnector({ seed, blocked, now: time.now });
  const adapter = createAdapter({ type: 'SingleTenant' }, { lookUp: 600_000, send: 600_000 });
  const messenger = counting(createMessenger(adapter, '', (url) => isTrustedServiceUrl(url, false, [])));
  folder = await makeTemporaryFolder();
  const store = openSqliteStore({ file: folder.path('guide.db'), now: time.now });
  ports = createWorld(time, messenger, { store, adminIds });
  await addArea(ports, connector.url, pharmacyCount, recipientCount);
  const random = seededRandom(seed);
  // The jitter of the back-off.
  vi.spyOn(Math, 'random').mockImplementation(() => random.below(2 ** 31) / 2 ** 31);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await connector.close();
  await folder.remove();
});

let turns = 0;
async function says(aadObjectId: string, text: string): Promise<void> {
  turns += 1;
  await takeTurn(ports, {
    activityId: `a${turns}`,
    address: addressOf(aadObjectId, connector.url),
    person: { tenantId, aadObjectId, name: aadObjectId },
    event: { kind: 'text', text, hasAttachment: false },
  });
}

/** Sends until nothing waits any more, and the report has been looked at for the last time. */
async function sendAll(): Promise<void> {
  const sender = createSender(ports, teamsRates);
  const drains: Promise<void>[] = [];
  const where = { state: ['pending', 'throttled', 'sending'] };
  const waits = async () => {
    const work = beginWork(ports.store);
    const [messages, nudges] = [await work.find('outbox', { where }), await work.find('nudge')];
    return messages.length > 0 || nudges.some(({ reportDueAt }) => reportDueAt !== undefined);
  };
  while (await waits()) {
    drains.push(sender.drain());
    await time.sleep(tick);
  }
  await Promise.all(drains);
}

/** The requests by which the nudge was sent, by chat. */
function nudgesSeen(): ReadonlyMap<string, readonly Seen[]> {
  const isNudge = ({ activity }: Seen) => JSON.stringify(activity).includes('asks you to go on with');
  const ofContractors = connector.seen.filter(({ conversationId }) => conversationId.includes('contractor'));
  return Map.groupBy(ofContractors.filter(isNudge), ({ conversationId }) => conversationId);
}

/** What the connector knows of each chat, without asking the bot: the same groups as the report's. */
function seenInNumbers(): Record<'arrived' | 'perhaps' | 'not_arrived', number> {
  const chats = [...nudgesSeen().values()];
  const count = (is: (seen: Seen) => boolean) => chats.filter((requests) => requests.some(is)).length;
  return {
    arrived: count(({ outcome }) => outcome === 'taken'),
    perhaps: count(({ outcome }) => ambiguous.has(outcome)),
    not_arrived: chats.filter((requests) => requests.at(-1)?.outcome === 'blocked').length,
  };
}

function inGroups(messages: readonly Outgoing[]): ReturnType<typeof seenInNumbers> {
  const count = (...states: string[]) => messages.filter(({ state }) => states.includes(state)).length;
  return {
    arrived: count('delivered'),
    perhaps: count('ambiguous'),
    not_arrived: count('unreachable', 'failed'),
  };
}

/** The numbers of the newest report that the admin sees. */
function reportShown(): ReturnType<typeof seenInNumbers> {
  const cards = [...connector.shown.values()].filter(
    ({ conversationId }) => conversationId === chatOf(admin),
  );
  const texts = cards.map(({ activity }) => JSON.stringify(activity));
  const found = texts.findLast((text) => text.includes('on the way.')) ?? '';
  const number = (words: string) => Number(new RegExp(`\\*\\*(\\d+)\\*\\* ${words}`).exec(found)?.[1]);
  expect(number('on the way')).toBe(0);
  return {
    arrived: number('arrived'),
    perhaps: number('perhaps arrived'),
    not_arrived: number('not arrived'),
  };
}

function timesTaken(): number[] {
  return [...nudgesSeen().values()].map((requests) => requests.filter(({ isTaken }) => isTaken).length);
}

it(`${recipientCount} people are nudged at most once each, though one call in three goes wrong`, {
  timeout: 300_000,
}, async () => {
  await time.run(async () => {
    await says(admin, 'nudge everyone without a mailbox');
    await says(admin, 'yes');
    await sendAll();
  });
  expect(nudgesSeen().size).toBe(recipientCount);
  expect(Math.max(...timesTaken())).toBe(1);
  const first = seenInNumbers();
  expect(first.not_arrived).toBe(blocked.size);
  expect(first.perhaps).toBeGreaterThan(0);
  expect(first.arrived + first.perhaps + first.not_arrived).toBe(recipientCount);
  expect(inGroups(await outboxOf(ports.store, 'nudge'))).toEqual(first);
  expect(reportShown()).toEqual(first);
  const updates = connector.seen.filter(
    ({ method, conversationId }) => method === 'PUT' && conversationId === chatOf(admin),
  );

  // Half of those who had blocked the bot come back. Only they are sent it again.
  const back = [...blocked].filter((_, n) => n % 2 === 0);
  const requestsBefore = new Map([...nudgesSeen()].map(([chat, requests]) => [chat, requests.length]));
  await time.run(async () => {
    for (const chat of back) {
      blocked.delete(chat);
      await says(chat.replace('chat-', ''), 'hello');
    }
    await says(admin, 'resend failed messages');
    await says(admin, 'yes');
    await sendAll();
  });
  const second = seenInNumbers();
  expect(Math.max(...timesTaken())).toBe(1);
  const again = [...nudgesSeen()].filter(
    ([chat, requests]) => requests.length > (requestsBefore.get(chat) ?? 0),
  );
  expect(new Set(again.map(([chat]) => chat))).toEqual(new Set(back));
  expect(second.not_arrived).toBe(first.not_arrived - back.length);
  expect(second.arrived + second.perhaps).toBe(first.arrived + first.perhaps + back.length);
  expect(inGroups(await outboxOf(ports.store, 'nudge'))).toEqual(second);
  expect(reportShown()).toEqual(second);
  expect(connector.tooEarly()).toBe(0);
  const count = (outcome: string) => connector.seen.filter((request) => request.outcome === outcome).length;
  const numbers = {
    first,
    second,
    requests: connector.seen.length,
    updatesOfTheFirstReport: updates.length,
    ...Object.fromEntries(faults.map((fault) => [fault, count(fault)])),
    virtualMinutes: Math.round((time.now() - beginning) / 60_000),
  };
  process.stdout.write(`${JSON.stringify(numbers)}\n`);
  const unreachable = (await beginWork(ports.store).find('person')).filter(
    (person) => person.unreachableSince !== undefined,
  );
  expect(unreachable.map(({ id }) => id).toSorted()).toEqual(
    [...blocked].map((chat) => personId(tenantId, chat.replace('chat-', ''))).toSorted(),
  );
});
