import type { Chart, ChartRow } from '../../cards/chart.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { isAtRisk } from '../../domain/clocks/health.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { byCell, type Coverage, coverage } from '../../domain/questions/coverage.ts';
import type { Act } from '../act.ts';
import { notCounted } from './not-counted.ts';
import type { Reported } from './reported.ts';
import {
  percent,
  statusColumns,
  statusNumbers,
  statusSeries,
  statusValues,
  statusWords,
} from './statuses.ts';

/** How many cells a card can draw before it is too heavy for Teams. */
export const mostCells = 16;

/** One line of the report: all pharmacies, or those of a cell. */
export interface Line {
  readonly name: string;
  readonly counts: Coverage;
  readonly percent: number;
  readonly blocked: number;
  readonly atRisk: number;
}

/** How the pharmacies stand, all together and by cell. */
export function countsReport(
  { content }: Pick<Act, 'content'>,
  scope: readonly Premises[],
  cell: string | undefined,
): Reported {
  const cells = cell
    ? []
    : byCell(scope).map((own) => lineOf(content, own.cell ?? labels.no_cell, own.premises));
  const name = cells.length === 1 ? cells[0]?.name : cell;
  const all = lineOf(content, name ?? labels.all_cells, scope);
  const lines = [all, ...(cells.length > 1 ? cells : [])];
  const isCut = cells.length > mostCells;
  return {
    title: content.say('report_counts'),
    said: [...numbers(content, all), ...notCounted(content, scope)],
    columns: [labels.cell, ...statusColumns, labels.confirmed_percent, labels.blocked, labels.at_risk],
    rows: lines.map(({ name, counts, ...others }) => [
      name,
      ...statusNumbers(counts),
      ...[others.percent, others.blocked, others.atRisk].map(String),
    ]),
    drawn: {
      charts: [coverageChart(content, lines.slice(0, mostCells + 1))],
      ...(isCut ? { more: content.say('report_cells_cut', { shown: mostCells, total: cells.length }) } : {}),
    },
  };
}

/** One line of the report. */
export function lineOf({ policy }: Content, name: string, premises: readonly Premises[]): Line {
  const counts = coverage(premises);
  return {
    name,
    counts,
    percent: percent(counts.confirmed, counts.total),
    blocked: premises.filter(({ blocked }) => blocked).length,
    atRisk: premises.filter((entry) => isAtRisk(entry, policy)).length,
  };
}

function numbers(content: Content, { counts, blocked, atRisk, ...all }: Line): string[] {
  const { confirmed, says, lack, none, waiting, unknown, total } = counts;
  return [
    content.say('lacking_numbers', { confirmed, says, lack }),
    content.say('lacking_split', { lack, none, waiting, unknown }),
    content.say('report_counts_percent', { percent: all.percent, total }),
    content.say('report_counts_trouble', { blocked, atRisk }),
  ];
}

/** The lines as bars, one under the other; a single one as a donut. */
export function coverageChart(content: Content, lines: readonly Line[]): Chart {
  return {
    kind: lines.length > 1 ? 'stacked' : 'donut',
    title: content.say(lines.length > 1 ? 'report_counts_chart' : 'report_counts_chart_one'),
    series: statusSeries,
    rows: lines.map((line) => drawnRow(content, line)),
  };
}

function drawnRow(content: Content, { name, counts, ...line }: Line): ChartRow {
  return {
    label: content.say('report_counts_row', { cell: name, percent: line.percent }),
    values: statusValues(counts),
    text: statusWords(content, counts),
  };
}
