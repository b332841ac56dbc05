import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { faultsOf, fillIn, PackageError } from '../../src/packaging/manifest.ts';
import { makePackage } from '../../src/packaging/package.ts';

const environment = {
  TEAMS_APP_ID: '77777777-0000-4000-8000-000000000007',
  BOT_ID: '88888888-0000-4000-8000-000000000008',
  PUBLIC_URL: 'https://bot.lpc.example',
  PRIVACY_URL: 'https://lpc.example/privacy',
  TERMS_URL: 'https://lpc.example/terms',
  LPC_NAME: 'Bracken "Vale" LPC',
  APP_VERSION: '1.2.3',
};

async function faultsWith(change: Record<string, string | undefined>): Promise<readonly string[]> {
  try {
    await makePackage('appPackage', { ...environment, ...change });
    return [];
  } catch (error) {
    if (error instanceof PackageError) return error.faults;
    throw error;
  }
}

/** Reads a zip by its directory, and checks every sum. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf('PK\u0005\u0006');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    expect(crc32(bytes), name).toBe(zip.readUInt32LE(at + 16));
    expect(zip.toString('utf8', local + 30, local + 30 + nameLength)).toBe(name);
    files.set(name, bytes);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The newest version of the manifest for which Microsoft's package has a schema. */
async function newestSchema(): Promise<string> {
  const folders = await readdir('node_modules/@microsoft/app-manifest/build/json-schemas/teams');
  const minors = folders.flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []).map(Number);
  return `1.${Math.max(...minors)}`;
}

describe('the app package', () => {
  it('is a zip of a manifest of the newest schema and two icons', async () => {
    const zip = await makePackage('appPackage', environment);
    const files = unzip(zip);
    const names = [...files.keys()];
    const manifest = JSON.parse(String(files.get('manifest.json')));
    expect(names).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(manifest).toMatchObject({
      manifestVersion: await newestSchema(),
      version: '1.2.3',
      id: environment.TEAMS_APP_ID,
      name: { full: 'Mailbox Guide of Bracken "Vale" LPC' },
      bots: [{ botId: environment.BOT_ID, scopes: ['personal', 'team'], supportsFiles: true }],
    });
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  it.each([
    ['TEAMS_APP_ID', undefined, /TEAMS_APP_ID is missing/],
    ['BOT_ID', 'x', /BOT_ID is wrong/],
    ['PUBLIC_URL', 'http://bot.example', /PUBLIC_URL is wrong. It must be the https address/],
    ['PUBLIC_URL', 'https://localhost:3978', /PUBLIC_URL is wrong.*not this machine/],
    ['PUBLIC_URL', 'https://127.0.0.1', /PUBLIC_URL is wrong/],
    ['PUBLIC_URL', 'https://user:pw@bot.example', /PUBLIC_URL is wrong.*without a password/],
    ['LPC_NAME', 'Bracken\nVale LPC', /LPC_NAME is wrong.*in one line/],
    ['LPC_NAME', 'x'.repeat(81), /LPC_NAME is wrong/],
    ['APP_VERSION', '1', /APP_VERSION is wrong/],
  ])('names what is wrong with %s', async (name, value, words) => {
    const faults = await faultsWith({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(words);
  });

  it('says in words that a file of settings is not there', async () => {
    const running = promisify(execFile)(process.execPath, ['src/packaging/cli.ts', 'nowhere']);
    const { stderr } = await running.catch((error: { stderr: string }) => error);
    expect(stderr).toContain('env/.env.nowhere cannot be read (ENOENT). Copy env/.env.example to it');
  });

  it('names every fault at once', async () => {
    expect(await faultsWith({ BOT_ID: undefined, PUBLIC_URL: 'x' })).toHaveLength(2);
  });

  it('finds what the schema forbids', async () => {
    const manifest = fillIn(await readFile('appPackage/manifest.json', 'utf8'), environment);
    expect(await faultsOf(manifest)).toEqual([]);
    expect((await faultsOf({ ...manifest, name: { short: 'x'.repeat(31) } })).join()).toMatch(
      /\/name\/short/,
    );
    expect((await faultsOf({ ...manifest, colour: 1 })).join()).toMatch(/additional properties \(colour\)/);
    expect(await faultsOf({ ...manifest, manifestVersion: '9.9' })).toEqual([
      'manifest.json: there is no schema of version 9.9',
    ]);
  });
});
