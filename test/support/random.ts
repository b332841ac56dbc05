/** Random choices that are the same in every run. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Makes random choices from a seed, by the mulberry32 generator. */
export function seededRandom(seed: number): Random {
  let state = seed;

  function below(limit: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
