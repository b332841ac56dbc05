import { maySee } from '../../domain/people/authority.ts';
import { cellKey, type Roles } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { byName } from '../../domain/questions/by-name.ts';
import type { Turn } from '../turn/turn.ts';
import type { Work } from '../work.ts';

/** The open premises that the person may see. */
export async function premisesInScope({ work, roles }: Pick<Turn, 'work' | 'roles'>): Promise<Premises[]> {
  const found = roles.admin ? await work.find('premises') : await premisesOfLead(work, roles);
  return found.filter((premises) => premises.listed === 'open' && maySee(roles, premises));
}

/** The premises of somebody's cells, by the index on the cell: of 11,000 only theirs are read. */
async function premisesOfLead(work: Work, { leadOf }: Roles): Promise<Premises[]> {
  const names = [...(await work.getMany('cell', leadOf)).values()].map(({ name }) => name);
  return names.length > 0 ? work.find('premises', { where: { cell: names } }) : [];
}

/** Limits premises to a cell named by the person. @returns undefined for a cell of which they may see nothing */
export function ofCell(
  premises: readonly Premises[],
  cell: string | undefined,
): { readonly premises: readonly Premises[]; readonly name?: string } | undefined {
  if (!cell) return { premises };
  const inCell = premises.filter((entry) => entry.cell && cellKey(entry.cell) === cellKey(cell));
  const name = inCell[0]?.cell;
  return name ? { premises: inCell, name } : undefined;
}

/** Whether there are cells with these names, with leads or with pharmacies that the person may see. */
export async function areCells(turn: Turn, names: readonly string[] = []): Promise<boolean> {
  const led = await turn.work.getMany('cell', names.map(cellKey));
  const others = names.filter((name) => !led.has(cellKey(name)));
  if (others.length === 0) return true;
  const premises = await premisesInScope(turn);
  return others.every((name) => ofCell(premises, name) !== undefined);
}

/** The cells of premises, by name. */
export function cellsOf(premises: readonly Premises[]): string[] {
  return [...new Set(premises.flatMap(({ cell }) => cell ?? []))].toSorted(byName);
}
