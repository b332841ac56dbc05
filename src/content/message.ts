import { IntlMessageFormat } from 'intl-messageformat';
import { marked } from '../cards/marks.ts';

/** Reads an ICU message as the pack uses them: en-GB, no tags, as texts may hold "<"; its Markdown is meant. */
export function messageOf(text: string): IntlMessageFormat {
  return new IntlMessageFormat(marked(text), 'en-GB', undefined, { ignoreTag: true });
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/**
 * The slots that a message needs.
 * @returns undefined when the text is no sound message
 */
export function slotsOf(text: string): ReadonlySet<string> | undefined {
  try {
    const slots = new Set<string>();
    collect(messageOf(text).getAst(), slots);
    return slots;
  } catch {
    return undefined;
  }
}

/** Types 0 and 7 of the tree are plain text and "#"; each other part is a slot, and may hold more messages. */
function collect(ast: Ast, slots: Set<string>): void {
  for (const part of ast) {
    if (part.type === 0 || part.type === 7) continue;
    if ('value' in part) slots.add(part.value);
    if ('options' in part) {
      for (const { value } of Object.values(part.options)) collect(value, slots);
    }
  }
}
