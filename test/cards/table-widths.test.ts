import { describe, expect, it } from 'vitest';
import { widthsOf } from '../../src/cards/table-widths.ts';

const alerts = {
  columns: ['Pharmacy', 'ODS code', 'What', 'Since', 'Cell'],
  rows: [
    ['Bracken Hill Pharmacy', 'FAD37', 'My account is locked', '23 November 2026', 'North'],
    ['Foxglove Pharmacy', 'FAB12', 'The owner of the mailbox has left', '1 May 2026', 'Central'],
  ],
};

/** How many letters a column shows beside each other, of so many in the whole row. */
function lettersOf(widths: readonly number[], inRow: number): readonly number[] {
  const all = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width / all) * inRow);
}

describe('the columns of a table', () => {
  it('hold their longest words on a phone', () => {
    const letters = lettersOf(widthsOf(alerts), 45);
    for (const [index, word] of ['Pharmacy', 'FAD37', 'account', 'November', 'Central'].entries())
      expect(letters[index], word).toBeGreaterThanOrEqual(word.length);
  });

  it('give what is left to long texts', () => {
    const history = {
      columns: ['What happened', 'When'],
      rows: [
        ['Amara Okafor reported what is in the way: My account is locked.', '23 November 2026 at 04:05'],
      ],
    };
    const [text = 0, when = 0] = widthsOf(history);
    expect(text).toBeGreaterThan(1.5 * when);
  });

  it('are not pressed by one long word', () => {
    const [long = 0, ...others] = lettersOf(
      widthsOf({ ...alerts, rows: [['x'.repeat(300), ...(alerts.rows[0]?.slice(1) ?? [])]] }),
      45,
    );
    expect(long).toBeLessThan(23);
    expect(Math.min(...others)).toBeGreaterThan(4);
  });
});
