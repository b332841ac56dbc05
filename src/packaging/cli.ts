import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { PackageError } from './manifest.ts';
import { makePackage } from './package.ts';

const project = resolve(import.meta.dirname, '../..');

/** Writes the app package: `npm run package`, or `npm run package -- production` with env/.env.production. */
async function main([name]: readonly string[]): Promise<void> {
  const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    version: string;
  };
  const ofFile = name ? await settingsOf(name) : {};
  const environment = { APP_VERSION: version, ...ofFile, ...process.env };
  const zip = await makePackage(join(project, 'appPackage'), environment);
  const folder = join(project, 'appPackage/build');
  await mkdir(folder, { recursive: true });
  const file = join(folder, name ? `appPackage.${name}.zip` : 'appPackage.zip');
  await writeFile(file, zip);
  process.stdout.write(`Written: ${file}\nUpload it in the Teams admin centre: see docs/install.md.\n`);
}

/** The settings of `env/.env.NAME`. */
async function settingsOf(name: string): Promise<NodeJS.Dict<string>> {
  const file = `env/.env.${name}`;
  try {
    return parseEnv(await readFile(join(project, file), 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new PackageError([
      `${file} cannot be read (${error.code}). Copy env/.env.example to it, and fill it in.`,
    ]);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isPlain = error instanceof PackageError || (error instanceof Error && 'code' in error);
  process.stderr.write(`${isPlain ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
});
