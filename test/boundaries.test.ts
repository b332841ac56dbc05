import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Which folder of `src` may import which others: the directions of the design. Itself is always allowed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  content: ['domain', 'cards'],
  cards: [],
  ports: ['domain', 'cards'],
  app: ['domain', 'content', 'cards', 'ports'],
  language: ['domain', 'content', 'ports'],
  store: ['ports'],
  teams: ['app', 'cards', 'domain', 'ports', 'config.ts'],
  http: ['ports', 'store'],
  playground: [],
};

/** Packages that only one place may import, so that each can be exchanged there. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['teams'],
  'botframework-connector': ['teams'],
  'botframework-schema': ['teams'],
  '@microsoft/teams-ai': ['teams'],
  restify: ['http'],
  keyv: ['store', 'http'],
  pino: ['log.ts'],
};

/** Packages that the domain may import: schemas and pure dates. */
const inDomain = ['zod', 'temporal-polyfill', 'date-holidays'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

async function importsOfSource(): Promise<Import[]> {
  const names = await readdir(src, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts'));
  const lists = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(src, name), 'utf8');
      const found = text.matchAll(
        /^(?:import|export)\b[^;'"]*?\bfrom '([^']+)';$|^import '([^']+)';$|\bimport\('([^']+)'\)/gm,
      );
      return [...found].map(([, from, bare, dynamic]) => ({
        file: name,
        from: placeOf(name),
        target: from ?? bare ?? dynamic ?? '',
      }));
    }),
  );
  return lists.flat();
}

function placeOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function packageOf(target: string): string {
  const parts = target.split('/');
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target);
}

describe('the directions of imports', async () => {
  const imports = await importsOfSource();
  const own = imports.filter(({ target }) => target.startsWith('.'));
  const packages = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'));

  it('are read from every file', () => {
    expect(own.length).toBeGreaterThan(200);
    expect(packages.length).toBeGreaterThan(30);
  });

  it('follow the design', () => {
    const wrong = own.filter(({ file, from, target }) => {
      const allowed = mayImport[from];
      if (!allowed) return false; // main.ts, compose.ts and their like put everything together.
      const to = placeOf(relative(src, resolve(src, file, '..', target)));
      return to !== from && !allowed.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('keep each exchangeable package in its place', () => {
    const wrong = packages.filter(({ from, target }) => {
      const places = onlyIn[packageOf(target)];
      return places !== undefined && !places.includes(from);
    });
    expect(wrong).toEqual([]);
  });

  it('keep the domain pure', () => {
    const wrong = packages.filter(
      ({ from, target }) => from === 'domain' && !inDomain.includes(packageOf(target)),
    );
    expect(wrong).toEqual([]);
    const withNode = imports.filter(({ from, target }) => from === 'domain' && target.startsWith('node:'));
    expect(withNode).toEqual([]);
  });

  it('have no circles between files', () => {
    const graph = Map.groupBy(own, ({ file }) => file);
    const targets = (file: string) =>
      (graph.get(file) ?? []).map(({ target }) => relative(src, resolve(src, file, '..', target)));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of targets(file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
