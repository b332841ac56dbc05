import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Packages of the transport and the store, of which rules and words must know nothing. */
const absent = ['botbuilder', 'botframework-', '@microsoft/teams-ai', 'restify', 'keyv', 'openai'];

/** Loads files in a process of its own, in which some packages cannot be found. */
function load(files: readonly string[]): { readonly status: number | null; readonly output: string } {
  const script = `
    import { registerHooks } from 'node:module';
    const absent = ${JSON.stringify(absent)};
    registerHooks({
      resolve(specifier, context, next) {
        if (absent.some((name) => specifier.startsWith(name))) throw new Error('absent: ' + specifier);
        return next(specifier, context);
      },
    });
    for (const file of ${JSON.stringify(files)}) await import(file);
    process.stdout.write('loaded ' + ${files.length});
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(root, 'src', folder), { recursive: true });
  const sources = names.filter((name) => name.endsWith('.ts'));
  return sources.map((name) => pathToFileURL(join(root, 'src', folder, name)).href);
}

describe('without botbuilder, teams-ai, restify and keyv', () => {
  it.each(['domain', 'content'])('every file of src/%s runs', async (folder) => {
    const files = await filesOf(folder);
    expect(files.length).toBeGreaterThan(10);
    expect(load(files)).toEqual({ status: 0, output: `loaded ${files.length}` });
  });

  it('the check would notice', async () => {
    const { status, output } = load([pathToFileURL(join(root, 'src/http/server.ts')).href]);
    expect(status).not.toBe(0);
    expect(output).toContain('absent: restify');
  });
});
