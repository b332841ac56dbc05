import type { Outcome } from './turn.ts';

/** An answer of plain sentences, and nothing else on its card. */
export function say(...said: string[]): Outcome {
  return { reply: { summary: said[0] ?? '', said } };
}

/** The same where the pressed card gives way to it. */
export function sayOnCard(...said: string[]): Outcome {
  return { card: { summary: said[0] ?? '', said } };
}
