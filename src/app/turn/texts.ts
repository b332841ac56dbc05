import type { IncomingEvent } from './incoming.ts';

/** Parts of a command that only the bot itself fills in: ids, codes, and the names of options. */
const ours = /^(?:type|kind|code|option|question|ods|status|why|fact)$|id$/i;

/** Everything that a person typed in a message or in the inputs of a card, and what could have been put into its data. */
export function textsOf(
  event: Extract<IncomingEvent, { kind: 'text' | 'press' | 'file' }>,
): readonly string[] {
  return event.kind === 'press' ? [...textsIn(event.data, '')] : [event.text];
}

/** Goes through data of any depth without recursion: a forged press may be nested deeper than the stack holds. */
function* textsIn(data: unknown, named: string): Generator<string> {
  const left: { readonly value: unknown; readonly name: string }[] = [{ value: data, name: named }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, name } = next;
    if (typeof value === 'string' && !ours.test(name)) yield value;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, part] of Object.entries(value))
      left.push({ value: part, name: Array.isArray(value) ? name : key });
  }
}
