import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectReports } from './asked-reports.ts';
import { askerOf } from './askers.ts';
import { exported, factsOn } from './asking.ts';
import { openCases } from './cases.ts';
import { historyLines, statusFacts } from './expected-pharmacy.ts';
import { weekOf } from './expected-week.ts';
import { awayRows, leadRows } from './leads.ts';
import { openWorld, type RunningWorld } from './running-world.ts';
import { toldOf } from './told.ts';
import { cells, cellsOfLead, type World, world } from './worlds.ts';

/** What is not said of a pharmacy's events alone. */
const notCounted = ['Cell lead', 'Next step', 'Waiting until'];

describe.each([
  { seed: 523, store: 'memory' },
  { seed: 533, store: 'sqlite' },
] as const)('a desk over $store', ({ seed, store }) => {
  const at = world(seed, { pharmacies: 60 });
  let running: RunningWorld;
  beforeAll(async () => {
    running = await openWorld(at, store);
  });
  afterAll(() => running.close());

  it('is worth asking', () => {
    expect(weekOf(at, at.plain).filter(({ count }) => count > 0).length).toBeGreaterThan(4);
    const { rows, taken } = openCases(at, askerOf('lead', at));
    expect(taken).toBeGreaterThan(0);
    expect(rows.length).toBeGreaterThan(taken);
    expect(awayRows(at.leads).length).toBeGreaterThan(0);
    expect(at.plain.filter(isOut).length).toBeGreaterThan(0);
  });

  describe.each(['admin', 'lead'] as const)('asked by its %s', (who) => {
    const asker = askerOf(who, at);

    it('tells of all and of each cell how they go on, as a plain count of the events does', async () => {
      for (const cell of [undefined, ...(who === 'lead' ? cellsOfLead : cells)])
        await expectReports(running, running[who], at, { asker, cell });
    });

    it('lists the alerts that nobody has closed', async () => {
      for (const cell of [undefined, ...cellsOfLead]) {
        const { rows, taken } = openCases(at, asker, cell);
        const card = await running[who].says('open alerts');
        const { text } = cell ? await running[who].says(`only ${cell}`) : card;
        expect(text).toMatch(new RegExp(`You have ${rows.length || 'no'} open alerts?\\.`));
        if (rows.length === 0) continue;
        expect(text).toContain(`${rows.length - taken} wait for somebody to take them. ${taken} are taken.`);
        expect(await exported(running.bot, running[who])).toEqual(rows);
      }
    });

    it('names the leads, and those who have not opened the bot', async () => {
      const person = running[who];
      for (const cell of [undefined, ...cells]) {
        const rows = leadRows(at.leads, cell);
        const { text } = await person.says(cell ? `who leads ${cell}` : 'who are the leads');
        expect(text).toContain(`**${rows.length}** cell lead`);
        expect(await exported(running.bot, person)).toEqual(rows);
      }
      const rows = awayRows(at.leads);
      const { text } = await person.says('which leads have not opened the bot');
      if (who === 'lead') {
        expect(text).toContain('I cannot show or do that for you.');
        return;
      }
      expect(text).toContain(`**${rows.length}** cell lead`);
      expect(await exported(running.bot, person)).toEqual(rows);
    });

    it('tells how each pharmacy stands, and everything that happened at it', async () => {
      const person = running[who];
      for (const told of toldOf(at, at.plain).filter(({ pharmacy }) => isSeen(pharmacy.cell))) {
        const { ods } = told.pharmacy;
        const facts = factsOn(await person.says(`status of ${ods}`));
        const counted = facts.filter(([title]) => !notCounted.includes(title));
        expect(counted.toSorted(), ods).toEqual(statusFacts(told.pharmacy, at).toSorted());
        await person.says(`history of ${ods}`);
        const lines = await exported(running.bot, person);
        const expected = historyLines(told);
        expect(lines.length, ods).toBe(expected.length);
        for (const [n, { says, moment }] of expected.entries()) {
          expect(lines[n], ods).toMatch(says);
          expect(lines[n]?.endsWith(`,${moment}`), `${ods}: ${lines[n]} at ${moment}`).toBe(true);
        }
      }
    });

    function isSeen(cell: string | undefined): boolean {
      return !asker.cells || asker.cells.includes(cell?.toLowerCase() ?? '');
    }
  });
});

/** It has not begun, and does not provide the service. */
function isOut({ begunAt, provides, isOpen }: World['plain'][number]): boolean {
  return isOpen && begunAt === undefined && !provides;
}
