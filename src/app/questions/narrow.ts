import type { CommandOf } from '../../domain/commands.ts';
import {
  isPremisesList,
  isReport,
  ListRequest,
  PremisesList,
  takesDays,
} from '../../domain/lists/request.ts';

type Limits = Omit<CommandOf<'narrow'>, 'type' | 'list' | 'whole'>;

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

/** A list that is asked for of the one shown last: of its cell and of what is due there, where it names none itself. */
export function ofShown(list: ListRequest, shown: ListRequest | undefined): ListRequest {
  if (!shown) return list;
  const cell = 'cell' in shown ? shown.cell : undefined;
  const what = shown.of === 'due' && list.of === 'due' ? shown.what : undefined;
  const limits = { ...(cell ? { cell } : {}), ...(what ? { what } : {}) };
  return ListRequest.safeParse({ ...limits, ...list }).data ?? list;
}
