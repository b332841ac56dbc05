import { describe, expect, it } from 'vitest';
import { faultsOfCard } from './check-card.ts';

const good = {
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Hello',
  body: [{ type: 'Input.Text', id: 'a', label: 'Name', errorMessage: 'Type it.' }],
};

const bars = (change: object) => [{ title: 'North', data: [{ value: 1, color: 'good', ...change }] }];
const chart = {
  type: 'Chart.HorizontalBar.Stacked',
  title: 'By cell',
  data: bars({}),
  fallback: { type: 'Container', items: [{ type: 'TextBlock', text: 'North: 1' }] },
};

describe('the check of cards', () => {
  it('passes a good card', () => {
    expect(faultsOfCard(good)).toEqual([]);
    expect(faultsOfCard({ ...good, body: [chart] })).toEqual([]);
  });

  it.each([
    ['an unknown element', { ...good, body: [{ type: 'TextBox', text: 'x' }] }],
    ['an input without a label', { ...good, body: [{ type: 'Input.Text', id: 'a', errorMessage: 'x' }] }],
    ['an input without an error message', { ...good, body: [{ type: 'Input.Text', id: 'a', label: 'x' }] }],
    ['a press without a fallback', { ...good, actions: [{ type: 'Action.Execute', title: 'x', verb: 'v' }] }],
    ['a card that is too heavy', { ...good, body: [{ type: 'TextBlock', text: 'x'.repeat(30_000) }] }],
    ['a chart of a kind that Teams has not', { ...good, body: [{ ...chart, type: 'Chart.Area' }] }],
    ['a chart that falls back to nothing', { ...good, body: [{ ...chart, fallback: 'drop' }] }],
    ['a chart with too many bars', { ...good, body: [{ ...chart, data: Array(5).fill(chart.data[0]) }] }],
    ['a chart without a title', { ...good, body: [{ ...chart, title: '' }] }],
    ['a chart with a number that is none', { ...good, body: [{ ...chart, data: bars({ value: '3' }) }] }],
    ['a chart in a colour of its own', { ...good, body: [{ ...chart, data: bars({ color: '#f00' }) }] }],
    ['no plain-text twin', { ...good, fallbackText: '' }],
  ])('finds %s', (_, card) => {
    expect(faultsOfCard(card)).not.toEqual([]);
  });
});
