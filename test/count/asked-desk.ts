import { expect } from 'vitest';
import type { TeamsPerson } from '../support/teams.ts';
import { exported, factsOn } from './asking.ts';
import { openCases } from './cases.ts';
import { historyLines, statusFacts } from './expected-pharmacy.ts';
import { awayRows, leadRows } from './leads.ts';
import type { Asker } from './lists.ts';
import type { RunningWorld } from './running-world.ts';
import type { Told } from './told.ts';
import { cells, cellsOfLead, type World } from './worlds.ts';

/** What is not said of a pharmacy's events alone. */
const notCounted = ['Cell lead', 'Next step', 'Waiting until'];

/** Asks for the alerts that nobody has closed: all, and those of each cell. */
export async function expectAlerts(
  { bot }: RunningWorld,
  person: TeamsPerson,
  at: World,
  asker: Asker,
): Promise<void> {
  for (const cell of [undefined, ...cellsOfLead]) {
    const { rows, taken } = openCases(at, asker, cell);
    const card = await person.says('open alerts');
    const { text } = cell ? await person.says(`only ${cell}`) : card;
    expect(text).toMatch(new RegExp(`You have ${rows.length || 'no'} open alerts?\\.`));
    if (rows.length === 0) continue;
    expect(text).toContain(`${rows.length - taken} wait for somebody to take them. ${taken} are taken.`);
    expect(await exported(bot, person)).toEqual(rows);
  }
}

/** Asks who leads, in all and in each cell. */
export async function expectLeads({ bot }: RunningWorld, person: TeamsPerson, at: World): Promise<void> {
  for (const cell of [undefined, ...cells]) {
    const rows = leadRows(at.leads, cell);
    const { text } = await person.says(cell ? `who leads ${cell}` : 'who are the leads');
    expect(text).toContain(`**${rows.length}** cell lead`);
    expect(await exported(bot, person)).toEqual(rows);
  }
}

/** Asks, as an admin, which leads have not opened the bot. */
export async function expectAwayLeads({ bot, admin }: RunningWorld, at: World): Promise<void> {
  const rows = awayRows(at.leads);
  const { text } = await admin.says('which leads have not opened the bot');
  expect(text).toContain(`**${rows.length}** cell lead`);
  expect(await exported(bot, admin)).toEqual(rows);
}

/** Asks how a pharmacy stands, and for everything that happened at it. */
export async function expectPharmacy(
  { bot }: RunningWorld,
  person: TeamsPerson,
  at: World,
  told: Told,
): Promise<void> {
  const { ods } = told.pharmacy;
  const facts = factsOn(await person.says(`status of ${ods}`));
  const counted = facts.filter(([title]) => !notCounted.includes(title));
  expect(counted.toSorted(), ods).toEqual(statusFacts(told.pharmacy, at).toSorted());
  await person.says(`history of ${ods}`);
  const lines = await exported(bot, person);
  const expected = historyLines(told);
  expect(lines.length, ods).toBe(expected.length);
  for (const [n, { says, moment }] of expected.entries()) {
    expect(lines[n], ods).toMatch(says);
    expect(lines[n]?.endsWith(`,${moment}`), `${ods}: ${lines[n]} at ${moment}`).toBe(true);
  }
}
