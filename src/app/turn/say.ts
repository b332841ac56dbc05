import type { Outcome } from './turn.ts';

/** An answer of plain sentences, and nothing else on its card. */
export function say(...said: string[]): Outcome {
  return { reply: { summary: said[0] ?? '', said } };
}
