import * as z from 'zod/v4';
import { BlockerCode } from '../blocker.ts';
import { PlainDate } from '../time.ts';

/** A person named for the mailbox; `personId` when it is the one who speaks. */
export const NamedPerson = z.object({ label: z.string().min(1).max(80), personId: z.string().optional() });
export type NamedPerson = z.infer<typeof NamedPerson>;

/** An answer to a question of the walk, read and normalised. */
export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('option'), option: z.string() }),
  z.object({ kind: z.literal('date'), date: PlainDate }),
  /** `sure`: the person confirmed an address that looks like somebody's own. */
  z.object({ kind: z.literal('address'), address: z.string().max(320), sure: z.boolean().optional() }),
  z.object({ kind: z.literal('names'), names: z.array(NamedPerson).min(1).max(10) }),
  z.object({ kind: z.literal('text'), text: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('blocker'), code: BlockerCode }),
]);
export type Answer = z.infer<typeof Answer>;

/** The option of an answer, or undefined when it is not a button's. */
export function optionOf(answer: Answer): string | undefined {
  return answer.kind === 'option' ? answer.option : undefined;
}
