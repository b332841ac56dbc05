import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { type Connector, openConnector } from '../support/connector.ts';
import { type FileHost, openFileHost } from '../support/files.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { demoBot } from './demo-bot.ts';
import { importerAt, listOf } from './list-import.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const lines = 2_000;

let folder: TemporaryFolder;
let connector: Connector;
let files: FileHost;
let bot: BotProcess;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  connector = await openConnector();
  files = await openFileHost();
  bot = await startBotProcess(demoBot(folder.path('guide.db')));
});
afterEach(async () => {
  bot.kill('SIGKILL');
  await bot.gone;
  await connector.close();
  await files.close();
  await folder.remove();
});

/** How many pharmacies carry a word in their name, and how many lists were applied. */
async function stored(word: string): Promise<{ changed: number; applied: number }> {
  const store = openSqliteStore({ file: folder.path('guide.db'), now: Date.now });
  const premises = await store.query({ kind: 'premises' });
  const audit = await store.query({ kind: 'audit' });
  await store.close();
  const isApplied = ({ value }: { value: unknown }) => (value as { what: string }).what === 'list_applied';
  return {
    changed: premises.filter(({ value }) => (value as { name: string }).name.endsWith(` ${word}`)).length,
    applied: audit.filter(isApplied).length,
  };
}

it('kill -9 while a list is applied leaves all of it or nothing', async () => {
  const admin = importerAt(() => bot.url, connector);
  await admin.send(people.admin, { type: 'installationUpdate', action: 'add' });
  let applied = 0;
  const seen = new Set<string>();
  for (const [round, wait] of [20, 120, 240, 600].entries()) {
    const word = `round-${round}`;
    await admin.attach(files.put(listOf(lines, word)));
    const importId = await admin.previewed(round + 1);
    const answered = admin.apply(importId).then(
      () => true,
      () => false,
    );
    await pause(wait);
    bot.kill('SIGKILL');
    await bot.gone;
    const after = await stored(word);
    const isWhole = after.changed === lines;
    expect(after, word).toEqual({
      changed: isWhole ? lines : 0,
      applied: applied + (isWhole ? 1 : 0),
    });
    // What was answered is there.
    if (await answered) expect(isWhole).toBe(true);
    seen.add(isWhole ? 'all' : 'nothing');
    applied = after.applied;
    bot = await startBotProcess(demoBot(folder.path('guide.db')));
  }
  expect([...seen].toSorted()).toContain('nothing');
}, 240_000);
