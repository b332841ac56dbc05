import type { Button } from '../../cards/view.ts';
import { labels } from '../../content/words/labels.ts';
import { questionNames } from '../../content/words/names.ts';
import type { Command } from '../../domain/commands.ts';

/** A command without the parts that the inputs of its card fill in. */
export type Draft = { readonly type: Command['type'] } & Readonly<Record<string, unknown>>;

/** A button that gives a command. */
export function button(
  label: string,
  command: Draft,
  look: Pick<CommandLook, 'style' | 'withInputs'> = {},
): Button {
  return { label, command, ...look };
}

/** A button that asks for a list. */
export function listButton(of: keyof typeof questionNames): Button {
  return button(questionNames[of], { type: 'show_list', list: { of } });
}

interface CommandLook {
  style?: 'positive' | 'destructive';
  withInputs?: boolean;
}

/** The ways on that every question of the walk has at its foot. */
export function universalButtons(): Button[] {
  return [
    button(labels.stuck, { type: 'stuck' }),
    button(labels.back, { type: 'back' }),
    button(labels.status, { type: 'status' }),
    button(labels.help, { type: 'help' }),
  ];
}
