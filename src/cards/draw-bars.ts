import type { Chart, ChartRow, ChartTone } from './chart.ts';
import { toMarkdown } from './marks.ts';

type Json = Readonly<Record<string, unknown>>;

/** Tints that every client has for a part of a card, in light and dark. */
const tints: Readonly<Record<ChartTone, string>> = {
  good: 'good',
  claimed: 'accent',
  waiting: 'warning',
  missing: 'attention',
  unknown: 'emphasis',
};

/** A chart as bars of tinted columns, each under its row in words: what every client draws, and can be read aloud. */
export function drawBars({ kind, series, rows }: Chart): Json[] {
  const longest = kind === 'bars' ? Math.max(...rows.flatMap(({ values }) => values)) : 0;
  return rows.flatMap((row) => [
    {
      type: 'TextBlock',
      text: `**${toMarkdown(row.label)}**: ${toMarkdown(row.text)}`,
      wrap: true,
      spacing: 'small',
    },
    ...bar(series, row, longest),
  ]);
}

/** @param longest how long the longest bar is; a shorter one leaves the rest empty */
function bar(series: Chart['series'], { values }: ChartRow, longest: number): Json[] {
  const rest = longest - (values[0] ?? 0);
  const columns = [
    ...series.map(({ tone }, index) => ({ width: values[index] ?? 0, style: tints[tone] })),
    ...(rest > 0 ? [{ width: rest, style: 'default' }] : []),
  ]
    .filter(({ width }) => width > 0)
    .map((column) => ({ type: 'Column', ...column, spacing: 'none' }));
  return columns.length > 0 ? [{ type: 'ColumnSet', spacing: 'none', minHeight: '8px', columns }] : [];
}
