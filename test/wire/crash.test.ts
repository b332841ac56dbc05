import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processedId } from '../../src/app/turn/processed.ts';
import { type Person, people } from '../../src/playground/people.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { createActivity } from './activity.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { demoBot } from './demo-bot.ts';
import { post } from './post.ts';
import { openScriptedConnector, type ScriptedConnector } from './scripted-connector.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const rounds = 15;
const chatters = 4;

/** What a person posts, one after the other; what was answered with 200 moves to `answered`. */
interface Poster {
  readonly waiting: Record<string, unknown>[];
  readonly answered: Record<string, unknown>[];
}

/** A contractor of the test, named by the roster for one pharmacy. */
interface Contractor {
  readonly person: Person;
  readonly ods: string;
  readonly pharmacy: string;
}

describe('kill -9 at any moment', () => {
  let folder: TemporaryFolder;
  let connector: ScriptedConnector;
  let contractors: readonly Contractor[];
  let bot: BotProcess;
  let random: Random;
  const start = () =>
    startBotProcess({ ...demoBot(folder.path('guide.db')), ROSTER: folder.path('roster.csv') });

  beforeEach(async () => {
    folder = await makeTemporaryFolder();
    connector = await openScriptedConnector();
    contractors = await makeContractors();
    connector.know([people.lead, ...contractors.map(({ person }) => person)]);
    await writeFile(folder.path('roster.csv'), makeRoster(contractors));
    random = seededRandom(20261122);
    bot = await start();
  });
  afterEach(async () => {
    bot.kill('SIGKILL');
    await bot.gone;
    await connector.close();
    await folder.remove();
  });

  const activity = (person: Person, change: object) => createActivity(person, connector.url, change);
  const say = (person: Person, text: string) => activity(person, { type: 'message', text });

  function poster(...waiting: Record<string, unknown>[]): Poster {
    return { waiting, answered: [] };
  }

  /** A contractor's way to the cell lead, and people who ask for pharmacies that are not there, each with an own code. */
  function postersOf(round: number, { person, ods }: Contractor): Poster[] {
    const walk = [ods, 'yes', 'I am locked out', 'status'].map((text) => say(person, text));
    const chats = Array.from({ length: chatters }, (_, n) => {
      const chatter = makePerson(`chatter ${n}`, 0xc0 + n);
      return poster(...[1, 2, 3].map((time) => say(chatter, codeOf(round, n, time))));
    });
    return [poster(...walk), ...chats];
  }

  /** Posts until all is answered, or the bot is gone. `onAnswer` hears of each answer. */
  async function run(posters: readonly Poster[], onAnswer: () => void = () => undefined): Promise<void> {
    await Promise.all(
      posters.map(async ({ waiting, answered }) => {
        for (let next = waiting[0]; next; next = waiting[0]) {
          const answer = await post(bot.url, JSON.stringify(next)).catch(() => undefined);
          if (!answer) return;
          expect(answer.status).toBe(200);
          waiting.shift();
          answered.push(next);
          onAnswer();
        }
      }),
    );
  }

  /** Posts, and kills the bot a moment after some of it was answered. */
  async function runAndKill(posters: readonly Poster[]): Promise<void> {
    let left = random.below(4 * chatters);
    const enough = Promise.withResolvers<void>();
    const running = run(posters, () => {
      left -= 1;
      if (left <= 0) enough.resolve();
    });
    if (left > 0) await Promise.race([enough.promise, running]);
    await pause(random.below(25));
    bot.kill('SIGKILL');
    await bot.gone;
    await running;
  }

  async function expectProcessed(posters: readonly Poster[]): Promise<void> {
    const answered = posters.flatMap((each) => each.answered);
    const keys = answered.map(
      ({ id, conversation }) => `processed:${processedId((conversation as { id: string }).id, String(id))}`,
    );
    const store = openSqliteStore({ file: folder.path('guide.db'), now: Date.now });
    const found = await store.read(keys);
    await store.close();
    expect([...found.keys()].toSorted()).toEqual(keys.toSorted());
  }

  /** How often each kind of thing happened to a pharmacy. */
  async function historyOf(ods: string): Promise<Record<string, number>> {
    const store = openSqliteStore({ file: folder.path('guide.db'), now: Date.now });
    const events = await store.query({ kind: 'event' });
    await store.close();
    const types = events
      .filter(({ key }) => key.startsWith(`event:${ods}:`))
      .map(({ value }) => (value as { event: { type: string } }).event.type);
    return Object.fromEntries(
      Object.entries(Object.groupBy(types, (type) => type)).map(([t, all]) => [t, all?.length ?? 0]),
    );
  }

  it('loses nothing that was answered, applies nothing twice, and tells everybody in the end', async () => {
    await run([poster(activity(people.lead, { type: 'installationUpdate', action: 'add' }))]);
    let unanswered = 0;
    for (const [round, contractor] of contractors.entries()) {
      const posters = postersOf(round, contractor);
      await runAndKill(posters);
      unanswered += posters.flatMap(({ waiting }) => waiting).length;
      bot = await start();
      await expectProcessed(posters);
      // What was not answered is delivered again, as the channel does.
      await run(posters);
      expect(posters.flatMap(({ waiting }) => waiting)).toEqual([]);
      await expectProcessed(posters);
    }
    expect(unanswered).toBeGreaterThan(rounds);

    for (const [round, { person, ods, pharmacy }] of contractors.entries()) {
      await toldIn(person, `Is it ${pharmacy}`);
      await toldIn(person, `You now look after ${pharmacy}`);
      await toldIn(person, 'I have told');
      await toldIn(people.lead, `(${ods})`);
      for (let n = 0; n < chatters; n += 1) {
        for (const time of [1, 2, 3])
          await connector.until(({ text }) => text.includes(codeOf(round, n, time)));
      }
      expect(await historyOf(ods)).toMatchObject({ joined: 1, blocker_raised: 1 });
    }
  }, 240_000);

  /** Waits until a person was sent words, once or more often. */
  async function toldIn({ aadObjectId }: Person, words: string): Promise<void> {
    await connector.until(
      ({ method, path, text }) =>
        method === 'POST' && path.includes(`chat-${aadObjectId}`) && text.includes(words),
    );
  }
});

/** A code in the shape of an ODS code that is no pharmacy's. */
function codeOf(round: number, chatter: number, time: number): string {
  return `FX${round.toString(16)}${chatter}${time}`.toUpperCase();
}

async function makeContractors(): Promise<Contractor[]> {
  const [, ...lines] = (await readFile('env/demo/pharmacies.csv', 'utf8')).split('\n');
  return lines.slice(0, rounds).map((line, n) => {
    const [, ods = '', pharmacy = ''] = /,(F[A-Z0-9]{4}),[^,]*,([^,]*),/.exec(line) ?? [];
    return { person: makePerson(`contractor ${n}`, n), ods, pharmacy };
  });
}

function makePerson(name: string, n: number): Person {
  const aadObjectId = `de300000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return {
    name,
    email: `${name.replace(' ', '.')}@pharmacy.example`,
    aadObjectId,
    teamsId: `29:${aadObjectId}`,
  };
}

function makeRoster(contractors: readonly Contractor[]): string {
  const header = 'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email';
  const rows = contractors.map(({ ods, person }) => `${ods},North,,,,${person.email}`);
  return [header, `,North,${people.lead.email},,1,`, ...rows].join('\n');
}
