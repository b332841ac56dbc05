import type { View } from '../../cards/view.ts';

/** How much of each text and list is left when a message was too big for the channel. */
const longestText = 400;
const mostRows = 5;
const mostFacts = 12;

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

/** A message with less in it: what can be pressed stays, long texts and lists are cut. */
export function shortened(view: View): View {
  const { table, facts, more, lead } = view;
  return {
    ...view,
    said: view.said.slice(0, 5).map(cut),
    ...(lead ? { lead: cut(lead) } : {}),
    ...(more ? { more: cut(more) } : {}),
    ...(table ? { table: { ...table, rows: table.rows.slice(0, mostRows) } } : {}),
    ...(facts
      ? { facts: facts.slice(0, mostFacts).map(({ label, value }) => ({ label, value: cut(value) })) }
      : {}),
  };
}
