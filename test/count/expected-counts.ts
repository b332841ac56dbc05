import { figures, mailboxesOf, statusesOf } from './expected.ts';
import { isAtRisk, type PlainNow } from './lists.ts';
import type { PlainPharmacy } from './pharmacy.ts';

/** The sentences with numbers about how the pharmacies of a scope are doing. */
export function countSentences(scope: readonly PlainPharmacy[], at: PlainNow): readonly string[] {
  const statuses = statusesOf(scope);
  const { percent, blocked, atRisk } = numbersOf(scope, at);
  return [
    ...mailboxesOf(scope),
    `**${percent}%** of ${figures(statuses.length)} pharmacies are confirmed.`,
    `${manyAre(blocked, 'None')} blocked, and ${manyAre(atRisk, 'none')} at risk.`,
  ];
}

/** The lines of its file: all together, then each cell by name, and those without a cell last. */
export function countRows(scope: readonly PlainPharmacy[], at: PlainNow): readonly string[] {
  const cells = [...new Set(scope.flatMap(({ cell }) => cell ?? []))].toSorted();
  const isSomeWithout = scope.some(({ cell }) => cell === undefined);
  return [
    rowOf('All', scope, at),
    ...[...cells, ...(isSomeWithout ? [undefined] : [])].map((cell) =>
      rowOf(
        cell ?? 'no cell',
        scope.filter((pharmacy) => pharmacy.cell === cell),
        at,
      ),
    ),
  ];
}

function rowOf(name: string, scope: readonly PlainPharmacy[], at: PlainNow): string {
  const statuses = statusesOf(scope);
  const { percent, blocked, atRisk } = numbersOf(scope, at);
  const each = ['confirmed', 'says_it_has_one', 'waiting', 'none', 'unknown'].map(
    (status) => statuses.filter((found) => found === status).length,
  );
  return [name, ...each, statuses.length, percent, blocked, atRisk].join(',');
}

function manyAre(count: number, none: string): string {
  if (count === 0) return `${none} is`;
  return count === 1 ? '**1** is' : `**${figures(count)}** are`;
}

function numbersOf(scope: readonly PlainPharmacy[], at: PlainNow) {
  const statuses = statusesOf(scope);
  const confirmed = statuses.filter((status) => status === 'confirmed').length;
  return {
    percent: statuses.length === 0 ? 0 : Math.round((100 * confirmed) / statuses.length),
    blocked: scope.filter(({ blockers }) => blockers.length > 0).length,
    atRisk: scope.filter((pharmacy) => isAtRisk(pharmacy, at)).length,
  };
}
