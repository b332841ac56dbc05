import { withoutMarks } from './marks.ts';
import type { Button, View } from './view.ts';

/** The plain-text twin of a card: for notifications, screen readers and clients that draw no cards. */
export function toPlainText(view: View): string {
  const lines = [
    view.progress?.text,
    view.title,
    ...view.said,
    ...(view.facts ?? []).map(({ label, value }) => `${label}: ${value}`),
    ...(view.charts ?? []).flatMap(({ title, rows }) => [
      title,
      ...rows.map(({ label, text }) => `${label}: ${text}`),
    ]),
    view.lead,
    ...(view.quote ?? []),
    view.more,
    ...rows(view),
    ...(view.inputs ?? []).filter(({ required }) => required).map(({ label }) => `${label}: …`),
    choices(view.answers),
    choices(view.actions),
    view.suggestions && [view.suggestions.text, choices(view.suggestions.buttons)].join(' '),
    view.footer,
  ];
  return withoutMarks(lines.filter((line) => line !== undefined && line !== '').join('\n'));
}

function rows({ table }: View): string[] {
  return table ? [table.columns, ...table.rows].map((cells) => cells.join(' | ')) : [];
}

function choices(buttons: readonly Button[] = []): string | undefined {
  if (buttons.length === 0) return undefined;
  return buttons
    .map((button) => ('url' in button ? `${button.label}: ${button.url}` : `[${button.label}]`))
    .join(' ');
}
