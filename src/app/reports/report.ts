import type { Report } from '../../domain/lists/request.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Listing } from '../questions/listing.ts';
import { cellsOf } from '../questions/scope.ts';
import type { Turn } from '../turn/turn.ts';
import { countsReport } from './counts.ts';
import { funnelReport } from './funnel.ts';
import type { Reported } from './reported.ts';
import { trendReport } from './trend.ts';
import { weekReport } from './week.ts';

/** A report over the pharmacies of a scope. */
export async function report(turn: Turn, list: Report, scope: readonly Premises[]): Promise<Listing> {
  const reported = await reportOf(turn, list, scope);
  const { content } = turn;
  const title = list.cell
    ? content.say('report_of_cell', { title: reported.title, cell: list.cell })
    : reported.title;
  return {
    ...reported,
    list,
    title,
    codes: scope.map(({ ods }) => ods),
    cells: list.cell ? [] : cellsOf(scope),
  };
}

function reportOf(
  turn: Turn,
  { of, cell }: Report,
  scope: readonly Premises[],
): Reported | Promise<Reported> {
  switch (of) {
    case 'counts':
      return countsReport(turn, scope, cell);
    case 'funnel':
      return funnelReport(turn, scope);
    case 'trend':
      return trendReport(turn, scope);
    case 'this_week':
      return weekReport(turn, scope);
  }
}
