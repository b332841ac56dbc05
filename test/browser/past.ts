import { saveEvents } from '../../src/app/history.ts';
import { importAtFirstStart } from '../../src/app/lists/first-import.ts';
import { beginWork } from '../../src/app/work.ts';
import { systemChance } from '../../src/chance.ts';
import { loadContent } from '../../src/content/pack.ts';
import { englishBankHolidays } from '../../src/domain/working-time.ts';
import { demoLpcName, demoTestAddress } from '../../src/playground/people.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { liveOn } from '../domain/population.ts';
import { silentLog } from '../support/log.ts';
import { seededRandom } from '../support/random.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** Fills a store with the demo's pharmacies and what they did in the last eleven weeks. */
export async function fillPast(file: string): Promise<void> {
  const store = openSqliteStore({ file, now: Date.now });
  const now = Date.now();
  const from = now - 11 * week;
  const clock = () => from;
  const content = loadContent({ policy: 'lpc-page', slots: { lpc: demoLpcName } });
  const settings = {
    lpcName: demoLpcName,
    testAddress: demoTestAddress,
    adminIds: [],
    allowedTenants: [],
    isHoliday: englishBankHolidays(),
  };
  await importAtFirstStart(
    { store, clock, chance: systemChance(clock), log: silentLog(), content, settings },
    { pharmacyList: 'env/demo/pharmacies.csv', roster: 'env/demo/roster.csv' },
  );
  const random = seededRandom(164);
  const work = beginWork(store);
  for (const listed of await work.find('premises')) {
    const begins = from + random.below(8) * week;
    const { premises, events } = liveOn(random, listed, begins, now);
    work.put('premises', premises.ods, premises);
    saveEvents(work, events);
  }
  await work.commit();
  await store.close();
}
