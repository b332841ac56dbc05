import type { Content } from '../../content/pack.ts';
import { labels } from '../../content/words/labels.ts';
import { funnelParts } from '../../content/words/names.ts';
import type { Premises } from '../../domain/premises/record.ts';
import { funnel, type Median } from '../../domain/questions/funnel.ts';
import type { Act } from '../act.ts';
import { notCounted } from './not-counted.ts';
import type { Reported } from './reported.ts';
import { percent } from './statuses.ts';

/** How far the pharmacies have come on the walk, and how long each part of it takes. */
export function funnelReport({ content }: Pick<Act, 'content'>, scope: readonly Premises[]): Reported {
  const { total, parts, whole } = funnel(scope);
  const begun = parts[0]?.reached ?? 0;
  const ready = parts.at(-1)?.reached ?? 0;
  const lines = [
    { name: labels.in_the_list, reached: total, took: undefined },
    ...parts.map(({ stage, reached, took }) => ({ name: funnelParts[stage], reached, took })),
  ];
  return {
    title: content.say('report_funnel'),
    said: [
      content.say('report_funnel_numbers', { total, begun, ready }),
      ...(whole ? [wholeTime(content, whole)] : []),
      ...notCounted(content, scope),
    ],
    columns: [labels.part, labels.pharmacies, labels.percent, labels.median_days, labels.rests_on],
    rows: lines.map(({ name, reached, took }) => [
      name,
      String(reached),
      String(percent(reached, total)),
      took ? String(rounded(took)) : '',
      took ? String(took.over) : '',
    ]),
    drawn: {
      charts: [
        {
          kind: 'bars',
          title: content.say('report_funnel_chart'),
          series: [{ name: labels.pharmacies, tone: 'claimed' }],
          rows: lines.map(({ name, reached }) => ({
            label: name,
            values: [reached],
            text: content.say('report_funnel_row', { reached, percent: percent(reached, total) }),
          })),
        },
      ],
      more: content.say('report_funnel_times'),
      table: {
        columns: [labels.part, labels.median, labels.rests_on],
        rows: lines.flatMap(({ name, took }) =>
          took ? [[name, inDays(content, took), content.say('report_over', { over: took.over })]] : [],
        ),
      },
    },
  };
}

function wholeTime(content: Content, whole: Median): string {
  const { over } = whole;
  if (whole.days < 1) return content.say('report_funnel_whole_short', { over });
  return content.say('report_funnel_whole', { days: inDays(content, whole), over });
}

/** Days with one decimal. */
function rounded({ days }: Median): number {
  return Math.round(days * 10) / 10;
}

function inDays(content: Content, took: Median): string {
  const days = took.days >= 10 ? Math.round(took.days) : rounded(took);
  return took.days < 1 ? content.say('report_under_a_day') : content.say('report_days', { days });
}
