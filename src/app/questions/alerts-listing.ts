import { labels } from '../../content/words/labels.ts';
import { alertStates } from '../../content/words/names.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { ListRequest } from '../../domain/lists/request.ts';
import { maySee } from '../../domain/people/authority.ts';
import { daysBetween, londonDate } from '../../domain/time.ts';
import { alertSubject } from '../present/alert.ts';
import { inWords } from '../present/dates.ts';
import type { Turn } from '../turn/turn.ts';
import type { Listing } from './listing.ts';
import { cellsOf, ofCell, premisesInScope } from './scope.ts';

/** The open alerts about pharmacies that the person may see, oldest first. @returns undefined for an unknown cell */
export async function alertsListing(
  turn: Pick<Turn, 'work' | 'content' | 'roles' | 'now'>,
  list: Extract<ListRequest, { of: 'alerts' }>,
): Promise<Listing | undefined> {
  const { work, content, roles, now } = turn;
  if (list.cell && !ofCell(await premisesInScope(turn), list.cell)) return undefined;
  const open = await work.find('alert', { where: { state: ['raised', 'taken'] } });
  const premises = await work.getMany('premises', [...new Set(open.map(({ ods }) => ods))]);
  const seen = [...premises.values()].filter((entry) => maySee(roles, entry));
  const chosen = ofCell(seen, list.cell)?.premises;
  const codes = new Set((chosen ?? []).map(({ ods }) => ods));
  const { days } = list;
  const isOld = ({ raisedAt }: Alert) => !days || daysBetween(londonDate(raisedAt), londonDate(now)) > days;
  const alerts = open
    .filter((alert) => codes.has(alert.ods) && isOld(alert))
    .toSorted((a, b) => a.raisedAt - b.raisedAt);
  const taken = alerts.filter(({ state }) => state === 'taken').length;
  return {
    list,
    title: content.say('list_alerts'),
    said: [
      ...(list.cell ? [content.say('list_limit_cell', { cell: list.cell })] : []),
      ...(days ? [content.say('list_limit_longer', { days })] : []),
      content.say('my_alerts', { count: alerts.length }),
      ...(alerts.length > 0 ? [content.say('my_alerts_split', { taken, open: alerts.length - taken })] : []),
    ],
    columns: [labels.pharmacy, labels.ods, labels.what, labels.since, labels.cell, labels.state],
    rows: alerts.map((alert) => [
      premises.get(alert.ods)?.name ?? alert.ods,
      alert.ods,
      alertSubject(alert, content),
      inWords(londonDate(alert.raisedAt)),
      premises.get(alert.ods)?.cell ?? labels.no_cell,
      alertStates[alert.state],
    ]),
    codes: [...new Set(alerts.map(({ ods }) => ods))],
    cells: list.cell ? [] : cellsOf(seen),
    opens: { command: 'show_alert', input: 'alertId', ids: alerts.map(({ id }) => id), namedBy: 3 },
  };
}
