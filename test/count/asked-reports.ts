import { expect } from 'vitest';
import type { TeamsPerson } from '../support/teams.ts';
import { exported, factsOn } from './asking.ts';
import { funnelNumbers, funnelRows, trendRows } from './expected-progress.ts';
import { weekOf } from './expected-week.ts';
import { type Asker, inScope } from './lists.ts';
import type { RunningWorld } from './running-world.ts';
import { toldOf } from './told.ts';
import type { World } from './worlds.ts';

/** Asks how far pharmacies have come, how they stood week by week, and what happened this week; all, or one cell. */
export async function expectReports(
  { bot }: RunningWorld,
  person: TeamsPerson,
  at: World,
  { asker, cell }: { readonly asker: Asker; readonly cell?: string | undefined },
): Promise<void> {
  const scope = inScope(at.plain, { of: 'mine', cell }, asker, at);
  const told = toldOf(at, scope);
  const asks = async (words: string) => {
    const card = await person.says(words);
    return cell ? person.says(`only ${cell}`) : card;
  };

  expect((await asks('funnel')).text).toMatch(funnelNumbers(told));
  expect(await exported(bot, person)).toEqual(funnelRows(told));

  const weeks = trendRows(told, at.now);
  const [first, last] = [weeks.at(0), weeks.at(-1)].map((line) => line?.split(',')[1]);
  expect((await asks('trend')).text).toMatch(
    new RegExp(`\\*\\*${last}\\*\\* (is|are) confirmed now\\..+ it was \\*\\*${first}\\*\\*`),
  );
  expect(await exported(bot, person)).toEqual(weeks);

  const week = weekOf(at, scope);
  const facts = factsOn(await asks('what happened this week'));
  expect(facts.map(([title, value]) => [title, Number.parseInt(value, 10)])).toEqual(
    week.map(({ name, count }) => [name, count]),
  );
  const lines = week.flatMap(({ rows }) => rows);
  if (lines.length > 0) expect(await exported(bot, person)).toEqual(lines);
}
