import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { IntlMessageFormat } from 'intl-messageformat';
import { blockers } from '../../src/content/blockers.ts';
import { contacts } from '../../src/content/contacts.ts';
import { facts } from '../../src/content/facts/index.ts';
import { messageOf } from '../../src/content/message.ts';
import { questions } from '../../src/content/questions.ts';

/** A message as people get it, with every choice in it taken, and where it stands. */
export interface Produced {
  readonly from: string;
  readonly text: string;
}

/** What stands in the places of messages: as long as the real thing is. */
const slots: Readonly<Record<string, string>> = {
  pharmacy: 'Bracken Hill Pharmacy',
  ods: 'FAD37',
  person: 'Amara Okafor',
  asker: 'Amara Okafor',
  lead: 'Priya Shah',
  to: 'Priya Shah',
  lpc: 'Bracken Vale LPC',
  cell: 'North',
  date: '23 November 2026',
  since: '23 November 2026',
  until: '23 November 2026',
  time: '23 November 2026, 10:00',
  mailbox: 'pharmacy.fad37@nhs.net',
  expected: 'pharmacy.fad37@nhs.net',
  from: 'pharmacy.fad37@nhs.net',
  testAddress: 'test@lpc.example',
  word: 'TULIP-1234',
  ...Object.fromEntries(contacts.map(({ id, value }) => [id, value])),
};

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Every way in which a message can come out: each of its choices once, with the others at their first. */
export function variantsOf(text: string): readonly string[] {
  return variants(messageOf(text).getAst());
}

/** Kinds of parts, by the numbers that the parser has for them. */
const plainText = 0;
const hash = 7;

function variants(ast: Ast): readonly string[] {
  let all: readonly string[] = [''];
  for (const part of ast) {
    const here = partVariants(part);
    const [first = ''] = here;
    const [begun = ''] = all;
    all = [...all.map((beginning) => beginning + first), ...here.slice(1).map((choice) => begun + choice)];
  }
  return all;
}

function partVariants(part: Ast[number]): readonly string[] {
  if (part.type === plainText && 'value' in part) return [part.value];
  if (part.type === hash) return ['3'];
  if ('options' in part) return Object.values(part.options).flatMap(({ value }) => variants(value));
  return [('value' in part && slots[part.value]) || '3'];
}

/** Every text that the content pack can say. */
export async function everyMessage(): Promise<readonly Produced[]> {
  const found: Produced[] = [];
  const add = (from: string, text: string | undefined) => {
    if (text) found.push(...variantsOf(text).map((variant) => ({ from, text: variant })));
  };
  for (const [from, text] of await words()) add(from, text);
  for (const [id, { ask, more, held, input }] of Object.entries(questions)) {
    add(`questions.${id}.ask`, ask);
    add(`questions.${id}.ask and more`, more && `${ask} ${more}`);
    add(`questions.${id}.held`, held);
    add(`questions.${id}.error`, input?.error);
  }
  for (const { id, answer, today } of facts) {
    add(`facts.${id}.answer`, answer);
    add(`facts.${id}.today`, today?.answer);
  }
  for (const { code, remedy } of blockers) add(`blockers.${code}.remedy`, remedy);
  return found;
}

/** Everything that the files of words export, whatever its shape. */
async function words(): Promise<readonly (readonly [string, string])[]> {
  const folder = resolve(import.meta.dirname, '../../src/content/words');
  const files = (await readdir(folder)).filter((file) => file !== 'command-meanings.ts');
  const modules = await Promise.all(
    files.map(async (file) => [file, (await import(join(folder, file))) as object] as const),
  );
  return modules.flatMap(([file, module]) => texts(file, module));
}

function texts(from: string, value: unknown): (readonly [string, string])[] {
  if (typeof value === 'string') return [[from, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => texts(`${from}.${name}`, part));
}
