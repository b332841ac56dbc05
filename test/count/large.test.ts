import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAlerts, expectAwayLeads, expectLeads, expectPharmacy } from './asked-desk.ts';
import { expectCounts, expectLines, plainly } from './asked-lists.ts';
import { expectReports } from './asked-reports.ts';
import { askerOf } from './askers.ts';
import { ask, exported } from './asking.ts';
import { openCases } from './cases.ts';
import { sentencesOf } from './expected.ts';
import { everyPremisesRequest } from './requests.ts';
import { openWorld, type RunningWorld } from './running-world.ts';
import { toldOf } from './told.ts';
import { cells, cellsOfLead, world } from './worlds.ts';

/** Of so many pharmacies one is asked about by itself. */
const eachOf = 250;
const patience = { timeout: 600_000 };

describe('the answers of a running bot over 11,000 pharmacies', () => {
  const at = world(503, { pharmacies: 11_000, mostHappenings: 24 });
  const asker = askerOf('admin', at);
  let running: RunningWorld;
  beforeAll(async () => {
    running = await openWorld(at, 'sqlite');
  }, 300_000);
  afterAll(() => running.close());

  it('are those of a plain count, on the card and in the file', patience, async () => {
    const { bot, admin } = running;
    let lines = 0;
    for (const list of everyPremisesRequest(cells).filter((one) => Object.keys(one).length === 1)) {
      const asked = plainly(at, list, asker);
      const { text } = await ask(admin, list);
      for (const sentence of sentencesOf(asked)) expect(text, list.of).toContain(sentence);
      expectLines(await exported(bot, admin), asked, list.of);
      lines += asked.lines.length;
    }
    expect(lines).toBeGreaterThan(11_000);
    await expectCounts(running, admin, at, asker);
  });

  describe.each(['admin', 'lead'] as const)('asked by its %s', (who) => {
    const its = askerOf(who, at);

    it('tell of all and of each cell how they go on', patience, async () => {
      for (const cell of [undefined, ...(who === 'lead' ? cellsOfLead : cells)])
        await expectReports(running, running[who], at, { asker: its, cell });
    });

    it('list the alerts that nobody has closed', patience, async () => {
      expect(openCases(at, its).rows.length).toBeGreaterThan(20);
      await expectAlerts(running, running[who], at, its);
    });

    it('name the leads', patience, async () => {
      await expectLeads(running, running[who], at);
      if (who === 'admin') await expectAwayLeads(running, at);
    });
  });

  it('tell how a pharmacy stands, and everything that happened at it', patience, async () => {
    const some = toldOf(at, at.plain).filter((_, n) => n % eachOf === 0);
    for (const told of some) await expectPharmacy(running, running.admin, at, told);
    expect(some.length).toBeGreaterThan(40);
  });
});
