/** Puts words that nobody ever used in the place of the known ones that they are slips of. */
export interface Speller {
  right(tokens: readonly string[]): readonly string[];
}

/** Makes a speller from the words of all phrases. */
export function createSpeller(words: Iterable<string>): Speller {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byLength = Map.groupBy(
    counts.keys().map((text): Word => ({ text, letters: lettersOf(text) })),
    ({ text }) => text.length,
  );
  return {
    right: (tokens) => tokens.map((token) => (counts.has(token) ? token : nearest(token, byLength, counts))),
  };
}

/** A word, and which letters it has: one bit for each. */
interface Word {
  readonly text: string;
  readonly letters: number;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** How many letters one of two words has and the other has not. A slip changes two at most. */
function lettersApart(a: number, b: number): number {
  let differing = a ^ b;
  let count = 0;
  for (; differing !== 0; count += 1) differing &= differing - 1;
  return count;
}

/** The known word that is one slip away, two for long words; of several the one used most; else the word itself. */
function nearest(
  word: string,
  byLength: ReadonlyMap<number, readonly Word[]>,
  counts: ReadonlyMap<string, number>,
): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const most = word.length >= 8 ? 2 : 1;
  const lengths = Array.from({ length: 2 * most + 1 }, (_, index) => word.length - most + index);
  const letters = lettersOf(word);
  const near = lengths
    .flatMap((length) => (length < 4 ? [] : (byLength.get(length) ?? [])))
    .filter((known) => lettersApart(known.letters, letters) <= 2 * most)
    .map(({ text: known }) => ({
      known,
      slips: distance(word, known, most) + (known[0] === word[0] ? 0 : 0.5),
    }))
    .filter(
      ({ known, slips }) =>
        slips < most + 1 && (word.length > 4 || known.length !== word.length || isSwap(word, known)),
    );
  const [best] = near.toSorted(
    (a, b) => a.slips - b.slips || (counts.get(b.known) ?? 0) - (counts.get(a.known) ?? 0),
  );
  return best?.known ?? word;
}

/** In a word of four letters one wrong letter makes another word: "nite" is no slip of "note"; "stcuk" is one. */
function isSwap(word: string, known: string): boolean {
  return [...word].toSorted().join('') === [...known].toSorted().join('');
}

/** Slips between two words: a letter left out, put in, wrong, or two swapped. Stops counting beyond `most`. */
function distance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next: number[] = [row];
    for (let column = 1; column <= b.length; column += 1)
      next.push(cell(a, b, row, column, before, last, next));
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[b.length] ?? most + 1;
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  before: readonly number[],
  last: readonly number[],
  next: readonly number[],
): number {
  const cost = a[row - 1] === b[column - 1] ? 0 : 1;
  const plain = Math.min(
    (last[column] ?? 0) + 1,
    (next[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + cost,
  );
  const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwap ? Math.min(plain, (before[column - 2] ?? 0) + 1) : plain;
}
