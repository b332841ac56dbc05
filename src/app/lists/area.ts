import type { Table } from './table.ts';

/** The LPC to which a list of several is limited, or else the LPCs that it names. */
export interface Area {
  /** Whether a line is one of ours; a line that names no LPC is. */
  isOurs(lpc: string): boolean;
  /** The LPCs that the list names, most lines first, when ours is not one of them. */
  readonly others: readonly string[];
}

/** Finds our LPC among those of a list. */
export function areaOf({ columns, records }: Table, lpcName: string): Area {
  const index = columns.indexOf('lpc');
  const found = Map.groupBy(index < 0 ? [] : records.flatMap(({ fields }) => fields[index] || []), (name) =>
    areaKey(name),
  );
  const own = areaKey(lpcName);
  if (found.has(own)) return { isOurs: (lpc) => lpc === '' || areaKey(lpc) === own, others: [] };
  const byLines = [...found.values()].toSorted((a, b) => b.length - a.length);
  return { isOurs: () => true, others: byLines.flatMap(([name]) => name ?? []) };
}

/** An LPC's name without case and marks: "Kensington & Chelsea LPC" is "KENSINGTON AND CHELSEA". */
function areaKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\b(?:the|lpc|local pharmaceutical committee)\b/g, '')
    .replace(/[^a-z0-9]/g, '');
}
