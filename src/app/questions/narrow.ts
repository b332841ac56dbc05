import type { CommandOf } from '../../domain/commands.ts';
import {
  isPremisesList,
  isReport,
  ListRequest,
  PremisesList,
  takesDays,
  type WholeList,
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
  if (days && !takesDays(list.of)) return undefined;
  if (status && !ofAnyStatus.has(list.of)) return part(amongStatus(list), { cell, days, status });
  const of = status === 'confirmed' ? 'having' : status ? 'lacking' : list.of;
  const limits = Object.entries({ cell, days, status }).filter(([, value]) => value !== undefined);
  const parsed = PremisesList.safeParse({ ...list, of, ...Object.fromEntries(limits) });
  return parsed.success ? withoutTwice(parsed.data) : undefined;
}

/** A part of lists, each said once: one that the part, or a later one, is a part of anyway is left out. */
function withoutTwice({ among = [], ...part }: PremisesList): PremisesList {
  const kept = among.filter(
    (whole, index) => ![part, ...among.slice(index + 1)].some((later) => isWithin(later, whole)),
  );
  return { ...part, ...(kept.length > 0 ? { among: kept } : {}) };
}

/** Whether a list is the same one as another, or limited further. What is due has days even where none are said. */
function isWithin(part: WholeList, whole: WholeList): boolean {
  const limits: Readonly<Record<string, unknown>> = part;
  const isAsFar = whole.of !== 'due' || (part.of === 'due' && part.days === whole.days);
  return (
    isAsFar &&
    part.others === whole.others &&
    Object.entries(whole).every(([key, value]) => limits[key] === value)
  );
}

/** The pharmacies of a list, as a list whose lines differ in the status of the mailbox. */
function amongStatus(list: PremisesList): PremisesList {
  return { of: 'mine', ...(list.cell ? { cell: list.cell } : {}), among: wholes({ of: 'mine' }, list) };
}

/**
 * A list that is asked for of the one shown last: of its cell and of what is due there, where it names none itself; and
 * a part of it, where both are lists of pharmacies.
 * @param shown the list that a follow-up is about
 * @param onCard the list on the card itself: the leads of those pharmacies
 */
export function ofShown(
  list: ListRequest,
  shown: ListRequest | undefined,
  how: NonNullable<CommandOf<'show_list'>['ofShown']>,
  onCard: ListRequest | undefined = shown,
): ListRequest {
  if (!shown) return list;
  if (how === 'part' && onCard?.of === 'leads' && list.of === 'not_here')
    return { of: 'leads_not_here', ...(onCard.cells ? { cells: onCard.cells } : {}) };
  const cell = 'cell' in shown ? shown.cell : undefined;
  const what = shown.of === 'due' && list.of === 'due' ? shown.what : undefined;
  const among = how === 'part' ? wholes(list, shown) : [];
  const limits = { ...(cell ? { cell } : {}), ...(what ? { what } : {}) };
  const part = { ...limits, ...list, ...(among.length > 0 ? { among } : {}) };
  const asked = ListRequest.safeParse(part).data ?? list;
  return isPremisesList(asked) ? withoutTwice(asked) : asked;
}

/** So many lists one can be a part of; those before are left out. */
const mostWholes = 3;

/** The lists of which a part of the one shown last is a part. Of the same list, it is that one limited anew. */
function wholes(list: ListRequest, shown: ListRequest): WholeList[] {
  if (!isPremisesList(list) || !isPremisesList(shown)) return [];
  const { cell: _, among = [], ...whole } = shown;
  const isAll = whole.of === 'mine' && !whole.others;
  const own = isAll || (whole.of === list.of && !whole.others) ? [] : [whole];
  return [...among, ...own].slice(-mostWholes);
}
