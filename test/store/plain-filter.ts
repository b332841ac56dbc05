import type { Entry, Query, Scalar } from '../../src/ports/store.ts';

/**
 * Which keys a query should find, told from the docstrings of the port alone: the measure for the adapters,
 * and deliberately none of their code.
 */
export function plainFilter(entries: readonly Pick<Entry, 'key' | 'value'>[], query: Query): string[] {
  let found = entries.filter(({ key }) => key.split(':').length > 1 && key.split(':')[0] === query.kind);
  for (const [field, wanted] of Object.entries(query.where ?? {})) {
    const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    found = found.filter(({ value }) => list.includes(lookUp(value, field)));
  }
  const { from, upTo, orderBy, descending, afterKey } = query;
  if (from !== undefined) {
    found = found.filter(({ value }) => {
      const scalar = lookUp(value, from.field);
      return typeof scalar === typeof from.value && rank(scalar) >= rank(from.value);
    });
  }
  if (upTo !== undefined) {
    found = found.filter(({ value }) => {
      const scalar = lookUp(value, upTo.field);
      return typeof scalar === typeof upTo.value && rank(scalar) <= rank(upTo.value);
    });
  }
  if (afterKey !== undefined) found = found.filter(({ key }) => rank(key) > rank(afterKey));
  const sortable = found.map(({ key, value }) => {
    const first = orderBy === undefined ? '' : rank(lookUp(value, orderBy));
    return { key, rank: `${first} ${rank(key)}` };
  });
  sortable.sort((a, b) => (a.rank < b.rank ? -1 : 1) * (descending ? -1 : 1));
  return sortable.map(({ key }) => key).slice(0, query.limit);
}

function lookUp(value: unknown, field: string): Scalar | undefined {
  const parts = new Map<string, unknown>(flatten('', value));
  return parts.get(field) as Scalar | undefined;
}

/** All scalars within objects, by their dotted path. */
function flatten(path: string, value: unknown): [string, unknown][] {
  if (value === null || Array.isArray(value)) return [];
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) =>
    flatten(path === '' ? name : `${path}.${name}`, part),
  );
}

/** A string of hexadecimal digits that is in the order of the scalars: numbers from -1e6 to 1e6 with thousandths. */
function rank(scalar: Scalar | undefined): string {
  if (typeof scalar === 'number')
    return `1${Math.round((scalar + 1e6) * 1000)
      .toString(16)
      .padStart(10, '0')}`;
  if (typeof scalar === 'string') {
    return `2${[...scalar].map((sign) => sign.codePointAt(0)?.toString(16).padStart(6, '0')).join('')}`;
  }
  if (typeof scalar === 'boolean') return scalar ? '31' : '30';
  return '4';
}
