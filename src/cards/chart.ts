import * as z from 'zod/v4';

/** What a colour says: well, on its way, waiting, missing, or nothing known. */
export const ChartTone = z.enum(['good', 'claimed', 'waiting', 'missing', 'unknown']);
export type ChartTone = z.infer<typeof ChartTone>;

/**
 * Numbers that are drawn.
 * - `stacked`: a bar for each row, divided by series
 * - `bars`: a bar for each row, of one series
 * - `donut`: one row, divided by series
 * - `line`: a line for each series, over the rows
 */
export const Chart = z.object({
  kind: z.enum(['stacked', 'bars', 'donut', 'line']),
  title: z.string(),
  series: z.array(z.object({ name: z.string(), tone: ChartTone })).min(1),
  rows: z
    .array(
      z.object({
        label: z.string(),
        /** The day that it stands for, on a line's axis of time. */
        on: z.iso.date().optional(),
        /** One number for each series. */
        values: z.array(z.number().nonnegative()),
        /** The row's numbers in words: for plain text, and where no charts are drawn. */
        text: z.string(),
      }),
    )
    .min(1),
});
export type Chart = z.infer<typeof Chart>;
export type ChartRow = Chart['rows'][number];
