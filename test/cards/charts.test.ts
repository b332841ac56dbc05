import { describe, expect, it } from 'vitest';
import { reportView } from '../../src/app/present/listing.ts';
import { countsReport, mostCells } from '../../src/app/reports/counts.ts';
import { toAdaptiveCard } from '../../src/cards/adaptive-card.ts';
import type { Chart } from '../../src/cards/chart.ts';
import { marked } from '../../src/cards/marks.ts';
import { toPlainText } from '../../src/cards/plain-text.ts';
import { loadContent } from '../../src/content/pack.ts';
import { newPremises } from '../../src/domain/premises/evolve.ts';
import { MailboxStatus, type Premises } from '../../src/domain/premises/record.ts';
import { beginning } from '../support/bot.ts';
import { faultsOfCard } from '../support/check-card.ts';

type Node = Readonly<Record<string, unknown>>;

const content = loadContent({ policy: 'lpc-page', slots: { lpc: 'Bracken Vale LPC' } });
const row = (label: string, ...values: number[]) => ({ label, values, text: values.join(', ') });
const series: Chart['series'] = [
  { name: 'Confirmed', tone: 'good' },
  { name: 'None', tone: 'missing' },
];
const draw = (chart: Chart) => toAdaptiveCard({ summary: 'Numbers', said: [], charts: [chart] });
const chartsIn = ({ body }: Node) =>
  (body as readonly Node[]).filter(({ type }) => String(type).startsWith('Chart.'));

describe('charts', () => {
  it.each<Chart>([
    { kind: 'stacked', title: 'By cell', series, rows: [row('North', 1, 2), row('South', 0, 3)] },
    { kind: 'bars', title: 'So far', series: series.slice(0, 1), rows: [row('Begun', 3), row('Ready', 0)] },
    { kind: 'donut', title: 'All', series, rows: [row('All', 1, 2)] },
    { kind: 'line', title: 'By week', series, rows: [{ ...row('2 November', 1, 2), on: '2026-11-02' }] },
  ])('are sound cards, with bars and words for clients without charts: $kind, $title', (chart) => {
    const card = draw(chart);
    expect(faultsOfCard(card)).toEqual([]);
    for (const { label, text } of chart.rows) {
      expect(JSON.stringify(chartsIn(card).map(({ fallback }) => fallback))).toContain(
        `**${label}**: ${text}`,
      );
      expect(card.fallbackText).toContain(`${label}: ${text}`);
    }
    expect(JSON.stringify(card)).toContain(`"text":"${chart.title}"`);
  });

  it.each(['stacked', 'bars', 'donut', 'line'] as const)('of nothing are words only: %s', (kind) => {
    const card = draw({ kind, title: 'Nothing yet', series: series.slice(0, 1), rows: [row('North', 0)] });
    expect(faultsOfCard(card)).toEqual([]);
    expect(chartsIn(card)).toEqual([]);
    expect(JSON.stringify(card.body)).toContain('**North**: 0');
  });

  it('divide a stacked one of many rows into several of four, with one legend', () => {
    const rows = Array.from({ length: 10 }, (_, index) => row(`Cell ${index}`, index + 1, 1));
    const charts = chartsIn(draw({ kind: 'stacked', title: 'By cell', series, rows }));
    expect(charts.map(({ data }) => (data as unknown[]).length)).toEqual([4, 4, 2]);
    expect(charts.map(({ showLegend }) => showLegend)).toEqual([false, false, true]);
  });

  it('draw bars as long as their numbers, and leave out what is nothing', () => {
    const [chart] = chartsIn(
      draw({
        kind: 'bars',
        title: 'So far',
        series: series.slice(0, 1),
        rows: [row('A', 4), row('B', 1), row('C', 0)],
      }),
    );
    const { items } = (chart?.fallback ?? {}) as Node;
    const bars = (items as readonly Node[]).filter(({ type }) => type === 'ColumnSet');
    const widths = bars.map(({ columns }) =>
      (columns as readonly Node[]).map(({ width, style }) => `${width} ${style}`),
    );
    expect(widths).toEqual([['4 good'], ['1 good', '3 default'], ['4 default']]);
  });

  it('are read out in plain text without marks', () => {
    const text = toPlainText({
      summary: 'Numbers',
      said: [marked('**1** of 3')],
      charts: [{ kind: 'donut', title: 'All', series, rows: [row('All', 1, 2)] }],
    });
    expect(text).toBe('1 of 3\nAll\nAll: 1, 2');
  });
});

describe('the card of all cells', () => {
  /** Cells with long names, each with pharmacies of every status. */
  const premises = (cells: number): Premises[] =>
    Array.from({ length: cells * 260 }, (_, index) => ({
      ...newPremises(`F${index}`),
      cell: `Kensington and Chelsea ${String(index % cells).padStart(3, '0')}`,
      mailbox: { status: MailboxStatus.options[Math.floor(index / cells) % 5] ?? 'none', trail: [] },
    }));
  const cardOf = (cells: number) => {
    const scope = premises(cells);
    const list = { of: 'counts' } as const;
    const names = [...new Set(scope.map(({ cell = '' }) => cell))];
    const report = { ...countsReport({ content }, scope, undefined), list, codes: [], cells: names };
    const roles = { admin: true, leadOf: [], contractorOf: [], claims: [] };
    const address = {
      ...{ channelId: 'msteams', serviceUrl: '', conversationId: '', tenantId: '', botId: '' },
      conversationType: 'personal',
    } as const;
    const view = reportView({ content, now: beginning, roles, address }, report);
    return { card: toAdaptiveCard(view), report };
  };

  it.each([1, 2, mostCells, 24, 42, 250])('is light enough for Teams with %i cells', (cells) => {
    const { card, report } = cardOf(cells);
    expect(faultsOfCard(card)).toEqual([]);
    process.stdout.write(`${cells} cells: ${Buffer.byteLength(JSON.stringify(card))} bytes\n`);
    expect(report.rows).toHaveLength(cells === 1 ? 1 : cells + 1);
    const isCut = JSON.stringify(card).includes('These are the first 16 of');
    expect(isCut).toBe(cells > mostCells);
    const isPickerCut = JSON.stringify(card).includes('Cell: the first 40 of');
    expect(isPickerCut).toBe(cells > 40);
  });
});
