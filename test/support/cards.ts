import { faultsOfCard } from './check-card.ts';

/** What a test looks at in an Adaptive Card: its words, its buttons and its inputs, in the order of the JSON. */
export interface Card {
  readonly text: string;
  readonly buttons: readonly CardButton[];
  readonly inputs: readonly { readonly id: string; readonly label: string; readonly isRequired: boolean }[];
  readonly json: Readonly<Record<string, unknown>>;
}

export interface CardButton {
  readonly title: string;
  readonly style?: string;
  readonly data?: { readonly command: Record<string, unknown> };
  readonly url?: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Reads a card's JSON. @throws Error when it is not a card that Teams can draw: no test shall pass over one */
export function readCard(json: Node): Card {
  const faults = faultsOfCard(json);
  if (faults.length > 0)
    throw new Error(`This card is faulty (${faults.join('; ')}): ${JSON.stringify(json)}`);
  const nodes = [...walk(json)];
  const text = nodes.flatMap((node) =>
    [node.text, node.title, node.value].filter((part) => typeof part === 'string'),
  );
  return {
    json,
    text: text.join('\n'),
    buttons: nodes
      .filter(({ type }) => String(type).startsWith('Action.'))
      .map((node) => node as unknown as CardButton),
    inputs: nodes
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map((node) => ({
        id: String(node.id),
        label: String(node.label),
        isRequired: node.isRequired === true,
      })),
  };
}

/** Every object of the card that is drawn; the fallbacks are not. */
function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const item of node) yield* walk(item);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  yield node as Node;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'fallback' && key !== 'data') yield* walk(value);
  }
}
