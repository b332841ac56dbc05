import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';

describe('npm run pharmacies', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lists-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const storeFile = () => join(folder, 'bot.db');

  /** Runs the command line over a store of its own; gives what it prints. */
  async function run(...args: string[]): Promise<string> {
    const env = { ...process.env, LPC_NAME: 'Bracken Vale LPC', STORE_URL: `sqlite:${storeFile()}` };
    const running = promisify(execFile)(process.execPath, ['src/lists-cli.ts', ...args], { env });
    return running.then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => `failed: ${stderr}`,
    );
  }

  it('shows what a list would change, imports it, and then shows no difference', async () => {
    const file = 'env/demo/pharmacies.csv';
    expect(await run('preview', file)).toMatch(/40 new[\s\S]*Nothing is changed\./);
    expect(await run('import', file)).toMatch(/40 new[\s\S]*Done\. The pharmacy list is up to date\./);
    expect(await run('import', file)).toMatch(/40 the same[\s\S]*says nothing new/);
    expect(await run('import', 'env/demo/roster.csv')).toMatch(/40 pharmacies change their cell[\s\S]*Done/);
  });

  it('says what is wrong, in words', async () => {
    const file = join(folder, 'other.csv');
    await writeFile(file, 'a,b\n1,2\n');
    expect(await run('import', file)).toMatch(/^failed: other.csv: I cannot tell what this file is\./);
    expect(await run('import')).toMatch(/^failed: Use: npm run pharmacies/);
    expect(await run('preview', join(folder, 'none.csv'))).toMatch(/^failed: ENOENT/);
  });

  /** What the store holds of a kind. */
  async function stored(kind: string): Promise<readonly Record<string, unknown>[]> {
    const store = openSqliteStore({ file: storeFile(), now: Date.now });
    const found = await store.query({ kind });
    await store.close();
    return found.map(({ value }) => value as Record<string, unknown>);
  }

  it('closes pharmacies only when it is told to, and says which of the two it did', async () => {
    const demo = await readFile('env/demo/pharmacies.csv', 'utf8');
    const without = join(folder, 'without.csv');
    await writeFile(
      without,
      demo.replace(/^.*FAD37.*\n/m, '').replace('Foxglove Pharmacy', 'Foxglove Chemist'),
    );
    await run('import', 'env/demo/pharmacies.csv');
    const left = await run('import', without);
    expect(left).toContain('1 changed. 0 closed.');
    expect(left).toContain('Left open: Bracken Hill Pharmacy (FAD37).');
    expect(left).toContain('They stay open. Add --close to mark them as closed.');
    expect((await stored('premises')).filter(({ listed }) => listed === 'closed')).toEqual([]);
    expect(await run('preview', without, '--close')).toContain('1 closed.');
    const closed = await run('import', without, '--close');
    expect(closed).toContain('Closed: Bracken Hill Pharmacy (FAD37).');
    expect(closed).not.toContain('Apply');
    expect((await stored('premises')).find(({ ods }) => ods === 'FAD37')).toMatchObject({ listed: 'closed' });
  });

  it('leaves a note of who imported what, for those who ask who did what', async () => {
    await run('import', 'env/demo/pharmacies.csv');
    await run('import', 'env/demo/roster.csv');
    const entries = await stored('audit');
    expect(entries.map(({ by, what, of }) => ({ by, what, of }))).toEqual(
      expect.arrayContaining([
        { by: 'operator', what: 'list_applied', of: 'pharmacies' },
        { by: 'operator', what: 'list_applied', of: 'roster' },
      ]),
    );
  });

  it('takes no list of other LPCs', async () => {
    const file = join(folder, 'england.csv');
    const lines = ['A', 'B'].map((name, n) => `${name} LPC,FK00${n},Pharmacy ${n},1 Street,ZZ1 1AA`);
    await writeFile(file, ['LPC_NAME,CONTRACTOR_CODE,TRADING_NAME,ADDRESS_1,POSTCODE', ...lines].join('\n'));
    const said = await run('import', file);
    expect(said).toContain('failed: No line is of "Bracken Vale LPC". The list is of A LPC, B LPC.');
    expect(await stored('premises')).toEqual([]);
  });
});
