import { createHash } from 'node:crypto';
import type { Row } from './row.ts';

/** The two halves of the labelled set. */
export interface Halves {
  readonly building: readonly Row[];
  readonly test: readonly Row[];
}

/**
 * The rule of the split, so that nobody chooses what is tested. Rows of one meaning are put in the order of the
 * SHA-256 of what makes them one of a kind (role, open question, words), and go to the building half and the test half
 * by turns. The first row of a meaning goes to the half that the hash of the meaning's name picks: a meaning with one
 * row is then as likely in either.
 */
export function split(rows: readonly Row[]): Halves {
  const building: Row[] = [];
  const test: Row[] = [];
  const strata = Map.groupBy(rows, ({ meaning }) => meaning);
  for (const meaning of [...strata.keys()].toSorted()) {
    const offset = Number.parseInt(hash(meaning).slice(0, 8), 16) % 2;
    const members = (strata.get(meaning) ?? []).toSorted((a, b) => compare(keyOf(a), keyOf(b)));
    for (const [index, row] of members.entries()) ((index + offset) % 2 === 0 ? building : test).push(row);
  }
  return { building, test };
}

function keyOf({ role, question, pending, text }: Row): string {
  return hash([role, question, pending, text].join('\n'));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
