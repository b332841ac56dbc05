import { readFileSync } from 'node:fs';
import * as z from 'zod/v4';
import { asCommand } from './vocabulary.ts';

/**
 * One utterance of the labelled set, with everything that its meaning depends on besides its words. `expect` holds
 * what has to be understood, in the order in which it was said; a single `ask` says that the bot must not act, so that
 * asking back, or saying that it did not understand, is right.
 */
export const Row = z.strictObject({
  text: z.string().min(1),
  /** The stratum: rows of one meaning are split evenly. */
  meaning: z.string().min(1),
  role: z.enum(['contractor', 'lead', 'admin']),
  /** The question of the walk that is open, if one is. */
  question: z.string().nullable(),
  /** The bot waits for a yes or a no, or for the name of a pharmacy. */
  pending: z.enum(['confirm', 'pharmacy']).nullable(),
  expect: z.array(z.looseObject({ type: z.string() })).min(1),
});
export type Row = z.infer<typeof Row>;

/** The instant at which every row was said: Monday 23 November 2026, 10:00 in London. */
export const saidAt = Date.UTC(2026, 10, 23, 10, 0);

/** Who says the rows, and the cells that there are. */
export const speaker = { id: 'amara', name: 'Amara Okafor' } as const;
export const cells = ['North', 'Central', 'South'] as const;

/** Reads a half of the labelled set; what its rows expect comes under the names that commands have today. */
export function readHalf(
  half: 'building' | 'test' | 'fifth-blind' | 'sixth-blind' | 'seventh-blind' | 'eighth-blind',
): readonly Row[] {
  const lines = readFileSync(new URL(`${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const row = Row.parse(JSON.parse(line));
    return { ...row, expect: row.expect.map(asCommand) };
  });
}
