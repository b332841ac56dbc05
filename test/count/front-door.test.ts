import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../support/random.ts';
import { expectCounts, expectLines, plainly } from './asked-lists.ts';
import { askerOf } from './askers.ts';
import { ask, exported, turnPages } from './asking.ts';
import { asCsv, sentencesOf } from './expected.ts';
import { inScope } from './lists.ts';
import { everyPremisesRequest } from './requests.ts';
import { openWorld, type RunningWorld } from './running-world.ts';
import { cells, world } from './worlds.ts';

const requests = everyPremisesRequest(cells);

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
        if (inScope(at.plain, { of: 'mine', cell: list.cell }, asker, at).length === 0) {
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
