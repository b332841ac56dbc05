import { describe, expect, it } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import { Heard } from '../../src/domain/heard.ts';
import { type Row, readHalf } from './labelled/row.ts';
import { split } from './labelled/split.ts';

const building = readHalf('building');
const test = readHalf('test');
const blind = (['fifth-blind', 'sixth-blind', 'seventh-blind', 'eighth-blind'] as const).flatMap((half) =>
  readHalf(half),
);
const all = [...building, ...test];

/** What makes a row one of a kind. */
function keyOf({ role, question, pending, text }: Row): string {
  return JSON.stringify([role, question, pending, text]);
}

describe('the labelled set', () => {
  it('has enough rows, and none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(700);
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
  });

  it('is split by the written rule', () => {
    const halves = split(all);
    expect(halves.test.map(keyOf)).toEqual(test.map(keyOf));
    expect(halves.building.map(keyOf)).toEqual(building.map(keyOf));
  });

  it('expects only commands that there are, in the form that they have', () => {
    const wanted = [...all, ...blind].flatMap((row) => row.expect).filter(({ type }) => type !== 'ask');
    expect(wanted.filter((command) => !Heard.safeParse(command).success)).toEqual([]);
  });

  it('has blind sets that share next to no row with the halves', () => {
    const known = new Set(all.map(keyOf));
    expect(blind.length).toBeGreaterThanOrEqual(300);
    // Different hands wrote them, so a few of the shortest messages are the same: "yes" is "yes".
    const same = blind.filter((row) => known.has(keyOf(row)));
    expect(same.length / blind.length).toBeLessThan(0.02);
  });

  it('asks for every fact', () => {
    const asked = new Set(all.flatMap(({ expect: wanted }) => wanted.map(({ fact }) => fact)));
    expect(facts.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
