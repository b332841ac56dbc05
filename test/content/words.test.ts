import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../src/content/words');

it('gives every message an id of its own: of two with the same id one would be lost', async () => {
  const files = await readdir(folder);
  const modules = await Promise.all(
    files.map((file) => import(join(folder, file)) as Promise<Record<string, object>>),
  );
  const groups = modules.flatMap((words) => Object.entries(words).filter(([name]) => name.endsWith('Words')));
  expect(groups.length).toBeGreaterThan(5);
  const ids = groups.flatMap(([, words]) => Object.keys(words));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
