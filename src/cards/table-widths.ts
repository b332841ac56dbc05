import type { View } from './view.ts';

/** So many letters stand beside each other in a card on a phone. */
const lettersOnPhone = 45;
/** What stands free beside each column, in letters. */
const besideColumn = 2;
/** No column of several gets more room than for so many letters, so that one long text does not press the others. */
const mostLetters = 24;
const mostLettersOfTwo = 60;

/**
 * The share of the width that each column of a table gets. First its longest word, so that a phone breaks no code and no
 * date within a word; what is left then goes to those with longer texts.
 */
export function widthsOf({ columns, rows }: NonNullable<View['table']>): readonly number[] {
  const texts = columns.map((title, index) => [title, ...rows.map((cells) => cells[index] ?? '')]);
  const most = columns.length > 2 ? mostLetters : mostLettersOfTwo;
  const longest = (some: readonly string[]) => Math.min(Math.max(...some.map(({ length }) => length)), most);
  const words = texts.map(
    (column) => longest(column.flatMap((text) => text.split(/[\s,-]+/))) + besideColumn,
  );
  const extras = texts.map((column, index) => Math.max(longest(column) - (words[index] ?? 0), 0));
  const left = Math.max(lettersOnPhone - sum(words), 0);
  const share = left / Math.max(sum(extras), 1);
  return words.map((word, index) => Math.round((word + share * (extras[index] ?? 0)) * 10) / 10);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
