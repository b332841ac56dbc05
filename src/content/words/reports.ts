/** What reports are called, and what is said in them. ICU messages. */
export const reportWords = {
  report_of_cell: '{title}: {cell}',
  numbers_not_counted:
    '**{count, number}** {count, plural, one {does} other {do}} not provide the service, so {count, plural, one {it is} other {they are}} not counted.',
  report_counts: 'How we are doing',
  report_counts_percent:
    '**{percent}%** of {total, plural, one {# pharmacy is} other {# pharmacies are}} confirmed.',
  report_counts_trouble:
    '{blocked, plural, =0 {None is blocked} one {**1** is blocked} other {**#** are blocked}}, {atRisk, plural, =0 {and none is at risk} one {and **1** is at risk} other {and **#** are at risk}}.',
  report_counts_chart: 'By cell, and how much is confirmed',
  report_counts_chart_one: 'How much is confirmed',
  report_counts_row: '{cell}, {percent}%',
  report_statuses:
    '{confirmed} confirmed, {says} say so, {waiting} waiting, {none} none, {unknown} not heard',
  report_cells_cut: 'These are the first {shown} of {total} cells. "Export CSV" gives you all.',

  report_funnel: 'How far they have come',
  report_funnel_numbers:
    'Of {total, plural, one {# pharmacy} other {# pharmacies}}, **{begun}** {begun, plural, one {has} other {have}} begun. **{ready}** {ready, plural, one {has} other {have}} come to the end, now or before.',
  report_funnel_whole:
    'Half of those who came to the end took less than **{days}** from their first word. That rests on {over, plural, one {# pharmacy} other {# pharmacies}}.',
  report_funnel_whole_short:
    'Half of those who came to the end took **under a day** from their first word. That rests on {over, plural, one {# pharmacy} other {# pharmacies}}.',
  report_funnel_chart: 'Pharmacies that have come this far, or further',
  report_funnel_row: '{reached} ({percent}%)',
  report_funnel_times: 'How long each part takes, counted from the part before it (median):',
  report_over: '{over, plural, one {# pharmacy} other {# pharmacies}}',
  report_days: '{days, plural, one {# day} other {# days}}',
  report_under_a_day: 'under a day',

  report_trend: 'Week by week',
  report_trend_change:
    '**{last}** {last, plural, one {is} other {are}} confirmed now. At the end of the first of these {weeks} weeks it was **{first}**.',
  report_trend_of: 'These are the pharmacies that are in the list today.',
  report_trend_chart: 'How mailboxes stood at the end of each week',

  report_week: 'What happened this week',
  report_week_from: 'Since {from}.',
  report_week_line: '{count}: {names}',
  summary_title: 'The week at {lpc}',
  summary_quiet: 'Nothing has happened since {from}.',
  summary_needs: 'What needs somebody:',
  summary_needs_nothing: 'Nothing needs you now.',
  summary_blocked: '{pharmacy} ({ods}) has been blocked since {since}: {reason}',
  summary_late: '{pharmacy} ({ods}) still waits. An answer was due on {until}.',
  summary_others: 'and {count} more like that',
  summary_leads:
    '{count, plural, one {# cell lead has} other {# cell leads have}} not opened Mailbox Guide. Cells: {cells}.',
  report_week_line_at: '{count} at {places, plural, one {# pharmacy} other {# pharmacies}}: {names}',
  report_and_more: '{first} and {more} more',
} as const;
