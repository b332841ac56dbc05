import type { Chart, ChartTone } from './chart.ts';
import { drawBars } from './draw-bars.ts';
import { toMarkdown } from './marks.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Microsoft's renderer finds a card faulty that has a stacked chart of more rows than this. Longer ones are drawn as
 * several charts, one under the other.
 */
const mostStackedRows = 4;

const colours: Readonly<Record<ChartTone, string>> = {
  good: 'good',
  claimed: 'categoricalBlue',
  waiting: 'warning',
  missing: 'attention',
  unknown: 'neutral',
};

/**
 * Draws a chart under its title. Teams' phones and older clients know no charts: they draw the bars that each falls
 * back to, which say the same numbers in words. Where there is nothing to draw, everybody gets the words.
 */
export function drawChart(chart: Chart): Json[] {
  const isEmpty = chart.rows.every(({ values }) => values.every((value) => value === 0));
  return [title(chart), ...(isEmpty ? drawBars(chart) : parts(chart).map(drawPart))];
}

function title({ title: text }: Chart): Json {
  const look = { size: 'medium', weight: 'bolder', style: 'heading', spacing: 'medium' };
  return { type: 'TextBlock', text: toMarkdown(text), wrap: true, ...look };
}

/** One of the charts that a long one is divided into; the last has the legend of all. */
function drawPart(part: Chart, index: number, all: readonly Chart[]): Json {
  return {
    ...drawn(part),
    title: part.title,
    spacing: 'small',
    ...(all.length > 1 ? { showLegend: index === all.length - 1 } : {}),
    fallback: { type: 'Container', spacing: 'small', items: drawBars(part) },
  };
}

function parts(chart: Chart): Chart[] {
  if (chart.kind !== 'stacked') return [chart];
  return Array.from({ length: Math.ceil(chart.rows.length / mostStackedRows) }, (_, index) => ({
    ...chart,
    rows: chart.rows.slice(index * mostStackedRows, (index + 1) * mostStackedRows),
  }));
}

function drawn({ kind, series, rows }: Chart): Json {
  switch (kind) {
    case 'stacked':
      return {
        type: 'Chart.HorizontalBar.Stacked',
        data: rows.map(({ label, values }) => ({ title: label, data: slices(series, values) })),
      };
    case 'donut':
      return { type: 'Chart.Donut', data: slices(series, rows[0]?.values ?? []) };
    case 'bars':
      return {
        type: 'Chart.HorizontalBar',
        displayMode: 'AbsoluteNoAxis',
        data: rows.map(({ label, values }) => ({
          x: label,
          y: values[0] ?? 0,
          color: colours[series[0]?.tone ?? 'unknown'],
        })),
      };
    case 'line':
      return {
        type: 'Chart.Line',
        yMin: 0,
        yMax: roundedUp(Math.max(...rows.flatMap(({ values }) => values))),
        data: series.map(({ name, tone }, index) => ({
          legend: name,
          color: colours[tone],
          values: rows.map(({ label, on = label, values }) => ({ x: on, y: values[index] ?? 0 })),
        })),
      };
  }
}

/** The parts of a bar or of a donut; what is nothing is left out, or the chart would leave a gap for it. */
function slices(series: Chart['series'], values: readonly number[]): Json[] {
  return series
    .map(({ name, tone }, index) => ({ legend: name, value: values[index] ?? 0, color: colours[tone] }))
    .filter(({ value }) => value > 0);
}

/** The next number that the axis can divide into four whole steps. */
function roundedUp(most: number): number {
  return Math.max(4, Math.ceil(most / 4) * 4);
}
