import * as z from 'zod/v4';
import { Command } from '../../domain/commands.ts';

/** The data of a press as our cards send them: the command of the button, and the inputs of the card beside it. */
const PressData = z.looseObject({ command: z.looseObject({ type: z.string() }) });

/** A press, read: a command, or the text of a question's input, which is read like typed words. */
export type Press =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'reply'; readonly text: string; readonly asked: NonNullable<Asked> };
type Asked = Extract<Command, { type: 'answer' }>['asked'];

/** Reads the data of a press. @returns undefined when no card of ours sends such data */
export function readPress(data: unknown): Press | undefined {
  const parsed = PressData.safeParse(data);
  if (!parsed.success) return undefined;
  const { command, ...inputs } = parsed.data;
  if (command.type === 'answer' && command.answer === undefined) return readReply(command, inputs);
  const filled = Command.safeParse({ ...filledIn(inputs), ...command });
  return filled.success ? { kind: 'command', command: filled.data } : undefined;
}

function readReply(command: Record<string, unknown>, inputs: Record<string, unknown>): Press | undefined {
  const text = z
    .string()
    .max(2000)
    .safeParse(inputs.reply ?? '');
  // An option stands in for the answer that the input gives, so that the rest is checked by the one schema.
  const draft = Command.safeParse({ ...command, answer: { kind: 'option', option: '' } });
  if (!text.success || !draft.success || draft.data.type !== 'answer' || !draft.data.asked) return undefined;
  return { kind: 'reply', text: text.data, asked: draft.data.asked };
}

/** The inputs under the names that commands have for them; empty ones count as not given. */
function filledIn(inputs: Record<string, unknown>): Record<string, unknown> {
  const given = Object.entries(inputs).filter(
    ([, value]) => typeof value === 'string' && value.trim() !== '',
  );
  const named = Object.fromEntries(given);
  return named.text === undefined ? named : { ...named, helped: named.text };
}
