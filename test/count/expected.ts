import { loadContent } from '../../src/content/pack.ts';
import { mailboxStatuses, waitedFor } from '../../src/content/words/names.ts';
import { BlockerCode } from '../../src/domain/blocker.ts';
import type { PremisesList } from '../../src/domain/lists/request.ts';
import { inWords } from './days.ts';
import { mailboxOf, type PlainLine } from './lists.ts';
import type { PlainPharmacy } from './pharmacy.ts';

const content = loadContent({ policy: 'lpc-page' });

/** A list as a plain count has it: the pharmacies that it is taken from, and its lines. */
export interface PlainList {
  readonly list: PremisesList;
  readonly scope: readonly PlainPharmacy[];
  readonly lines: readonly PlainLine[];
}

/** A line with its pharmacy. */
type Line = PlainLine & { readonly pharmacy: PlainPharmacy };

/** The lines in the order in which they have to stand: by their day, those without one last; then by name and code. */
export function inOrder({ scope, lines }: PlainList): readonly Line[] {
  const byCode = new Map(scope.map((pharmacy) => [pharmacy.ods, pharmacy]));
  const whole = lines.flatMap((line) => {
    const pharmacy = byCode.get(line.ods);
    return pharmacy ? [{ ...line, pharmacy }] : [];
  });
  return whole.toSorted(
    (a, b) =>
      (a.day ?? '9999').localeCompare(b.day ?? '9999') ||
      a.pharmacy.name.localeCompare(b.pharmacy.name, 'en', { numeric: true }) ||
      a.ods.localeCompare(b.ods),
  );
}

/** What a line says in each of its columns. */
export function cellsOf({ of, others }: PremisesList, { pharmacy, account, what, day }: Line): string[] {
  const { name, ods, address = '', cell = 'no cell' } = pharmacy;
  const mailbox = () => [name, ods, cell, statusName(mailboxOf(pharmacy))];
  if (others) return mailbox();
  const on = day === undefined ? 'not said yet' : inWords(day);
  switch (of) {
    case 'mine':
    case 'lacking':
    case 'not_blocked':
      return mailbox();
    case 'having':
      return [name, ods, address, on];
    case 'ready':
    case 'at_risk':
      return [name, ods, cell, address];
    case 'blocked':
      return [name, ods, reasonName(what), on];
    case 'locked_out':
    case 'not_heard':
      return [name, ods, account ?? 'somebody', on];
    case 'due':
      return [name, ods, account ?? 'somebody', waitedName(what), on];
    case 'without_cell':
      return [name, ods, statusName(mailboxOf(pharmacy)), [...pharmacy.named].join(' ') || 'nobody yet'];
    case 'not_started':
    case 'not_here':
      return [name, ods, cell, [...pharmacy.named].join(' ') || 'nobody yet'];
    case 'stalled':
      return [name, ods, cell, on];
    case 'waiting':
      return [name, ods, waitedName(what), on];
  }
}

/** A line of a file. */
export function asCsv(cells: readonly string[]): string {
  return cells.map((text) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
}

/** The sentences with numbers that an answer has to hold. */
export function sentencesOf(asked: PlainList): readonly string[] {
  const { list, scope } = asked;
  const isOfMailboxes = (list.of === 'lacking' || list.of === 'having') && !list.others;
  return [totalOf(asked), ...(isOfMailboxes ? mailboxesOf(scope) : []), ...splitsOf(asked)];
}

function totalOf({ list, scope, lines }: PlainList): string {
  const pharmacies = new Set(lines.map(({ ods }) => ods)).size;
  const all = `${figures(scope.length)} ${scope.length === 1 ? 'pharmacy' : 'pharmacies'}.`;
  const isOfAccounts = ['locked_out', 'not_heard', 'due'].includes(list.of) && !list.others;
  if (!isOfAccounts) return `${pharmacies === 0 ? '**None**' : `**${figures(pharmacies)}**`} of ${all}`;
  const accounts = lines.length === 0 ? '**No** account' : `**${figures(lines.length)}** account`;
  return `${accounts}${lines.length > 1 ? 's' : ''}, at ${figures(pharmacies)} of ${all}`;
}

/** The three numbers of all mailboxes, and the third one split. Who needs none and has none does not count. */
export function mailboxesOf(scope: readonly PlainPharmacy[]): readonly string[] {
  const statuses = statusesOf(scope);
  const number = (...wanted: readonly string[]) =>
    figures(statuses.filter((status) => wanted.includes(status)).length);
  const [lack, none, waiting] = [number('none', 'waiting', 'unknown'), number('none'), number('waiting')];
  return [
    `**${number('confirmed')}** confirmed. **${number('says_it_has_one')}** say they have one, not yet confirmed. **${lack}** have none`,
    `Of those ${lack}: ${none} ${none === '1' ? 'has' : 'have'} none, ${waiting} ${waiting === '1' ? 'is' : 'are'} waiting, ${number('unknown')} not heard yet.`,
  ];
}

/** The mailbox statuses of those pharmacies that need a mailbox or have one. */
export function statusesOf(scope: readonly PlainPharmacy[]): readonly string[] {
  return scope
    .map((pharmacy) => ({ status: mailboxOf(pharmacy), isNeeded: pharmacy.provides }))
    .filter(({ status, isNeeded }) => isNeeded || status === 'confirmed')
    .map(({ status }) => status);
}

type Split = readonly [title: string, partOf: (line: Line) => string];

function splitsOf(asked: PlainList): readonly string[] {
  const lines = inOrder(asked);
  return splitsFor(asked.list).flatMap(([title, partOf]) => split(title, lines, partOf));
}

function splitsFor({ of, others, cell }: PremisesList): readonly Split[] {
  const byCell: Split[] = cell ? [] : [['By cell', ({ pharmacy }) => pharmacy.cell ?? 'no cell']];
  if (others || of === 'mine')
    return [['By mailbox', ({ pharmacy }) => statusName(mailboxOf(pharmacy))], ...byCell];
  if (of === 'blocked') return [['By reason', ({ what }) => reasonName(what)], ...byCell];
  if (of === 'due' || of === 'waiting') return [['By what', ({ what }) => waitedName(what)], ...byCell];
  return byCell;
}

/** "By cell: East 2, North 3.": how many pharmacies each part has; nothing where there is but one part. */
function split(title: string, lines: readonly Line[], partOf: Split[1]): readonly string[] {
  const parts = new Map<string, Set<string>>();
  for (const line of lines) {
    const codes = parts.get(partOf(line)) ?? new Set();
    parts.set(partOf(line), codes.add(line.ods));
  }
  if (parts.size < 2) return [];
  const names = [...parts.keys()].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return [`${title}: ${names.map((name) => `${name} ${figures(parts.get(name)?.size ?? 0)}`).join(', ')}.`];
}

/** A number as people write it: 10,780. */
export function figures(count: number): string {
  return String(count).replace(/(\d)(\d{3})$/, '$1,$2');
}

/** A mailbox status in words. */
export function statusName(status: string): string {
  return mailboxStatuses[status as keyof typeof mailboxStatuses];
}

function waitedName(what: string | undefined): string {
  return waitedFor[what as keyof typeof waitedFor];
}

/** What is in the way, in words. */
export function reasonName(code: string | undefined): string {
  return content.blocker(BlockerCode.parse(code)).title;
}
