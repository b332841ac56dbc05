import { drawChart } from './draw-chart.ts';
import { toMarkdown, withoutMarks } from './marks.ts';
import { toPlainText } from './plain-text.ts';
import { widthsOf } from './table-widths.ts';
import type { Button, Input, View } from './view.ts';

type Json = Readonly<Record<string, unknown>>;

/** The version of Adaptive Cards that Teams draws on all its clients. */
const version = '1.5';
/** The verb of every press; what it means stands in the press's data. */
export const pressVerb = 'press';

/** Draws a view as an Adaptive Card. Its `fallbackText` is the plain-text twin. */
export function toAdaptiveCard(view: View): Json {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version,
    fallbackText: toPlainText(view),
    speak: withoutMarks(view.summary),
    body: [
      ...progressLine(view),
      ...title(view),
      ...view.said.map((text) => textBlock(text)),
      ...factSet(view),
      ...(view.charts ?? []).flatMap(drawChart),
      ...(view.lead ? [textBlock(view.lead, { size: 'medium', weight: 'bolder' })] : []),
      ...quote(view),
      ...(view.more ? [textBlock(view.more)] : []),
      ...table(view),
      ...(view.inputs ?? []).map(drawInput),
      ...(view.answers?.length ? [{ type: 'ActionSet', actions: view.answers.map(drawButton) }] : []),
      ...suggested(view),
      ...(view.footer ? [textBlock(view.footer, { size: 'small', isSubtle: true })] : []),
    ],
    ...(view.actions?.length ? { actions: view.actions.map(drawButton) } : {}),
  };
}

function textBlock(text: string, look: Json = {}): Json {
  return { type: 'TextBlock', text: toMarkdown(text), wrap: true, ...look };
}

function progressLine({ progress }: View): Json[] {
  if (!progress) return [];
  return [textBlock(progress.text, { size: 'small', isSubtle: true, spacing: 'none' })];
}

const toneColours = { plain: 'default', good: 'good', attention: 'attention' } as const;

function title({ title: text, tone = 'plain' }: View): Json[] {
  if (!text) return [];
  return [textBlock(text, { style: 'heading', size: 'large', weight: 'bolder', color: toneColours[tone] })];
}

function factSet({ facts }: View): Json[] {
  if (!facts?.length) return [];
  const drawn = facts.map(({ label, value }) => ({ title: toMarkdown(label), value: toMarkdown(value) }));
  return [{ type: 'FactSet', facts: drawn }];
}

function quote({ quote: lines }: View): Json[] {
  if (!lines?.length) return [];
  return [{ type: 'Container', style: 'emphasis', items: lines.map((text) => textBlock(text)) }];
}

function table({ table: data }: View): Json[] {
  if (!data?.rows.length) return [];
  const row = (cells: readonly string[], look: Json): Json => ({
    type: 'TableRow',
    // Teams takes no text without a letter; of many a lead, say, no telephone is known.
    cells: cells.map((text) => ({ type: 'TableCell', items: [textBlock(text || '–', look)] })),
  });
  return [
    {
      type: 'Table',
      firstRowAsHeaders: true,
      showGridLines: false,
      columns: widthsOf(data).map((width) => ({ width })),
      rows: [row(data.columns, { weight: 'bolder' }), ...data.rows.map((cells) => row(cells, {}))],
    },
  ];
}

function suggested({ suggestions }: View): Json[] {
  if (!suggestions?.buttons.length) return [];
  return [
    textBlock(suggestions.text, { isSubtle: true, spacing: 'large' }),
    { type: 'ActionSet', spacing: 'small', actions: suggestions.buttons.map(drawButton) },
  ];
}

function drawInput(input: Input): Json {
  const common = {
    id: input.id,
    label: input.label,
    isRequired: input.required,
    errorMessage: input.error,
    ...(input.placeholder ? { placeholder: input.placeholder } : {}),
  };
  switch (input.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...common,
        maxLength: input.maxLength ?? 200,
        ...(input.multiline ? { isMultiline: true } : {}),
      };
    case 'date':
      return {
        type: 'Input.Date',
        ...common,
        ...(input.min ? { min: input.min } : {}),
        ...(input.max ? { max: input.max } : {}),
      };
    case 'choice':
      return { type: 'Input.ChoiceSet', ...common, style: 'compact', choices: input.choices ?? [] };
  }
}

function drawButton(button: Button): Json {
  if ('url' in button) return { type: 'Action.OpenUrl', title: button.label, url: button.url };
  const common = {
    title: button.label,
    data: { command: button.command },
    // Without this, a button beside an empty required input could not be pressed at all.
    associatedInputs: button.withInputs ? 'auto' : 'none',
    ...(button.style ? { style: button.style } : {}),
  };
  return {
    type: 'Action.Execute',
    verb: pressVerb,
    ...common,
    fallback: { type: 'Action.Submit', ...common },
  };
}
