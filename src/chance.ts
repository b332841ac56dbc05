import { randomBytes, randomInt } from 'node:crypto';
import type { Chance } from './ports/chance.ts';

/** Words that are easy to read over the telephone and hard to mistake for each other. */
const words = [
  'AMBER',
  'BRIDGE',
  'CANDLE',
  'DAISY',
  'EAGLE',
  'FOREST',
  'GARDEN',
  'HARBOUR',
  'ISLAND',
  'JUMPER',
  'KETTLE',
  'LEMON',
  'MEADOW',
  'NUTMEG',
  'ORCHARD',
  'PEPPER',
  'QUARTZ',
  'RIVER',
  'SADDLE',
  'TULIP',
  'UMBRELLA',
  'VIOLET',
  'WALNUT',
  'YELLOW',
  'ZEBRA',
];

/** Chance as the operating system gives it. */
export function systemChance(clock: () => number): Chance {
  let last = 0;
  return {
    newId() {
      // Never the same or an earlier instant twice, so that ids sort in the order in which they were made.
      last = Math.max(last + 1, clock() * 1000);
      return `${last.toString(36).padStart(11, '0')}-${randomBytes(6).toString('hex')}`;
    },
    newWord: () => `${words[randomInt(words.length)] ?? 'TULIP'}-${randomInt(1000, 10_000)}`,
  };
}
