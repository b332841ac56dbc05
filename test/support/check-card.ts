import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import { faultsOfChart } from './check-chart.ts';

type Node = Readonly<Record<string, unknown>>;

/** The most that a card may weigh, in bytes of JSON. */
const largest = 25 * 1024;
/** Buttons that Teams shows side by side before it hides the rest. */
const mostActions = 6;

/**
 * What is wrong with a card: parsed by the Adaptive Cards library as version 1.5, its size, a label and an error
 * message on every input, a fallback on every press and chart, and a plain-text twin.
 */
export function faultsOfCard(card: Node): string[] {
  const context = new SerializationContext(Versions.v1_5);
  // The library knows no charts, so what it checks is what a client like it would draw.
  new AdaptiveCard().parse(withFallbacks(card) as Node, context);
  const faults: string[] = [];
  for (let at = 0; at < context.eventCount; at += 1) faults.push(context.getEventAt(at).message);
  if (card.version !== '1.5') faults.push(`version ${card.version}`);
  const size = Buffer.byteLength(JSON.stringify(card));
  if (size > largest) faults.push(`${size} bytes`);
  if (typeof card.fallbackText !== 'string' || card.fallbackText === '') faults.push('no plain-text twin');
  for (const node of nodes(card)) faults.push(...faultsOfNode(node));
  return faults;
}

/** The card with what each chart falls back to in its place. */
function withFallbacks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withFallbacks);
  if (typeof node !== 'object' || node === null) return node;
  const { type, fallback } = node as Node;
  if (String(type).startsWith('Chart.') && fallback) return fallback;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withFallbacks(value)]));
}

function faultsOfNode(node: Node): string[] {
  const type = String(node.type);
  const faults: string[] = [];
  if (type.startsWith('Input.')) {
    if (!node.label) faults.push(`${type} ${node.id} has no label`);
    if (!node.errorMessage) faults.push(`${type} ${node.id} has no error message`);
  }
  if (type === 'Action.Execute' && (node.fallback as Node | undefined)?.type !== 'Action.Submit') {
    faults.push(`"${node.title}" has no Action.Submit to fall back to`);
  }
  if (type.startsWith('Chart.')) faults.push(...faultsOfChart(node));
  if (type === 'TextBlock' && !String(node.text).trim()) faults.push('an empty text');
  if (type === 'AdaptiveCard' && Array.isArray(node.actions) && node.actions.length > mostActions) {
    faults.push(`${node.actions.length} buttons at the foot`);
  }
  return faults;
}

function* nodes(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodes(item);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  yield node as Node;
  for (const [key, value] of Object.entries(node)) if (key !== 'data') yield* nodes(value);
}
