import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createInterpreter } from '../../src/language/interpreter.ts';
import type { Row } from './labelled/row.ts';
import { content, readingOf } from './measure.ts';

const root = join(import.meta.dirname, '../..');
const interpreter = createInterpreter(content);

/** What means something only as an answer, or only behind what was said before. */
const answers = new Set(['yes', 'no']);

/** What a text tells people to type: what stands between backticks, without what is left out, and without names. */
function toType(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)]
    .map(([, typed = '']) => typed)
    .filter((typed) => /^[\p{L}][\p{L}\d'?,.@ -]+$/u.test(typed) && !answers.has(typed));
}

/** The rows of the README's table of what to say, with the first role that each is for. */
async function ofReadme(): Promise<readonly (readonly [Row['role'], string])[]> {
  const table =
    (await readFile(join(root, 'README.md'), 'utf8')).split('## What to say to it')[1]?.split('\n## ')[0] ??
    '';
  return table.split('\n').flatMap((line) => {
    const [, who = '', say = ''] = line.split('|');
    const role = (['contractor', 'lead', 'admin'] as const).find((known) => who.includes(known));
    return toType(say).map((typed) => [role ?? 'contractor', typed] as const);
  });
}

it.each([
  ['README.md', ofReadme],
  ['docs/contractors.md', () => ofGuide('contractor')],
  ['docs/leads.md', () => ofGuide('lead')],
  ['docs/admins.md', () => ofGuide('admin')],
] as const)('what %s tells people to type is understood', async (_, phrases) => {
  const all = await phrases();
  expect(all.length).toBeGreaterThan(10);
  const unknown = all.filter(([role, text]) => {
    const reading = readingOf({ role, question: null, pending: null } as Row);
    return interpreter.interpret(text, reading).commands.length === 0;
  });
  expect(unknown).toEqual([]);
});

async function ofGuide(role: Row['role']): Promise<readonly (readonly [Row['role'], string])[]> {
  const guide = await readFile(join(root, `docs/${role}s.md`), 'utf8');
  return toType(guide).map((typed) => [role, typed] as const);
}
