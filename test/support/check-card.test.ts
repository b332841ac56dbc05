import { describe, expect, it } from 'vitest';
import { faultsOfCard } from './check-card.ts';

const good = {
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Hello',
  body: [{ type: 'Input.Text', id: 'a', label: 'Name', errorMessage: 'Type it.' }],
};

describe('the check of cards', () => {
  it('passes a good card', () => {
    expect(faultsOfCard(good)).toEqual([]);
  });

  it.each([
    ['an unknown element', { ...good, body: [{ type: 'TextBox', text: 'x' }] }],
    ['an input without a label', { ...good, body: [{ type: 'Input.Text', id: 'a', errorMessage: 'x' }] }],
    ['an input without an error message', { ...good, body: [{ type: 'Input.Text', id: 'a', label: 'x' }] }],
    ['a press without a fallback', { ...good, actions: [{ type: 'Action.Execute', title: 'x', verb: 'v' }] }],
    ['a card that is too heavy', { ...good, body: [{ type: 'TextBlock', text: 'x'.repeat(30_000) }] }],
    ['no plain-text twin', { ...good, fallbackText: '' }],
  ])('finds %s', (_, card) => {
    expect(faultsOfCard(card)).not.toEqual([]);
  });
});
