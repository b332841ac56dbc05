type Node = Readonly<Record<string, unknown>>;

/** The charts that Microsoft documents for Teams, and the most data sets that its renderer takes of each. */
const charts: Readonly<Record<string, number>> = {
  'Chart.HorizontalBar.Stacked': 4,
  'Chart.HorizontalBar': Number.POSITIVE_INFINITY,
  'Chart.Donut': Number.POSITIVE_INFINITY,
  'Chart.Line': Number.POSITIVE_INFINITY,
};

/** Colours that every version of the charts knows; each has its own in light and dark. */
const colours: ReadonlySet<unknown> = new Set([
  ...['good', 'warning', 'attention', 'neutral'],
  ...['Red', 'Purple', 'Lavender', 'Blue', 'LightBlue', 'Teal', 'Green', 'Lime', 'Marigold'].map(
    (name) => `categorical${name}`,
  ),
]);

/** Elements of which a fallback may be made: those that every client draws. */
const drawnEverywhere: ReadonlySet<unknown> = new Set(['Container', 'TextBlock', 'ColumnSet', 'Column']);

/** What is wrong with a chart: a kind or colour that Teams has not, no name, no sound numbers, or no fallback. */
export function faultsOfChart(chart: Node): string[] {
  const type = String(chart.type);
  const data = Array.isArray(chart.data) ? (chart.data as readonly Node[]) : [];
  const most = charts[type];
  if (most === undefined) return [`there is no ${type}`];
  const faults: string[] = [];
  if (typeof chart.title !== 'string' || chart.title === '') faults.push(`${type} has no title`);
  if (data.length === 0 || data.length > most) faults.push(`${type} has ${data.length} data sets`);
  for (const point of nodesIn(data)) {
    if ('color' in point && !colours.has(point.color)) faults.push(`${type} has the colour ${point.color}`);
    const number = point.value ?? point.y;
    const isLeaf = !('data' in point) && !('values' in point);
    if (isLeaf && !(typeof number === 'number' && number >= 0))
      faults.push(`${type} has the number ${number}`);
  }
  return [...faults, ...faultsOfFallback(type, chart.fallback)];
}

function faultsOfFallback(type: string, fallback: unknown): string[] {
  const nodes = [...nodesIn(fallback)].filter((node) => 'type' in node);
  if (!nodes.some((node) => node.type === 'TextBlock'))
    return [`${type} falls back to nothing that can be read`];
  return nodes
    .filter((node) => !drawnEverywhere.has(node.type))
    .map((node) => `${type} falls back to a ${node.type}`);
}

function* nodesIn(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesIn(item);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  yield node as Node;
  for (const value of Object.values(node)) yield* nodesIn(value);
}
