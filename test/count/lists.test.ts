import { describe, expect, it } from 'vitest';
import type { PremisesList } from '../../src/domain/lists/request.ts';
import { byCell, coverage } from '../../src/domain/questions/coverage.ts';
import { amongThose, find } from '../../src/domain/questions/find.ts';
import { seededRandom } from '../support/random.ts';
import { asPlain, inAnyOrder } from './compare.ts';
import { statusesOf } from './expected.ts';
import { count } from './lists.ts';
import type { PlainPharmacy } from './pharmacy.ts';
import { everyPremisesRequest } from './requests.ts';
import { cells, type World, world } from './worlds.ts';

const worlds = Array.from({ length: 200 }, (_, index) => world(index + 1));
const requests = everyPremisesRequest(cells);
const admin = { own: [] };

/** Requests with one limit at most are asked of every world; those with two take turns. */
function asksOf(seed: number): readonly PremisesList[] {
  const random = seededRandom(seed);
  return requests.filter((list) => Object.keys(list).length <= 2 || random.below(25) === 0);
}

function openPremises({ lived }: World) {
  return lived.map(({ premises }) => premises).filter(({ listed }) => listed === 'open');
}

function plainNumbers(pharmacies: readonly PlainPharmacy[]) {
  const statuses = statusesOf(pharmacies);
  const of = (status: string) => statuses.filter((found) => found === status).length;
  const [none, waiting, unknown] = [of('none'), of('waiting'), of('unknown')];
  const [confirmed, says] = [of('confirmed'), of('says_it_has_one')];
  return {
    total: statuses.length,
    confirmed,
    says,
    lack: none + waiting + unknown,
    none,
    waiting,
    unknown,
  };
}

describe('the questions about pharmacies, over random histories', () => {
  it('have the answers of a plain count of the same events', { timeout: 300_000 }, () => {
    let questions = 0;
    let rows = 0;
    for (const [seed, at] of worlds.entries()) {
      const open = openPremises(at);
      for (const list of asksOf(seed).filter(({ of }) => of !== 'mine')) {
        const inCell = open.filter(({ cell }) => !list.cell || cell === list.cell);
        const scope = amongThose(list, inCell, at);
        const found = find(list, scope, at).map((line) => asPlain(line, list));
        const { lines, total } = count(at.plain, list, admin, at);
        expect(scope.length).toBe(total);
        expect(inAnyOrder(found), `world ${seed + 1}: ${JSON.stringify(list)}`).toEqual(inAnyOrder(lines));
        questions += 1;
        rows += found.length;
      }
    }
    process.stdout.write(`${worlds.length} worlds, ${questions} questions, ${rows} lines compared.\n`);
    expect(rows).toBeGreaterThan(10_000);
  });

  it('count every status of the mailbox, in all and by cell', () => {
    for (const at of worlds) {
      const open = openPremises(at);
      const plain = at.plain.filter(({ isOpen }) => isOpen);
      expect(coverage(open)).toEqual(plainNumbers(plain));
      for (const { cell, premises } of byCell(open))
        expect(coverage(premises)).toEqual(plainNumbers(plain.filter((entry) => entry.cell === cell)));
    }
  });
});
