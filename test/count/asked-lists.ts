import { expect } from 'vitest';
import type { PremisesList } from '../../src/domain/lists/request.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { exported } from './asking.ts';
import { asCsv, cellsOf, inOrder, type PlainList } from './expected.ts';
import { countRows, countSentences } from './expected-counts.ts';
import { type Asker, count, inScope } from './lists.ts';
import type { RunningWorld } from './running-world.ts';
import type { World } from './worlds.ts';

/** What a plain count finds when somebody asks for a list. */
export function plainly(at: World, list: PremisesList, asker: Asker): PlainList {
  return { list, scope: inScope(at.plain, list, asker, at), lines: count(at.plain, list, asker, at).lines };
}

/** All lines of a list, and their order. Two of one pharmacy on one day may stand either way round. */
export function expectLines(found: readonly string[], asked: PlainList, name: string): void {
  const expected = inOrder(asked).map((line) => asCsv(cellsOf(asked.list, line)));
  const codeIn = (line: string) => line.split(',')[1];
  expect(found.map(codeIn), name).toEqual(expected.map(codeIn));
  expect(found.toSorted(), name).toEqual(expected.toSorted());
}

/** Asks how everybody is doing, by cell. */
export async function expectCounts(
  { bot }: RunningWorld,
  person: TeamsPerson,
  at: World,
  asker: Asker,
): Promise<void> {
  const scope = inScope(at.plain, { of: 'mine' }, asker, at);
  const { text } = await person.says('progress by cell');
  for (const sentence of countSentences(scope, at)) expect(text).toContain(sentence);
  expect(await exported(bot, person)).toEqual(countRows(scope, at));
}
