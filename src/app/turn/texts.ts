import type { IncomingEvent } from './incoming.ts';

/** Parts of a command that only the bot itself fills in: ids, codes, and the names of options. */
const ours = /^(?:type|kind|code|option|question|ods|status|why|fact)$|id$/i;

/** Everything that a person typed in a message or in the inputs of a card, and what could have been put into its data. */
export function textsOf(
  event: Extract<IncomingEvent, { kind: 'text' | 'press' | 'file' }>,
): readonly string[] {
  return event.kind === 'press' ? [...textsIn(event.data, '')] : [event.text];
}

function* textsIn(value: unknown, name: string): Generator<string> {
  if (typeof value === 'string' && !ours.test(name)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* textsIn(part, Array.isArray(value) ? name : key);
}
