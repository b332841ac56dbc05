import type { View } from '../../cards/view.ts';
import type { Outcome } from './turn.ts';

/**
 * The outcomes of two things that were said in one message, as one: words are said together over the question that is
 * then open; a list or a card that stands by itself stays a message of its own.
 */
export function together(first: Outcome, second: Outcome): Outcome {
  const [before, after] = [first.reply ?? first.card, second.reply ?? second.card];
  if (!before || !after) return { ...first, ...second };
  const also = [...(first.also ?? []), ...(second.also ?? [])];
  if (standsAlone(before) || standsAlone(after)) return { also: [...also, before], reply: after };
  return { also, reply: { ...after, said: [...before.said, ...after.said] } };
}

function standsAlone({ title, table, facts }: View): boolean {
  return title !== undefined || table !== undefined || facts !== undefined;
}
