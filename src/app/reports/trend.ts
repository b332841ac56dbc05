import { labels } from '../../content/words/labels.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { trend, trendWeeks } from '../../domain/questions/trend.ts';
import { londonDate } from '../../domain/time.ts';
import type { Act } from '../act.ts';
import { dayAndMonth, inWords } from '../present/dates.ts';
import { notCounted } from './not-counted.ts';
import type { Reported } from './reported.ts';
import { statusColumns, statusNumbers, statusSeries, statusValues, statusWords } from './statuses.ts';

/** How the pharmacies stood at the end of each of the last weeks. */
export function trendReport(
  { content, now }: Pick<Act, 'content' | 'now'>,
  scope: readonly Premises[],
): Reported {
  const weeks = trend(scope, londonDate(now));
  const [first, last] = [weeks[0]?.counts.confirmed ?? 0, weeks.at(-1)?.counts.confirmed ?? 0];
  return {
    title: content.say('report_trend'),
    said: [
      content.say('report_trend_change', { weeks: trendWeeks, first, last }),
      content.say('report_trend_of'),
      ...notCounted(content, scope),
    ],
    columns: [labels.week_from, ...statusColumns],
    rows: weeks.map(({ monday, counts }) => [inWords(monday), ...statusNumbers(counts)]),
    drawn: {
      charts: [
        {
          kind: 'line',
          title: content.say('report_trend_chart'),
          series: statusSeries,
          rows: weeks.map(({ monday, counts }) => ({
            label: dayAndMonth(monday),
            on: monday,
            values: statusValues(counts),
            text: statusWords(content, counts),
          })),
        },
      ],
    },
  };
}
