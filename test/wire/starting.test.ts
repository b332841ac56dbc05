import { mkdir, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runToEnd, startBotProcess } from './bot-process.ts';
import { demoBot } from './demo-bot.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

describe('a bot that cannot start', () => {
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await makeTemporaryFolder();
  });
  afterEach(() => folder.remove());

  const good = () => demoBot(folder.path('guide.db'));

  /** It ends with 1, and says in plain words what is wrong. */
  async function expectPlain(env: Record<string, string>, what: RegExp): Promise<void> {
    const { code, stderr } = await runToEnd(env);
    expect(code).toBe(1);
    expect(stderr).toMatch(what);
    expect(stderr).not.toMatch(/^\s+at |node_modules/m);
  }

  it('says which settings are wrong, and no secret', async () => {
    const env = { ...good(), NODE_ENV: 'production', SECRET_BOT_PASSWORD: 'opensesame' };
    await expectPlain(env, /BOT_ID is missing/);
    expect((await runToEnd(env)).stderr).not.toContain('opensesame');
  });

  it('says that the port is taken', async () => {
    const first = await startBotProcess(good());
    const { port } = new URL(first.url);
    await expectPlain({ ...good(), PORT: port }, new RegExp(`${port}`));
    first.kill('SIGTERM');
    expect(await first.gone).toBe(0);
  });

  it('says that the store cannot be opened', async () => {
    await mkdir(folder.path('guide.db'));
    await expectPlain(good(), /Opening the SQLite file .*guide\.db failed/);
  });

  it('says that the store is none', async () => {
    await writeFile(
      folder.path('guide.db'),
      'this is no database, but long enough to look like one'.repeat(100),
    );
    await expectPlain(good(), /guide\.db failed.*not a database/);
  });

  it('says that a list is not there, or none', async () => {
    await expectPlain({ ...good(), PHARMACY_LIST: folder.path('none.csv') }, /none\.csv/);
    await writeFile(folder.path('none.csv'), 'a,b\n1,2\n');
    await expectPlain(
      { ...good(), PHARMACY_LIST: folder.path('none.csv') },
      /needs the columns ODS code, name and postcode/,
    );
  });

  it('says that a list is of other LPCs', async () => {
    const lines = ['A LPC,FK001,One,1 Street,ZZ1 1AA', 'B LPC,FK002,Two,2 Street,ZZ1 1AA'];
    const list = ['LPC_NAME,CONTRACTOR_CODE,TRADING_NAME,ADDRESS_1,POSTCODE', ...lines].join('\n');
    await writeFile(folder.path('england.csv'), list);
    await expectPlain({ ...good(), PHARMACY_LIST: folder.path('england.csv') }, /No line is of ".*LPC_NAME/);
  });
});

describe('the lists at the first start', () => {
  it('are logged by their lines, not by what stands in them', async () => {
    const folder = await makeTemporaryFolder();
    const roster =
      'ods_code,cell,lead_email,lead_phone,lead_order,contractor_email\nFAD37,North,amara at brackenhill,,1,\n';
    await writeFile(folder.path('roster.csv'), roster);
    const bot = await startBotProcess({
      ...demoBot(folder.path('guide.db')),
      ROSTER: folder.path('roster.csv'),
    });
    bot.kill('SIGTERM');
    expect(await bot.gone).toBe(0);
    const log = bot.log.join('\n');
    expect(log).toContain('Some lines of a list were not read');
    expect(log).not.toMatch(/amara|brackenhill/i);
    await folder.remove();
  });

  it('says that a roster without a pharmacy list is not imported', async () => {
    const folder = await makeTemporaryFolder();
    const bot = await startBotProcess({ ...demoBot(folder.path('guide.db')), PHARMACY_LIST: '' });
    bot.kill('SIGTERM');
    expect(await bot.gone).toBe(0);
    expect(bot.log.join('\n')).toContain('The roster was not imported: there is no pharmacy list');
    await folder.remove();
  });
});
