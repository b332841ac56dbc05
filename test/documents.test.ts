import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variables } from '../src/config-variables.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const settings = Object.keys(variables).toSorted();

/** What only the app package is filled in with. */
const ofThePackage = ['PRIVACY_URL', 'TERMS_URL'];

describe('what operators read', () => {
  it('env/.env.example names exactly the settings that the bot reads, each once', async () => {
    const lines = (await read('env/.env.example')).split('\n');
    const named = lines.flatMap((line) => /^(?:# ?)?([A-Za-z_]+)=/.exec(line)?.[1] ?? []);
    expect(named.toSorted()).toEqual([...settings, ...ofThePackage].toSorted());
  });

  it('docs/operators.md explains exactly these settings', async () => {
    const rows = (await read('docs/operators.md')).split('## Settings')[1]?.split('\n## ')[0] ?? '';
    const named = rows
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(named.toSorted()).toEqual(settings);
  });

  it('docs/operators.md says of every message of the log what to do', async () => {
    const files = (await readdir(join(root, 'src'), { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    );
    const sources = await Promise.all(files.map((name) => read(join('src', name))));
    const messages = sources.flatMap((source) =>
      [...source.matchAll(/\blog\.(?:info|warn|error)\(\s*\{[\s\S]*?\},\s*'([^']+)'/g)].map(
        ([, message = '']) => message,
      ),
    );
    expect(messages.length).toBeGreaterThan(12);
    const guide = await read('docs/operators.md');
    expect(messages.filter((message) => !guide.includes(`\`${message}\``))).toEqual([]);
  });
});
