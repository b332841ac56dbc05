import type { Chart } from '../../cards/chart.ts';
import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { chartStatuses } from '../../content/words/names.ts';
import type { Coverage } from '../../domain/questions/coverage.ts';

/** The statuses of mailboxes as the parts of a chart, the best first. */
export const statusSeries: Chart['series'] = [
  { name: chartStatuses.confirmed, tone: 'good' },
  { name: chartStatuses.says_it_has_one, tone: 'claimed' },
  { name: chartStatuses.waiting, tone: 'waiting' },
  { name: chartStatuses.none, tone: 'missing' },
  { name: chartStatuses.unknown, tone: 'unknown' },
];

/** The columns of a file for {@link statusNumbers}. */
export const statusColumns: readonly string[] = [
  chartStatuses.confirmed,
  chartStatuses.says_it_has_one,
  chartStatuses.waiting,
  chartStatuses.none,
  chartStatuses.unknown,
  labels.total,
];

/** The numbers of the statuses, in the order of {@link statusSeries}. */
export function statusValues({ confirmed, says, waiting, none, unknown }: Coverage): number[] {
  return [confirmed, says, waiting, none, unknown];
}

/** The numbers of the statuses and their total, for a file. */
export function statusNumbers(counts: Coverage): string[] {
  return [...statusValues(counts), counts.total].map(String);
}

/** The numbers of the statuses in words. */
export function statusWords(content: Content, counts: Coverage): string {
  const { confirmed, says, waiting, none, unknown } = counts;
  return content.say('report_statuses', { confirmed, says, waiting, none, unknown });
}

/** A part of a whole in whole per cent; of nothing: 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
