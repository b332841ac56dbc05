import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PremisesList } from '../../src/domain/lists/request.ts';
import { seededRandom } from '../support/random.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { askerOf } from './askers.ts';
import { ask, exported, turnPages } from './asking.ts';
import { asCsv, cellsOf, inOrder, type PlainList, sentencesOf } from './expected.ts';
import { countRows, countSentences } from './expected-counts.ts';
import { type Asker, count, inScope } from './lists.ts';
import { everyPremisesRequest } from './requests.ts';
import { openWorld, type RunningWorld } from './running-world.ts';
import { cells, type World, world } from './worlds.ts';

const requests = everyPremisesRequest(cells);

function plainly(at: World, list: PremisesList, asker: Asker): PlainList {
  return { list, scope: inScope(at.plain, list, asker), lines: count(at.plain, list, asker, at).lines };
}

/** All lines of a list, and their order. Two of one pharmacy on one day may stand either way round. */
function expectLines(found: readonly string[], asked: PlainList, name: string): void {
  const expected = inOrder(asked).map((line) => asCsv(cellsOf(asked.list, line)));
  const codeIn = (line: string) => line.split(',')[1];
  expect(found.map(codeIn), name).toEqual(expected.map(codeIn));
  expect(found.toSorted(), name).toEqual(expected.toSorted());
}

describe.each([
  { seed: 501, store: 'memory' },
  { seed: 502, store: 'sqlite' },
] as const)('the answers of a running bot over $store', ({ seed, store }) => {
  const at = world(seed, { pharmacies: 60 });
  let running: RunningWorld;
  beforeAll(async () => {
    running = await openWorld(at, store);
  });
  afterAll(() => running.close());

  it.each(['admin', 'lead'] as const)(
    'are those of a plain count, on every card, every page and in every file: %s',
    { timeout: 300_000 },
    async (who) => {
      const person = running[who];
      const asker = askerOf(who, at);
      const random = seededRandom(seed);
      // Those with two limits take turns.
      for (const list of requests.filter((one) => Object.keys(one).length <= 2 || random.below(15) === 0)) {
        const asked = plainly(at, list, asker);
        const name = `${who}: ${JSON.stringify(list)}`;
        const card = await ask(person, list);
        if (asked.scope.length === 0) {
          expect(card.text, name).toContain(`I do not know a cell named ${list.cell}.`);
          continue;
        }
        for (const sentence of sentencesOf(asked)) expect(card.text, name).toContain(sentence);
        expectLines((await turnPages(person, card)).map(asCsv), asked, name);
        expectLines(await exported(running.bot, person), asked, name);
      }
    },
  );

  it.each(['admin', 'lead'] as const)('count how everybody is doing: %s', async (who) => {
    await expectCounts(running, running[who], at, askerOf(who, at));
  });
});

describe('the answers of a running bot over 11,000 pharmacies', () => {
  const at = world(503, { pharmacies: 11_000, mostHappenings: 24 });
  const asker = askerOf('admin', at);
  let running: RunningWorld;
  beforeAll(async () => {
    running = await openWorld(at, 'sqlite');
  }, 300_000);
  afterAll(() => running.close());

  it('are those of a plain count, on the card and in the file', { timeout: 300_000 }, async () => {
    const { bot, admin } = running;
    let lines = 0;
    for (const list of requests.filter((one) => Object.keys(one).length === 1)) {
      const asked = plainly(at, list, asker);
      const { text } = await ask(admin, list);
      for (const sentence of sentencesOf(asked)) expect(text, list.of).toContain(sentence);
      expectLines(await exported(bot, admin), asked, list.of);
      lines += asked.lines.length;
    }
    expect(lines).toBeGreaterThan(11_000);
    await expectCounts(running, admin, at, asker);
  });
});

async function expectCounts({ bot }: RunningWorld, person: TeamsPerson, at: World, asker: Asker) {
  const scope = inScope(at.plain, { of: 'mine' }, asker);
  const { text } = await person.says('progress by cell');
  for (const sentence of countSentences(scope, at)) expect(text).toContain(sentence);
  expect(await exported(bot, person)).toEqual(countRows(scope, at));
}
