import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoTenantId, people } from '../../src/playground/people.ts';
import { findFreePort } from '../../src/playground/ports.ts';
import { processesWith, untilNoneHas } from './processes.ts';

const startScript = fileURLToPath(new URL('../../src/playground/start.ts', import.meta.url));
const stubScript = fileURLToPath(new URL('stub-main.ts', import.meta.url));

let folder: string;
let mark: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  mark = randomUUID();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  said(): string;
  until(text: string): Promise<void>;
}

/** Runs what `npm start` runs, with the stub as the bot. */
function start(env: NodeJS.ProcessEnv = {}, ports: readonly string[] = ['--free-ports']): Started {
  const starter = spawn(process.execPath, [startScript, '--bot', stubScript, ...ports], {
    env: {
      ...process.env,
      TMPDIR: folder,
      STUB_FINISHED: join(folder, 'finished'),
      START_TEST: mark,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => starter.on('close', resolve));
  starter.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return {
    process: starter,
    ended,
    said: () => said,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => said.includes(text) && resolve();
        starter.stdout.on('data', look);
        void ended.then(() => reject(new Error(`It ended without saying "${text}":\n${said}`)));
        look();
      }),
  };
}

async function leftBehind(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('playground-'));
}

// The processes of a test are found in /proc.
describe.skipIf(process.platform !== 'linux')('npm start', () => {
  test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s lets the bot finish and leaves no process',
    async (signal) => {
      const started = start();
      await started.until('Ctrl-C stops everything.');
      expect(await leftBehind()).toHaveLength(3);
      started.process.kill(signal);
      expect(await started.ended).toBe(0);
      expect(existsSync(join(folder, 'finished'))).toBe(true);
      expect(await processesWith('START_TEST', mark)).toEqual([]);
      expect(await leftBehind()).toEqual([]);
    },
  );

  test('Even when it is killed at once, no process and no file is left', async () => {
    const started = start();
    await started.until('Ctrl-C stops everything.');
    started.process.kill('SIGKILL');
    await started.ended;
    await untilNoneHas('START_TEST', mark);
    expect(existsSync(join(folder, 'finished'))).toBe(true);
    expect(await leftBehind()).toEqual([]);
  });

  test('Stopped while it starts, it leaves no process', async () => {
    const started = start();
    await started.until('Starting');
    started.process.kill('SIGINT');
    await started.ended;
    await untilNoneHas('START_TEST', mark);
    expect(await leftBehind()).toEqual([]);
  });

  test('It prints a working link for each person, and what to type first', async () => {
    const started = start();
    await started.until('Ctrl-C stops everything.');
    const urls = started.said().match(/http:\/\/localhost:\d+/g) ?? [];
    expect(new Set(urls).size).toBe(3);
    for (const url of urls) expect((await fetch(url)).status).toBe(200);
    expect(started.said()).toMatch(/Amara Okafor, contractor.*\n.*"hello", then "FAD37"/);
    expect(started.said()).toMatch(/Priya Shah, cell lead\n.*"my alerts"/);
    expect(started.said()).toMatch(/Tom Ellery, admin.*\n.*"which premises lack shared mailboxes"/);
    started.process.kill('SIGINT');
    await started.ended;
  });

  test('The bot gets the demo’s settings, but what is set already stays, and no registration', async () => {
    const started = start({ LPC_NAME: 'Elsewhere LPC', BOT_ID: 'a-real-bot' });
    await started.until('Ctrl-C stops everything.');
    started.process.kill('SIGINT');
    await started.ended;
    const settings = JSON.parse(await readFile(join(folder, 'finished'), 'utf8'));
    expect(settings).toMatchObject({
      ADMIN_IDS: people.admin.aadObjectId,
      ALLOWED_TENANTS: demoTenantId,
      PHARMACY_LIST: 'env/demo/pharmacies.csv',
      ROSTER: 'env/demo/roster.csv',
      LPC_NAME: 'Elsewhere LPC',
    });
    expect(settings).not.toHaveProperty('BOT_ID');
  });

  test('A bot that does not start is reported with its last words', async () => {
    const started = start({ STUB_DIES: 'at-once' });
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(/The bot did not start[\s\S]*The stub dies: no pharmacy list/);
    await untilNoneHas('START_TEST', mark);
  });

  test('A bot that dies later ends everything', async () => {
    const bot = await findFreePort();
    const started = start({ PORT: String(bot) });
    await started.until('Ctrl-C stops everything.');
    await fetch(`http://127.0.0.1:${bot}/die`).catch(() => undefined);
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(/The bot stopped[\s\S]*The stub dies: the disk is full/);
    await untilNoneHas('START_TEST', mark);
    expect(await leftBehind()).toEqual([]);
  });

  test('A taken port is named before anything starts', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, listening));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const started = start({ PORT: String(port) }, []);
    expect(await started.ended).toBe(1);
    expect(started.said()).toContain(`Port ${port} for the bot is taken by another program.`);
    expect(started.said()).toContain('--free-ports');
    server.close();
  });
});
