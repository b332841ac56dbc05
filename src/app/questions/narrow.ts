import type { CommandOf } from '../../domain/commands.ts';
import {
  isPremisesList,
  isReport,
  type ListRequest,
  PremisesList,
  takesDays,
} from '../../domain/lists/request.ts';

type Limits = Omit<CommandOf<'narrow'>, 'type' | 'list'>;

/** Lists whose lines differ in the status of the mailbox. */
const ofAnyStatus: ReadonlySet<PremisesList['of']> = new Set(['mine', 'lacking']);

/** A part of a list. @returns undefined when the list cannot be limited like that */
export function narrowed(list: ListRequest, limits: Limits): ListRequest | undefined {
  if (list.of === 'leads') return limits.cell ? { of: 'leads', cells: [limits.cell] } : undefined;
  if (list.of === 'alerts') {
    const { status, ...others } = limits;
    return status || Object.keys(others).length === 0 ? undefined : { ...list, ...others };
  }
  if (isReport(list)) return limits.cell && !limits.days ? { ...list, cell: limits.cell } : undefined;
  return isPremisesList(list) ? part(list, limits) : undefined;
}

function part(list: PremisesList, { cell, days, status }: Limits): PremisesList | undefined {
  if (!cell && !days && !status) return undefined;
  if ((days && !takesDays(list.of)) || (status && !ofAnyStatus.has(list.of))) return undefined;
  const of = status === 'confirmed' ? 'having' : status ? 'lacking' : list.of;
  const limits = Object.entries({ cell, days, status }).filter(([, value]) => value !== undefined);
  const parsed = PremisesList.safeParse({ ...list, of, ...Object.fromEntries(limits) });
  return parsed.success ? parsed.data : undefined;
}
