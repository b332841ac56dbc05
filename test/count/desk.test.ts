import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAlerts, expectAwayLeads, expectLeads, expectPharmacy } from './asked-desk.ts';
import { expectReports } from './asked-reports.ts';
import { askerOf } from './askers.ts';
import { openCases } from './cases.ts';
import { weekOf } from './expected-week.ts';
import { awayRows } from './leads.ts';
import { openWorld, type RunningWorld } from './running-world.ts';
import { toldOf } from './told.ts';
import { cells, cellsOfLead, type World, world } from './worlds.ts';

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
      await expectAlerts(running, running[who], at, asker);
    });

    it('names the leads, and to admins those who have not opened the bot', async () => {
      await expectLeads(running, running[who], at);
      if (who === 'admin') return expectAwayLeads(running, at);
      const { text } = await running[who].says('which leads have not opened the bot');
      expect(text).toContain('I cannot show or do that for you.');
    });

    it('tells how each pharmacy stands, and everything that happened at it', async () => {
      for (const told of toldOf(at, at.plain).filter(({ pharmacy }) => isSeen(pharmacy.cell)))
        await expectPharmacy(running, running[who], at, told);
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
