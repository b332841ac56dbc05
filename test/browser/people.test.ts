import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilAnswering } from '../../src/playground/answering.ts';
import { demoEnvironment } from '../../src/playground/demo-environment.ts';
import { type Guarded, startGuarded } from '../../src/playground/guarded.ts';
import { demoTenantId, type Person, people } from '../../src/playground/people.ts';
import { findFreePort } from '../../src/playground/ports.ts';
import { openPlayground, type PlaygroundWindow } from '../../src/playground/window.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { type FileHost, openFileHost } from '../support/files.ts';
import { launchBrowser } from './browser.ts';
import { type Chat, newChat } from './chat.ts';

const projectFolder = join(import.meta.dirname, '../..');
/** Where pictures are saved, when the README's are to be taken anew: `PICTURES=docs/pictures npm test`. */
const pictures = process.env.PICTURES;

let folder: string;
let browser: Browser;
let bot: Guarded;
let botUrl: string;
let files: FileHost;
const windows: PlaygroundWindow[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'people-'));
  const port = await findFreePort();
  botUrl = `http://127.0.0.1:${port}`;
  const env = { ...process.env, STORE_URL: `sqlite:${join(folder, 'bot.db')}`, LOG_LEVEL: 'warn' };
  bot = startGuarded({ script: 'src/main.ts', cwd: projectFolder, env: demoEnvironment(env, port) });
  files = await openFileHost();
  browser = await launchBrowser();
  if (!(await untilAnswering(`${botUrl}/health`, bot, 60_000)))
    throw new Error(`The bot did not start:\n${bot.output()}`);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await Promise.all(windows.map((window) => window.stop()));
  await bot.stop();
  await files.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a person's window; the bot greets them. */
async function open(person: Person, greeting: string | RegExp = 'Hello'): Promise<Chat> {
  const window = await openPlayground({ person, port: 0, botUrl: `${botUrl}/api/messages`, workDir: folder });
  windows.push(window);
  const chat = await newChat(browser);
  await chat.open(window.url);
  await chat.waitForText(greeting);
  return chat;
}

async function takePicture(chat: Chat, name: string): Promise<void> {
  if (pictures) await chat.screenshot(join(projectFolder, pictures, `${name}.png`));
}

/** Attaches a file for a person. The Playground cannot, so it is posted as Teams does, into their own window. */
async function attach({ aadObjectId, name, teamsId }: Person, url: string): Promise<void> {
  const store = openSqliteStore({ file: join(folder, 'bot.db'), now: Date.now });
  const key = `person:${demoTenantId}:${aadObjectId}`;
  const stored = (await store.read([key])).get(key)?.value as { address: Record<string, string> };
  await store.close();
  const { address } = stored;
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  const content = { downloadUrl: url, uniqueId: 'u1', fileType: 'csv' };
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `file-${Date.now()}`,
      channelId: address.channelId,
      serviceUrl: address.serviceUrl,
      from: { id: teamsId, name, aadObjectId },
      recipient: { id: address.botId },
      conversation: { id: address.conversationId, tenantId: demoTenantId, conversationType: 'personal' },
      attachments: [{ contentType, name: 'pharmacies-november.csv', content }],
    }),
  });
  expect(response.status).toBe(200);
}

test('everybody is greeted by their role, a list is imported, and a claim approved', {
  timeout: 240_000,
}, async () => {
  const admin = await open(people.admin, 'Try three things');
  await takePicture(admin, 'welcome-admin');
  const list = [
    'ODS code,Name,Address,Postcode',
    'FAB12,Foxglove Chemist,3 Foxglove Parade,ZZ1 2BD',
    'FNEW1,New Street Pharmacy,1 New Street,ZZ9 9ZZ',
    'F123,Too Short,1 High Street,ZZ1 1AA',
    'FNEW2,No Place Pharmacy,2 High Street,',
  ];
  await attach(people.admin, files.put(list.join('\r\n')));
  await admin.waitForText('Nothing is changed yet');
  await takePicture(admin, 'import-preview');
  await admin.press('Apply');
  await admin.waitForText('Done. The pharmacy list is up to date.');

  const lead = await open(people.lead, 'Try three things');
  await takePicture(lead, 'welcome-lead');
  const contractor = await open(people.secondContractor, 'Try three things');
  await takePicture(contractor, 'welcome-contractor');
  // The roster names Daniel for another pharmacy only.
  await contractor.say('FZ211');
  await contractor.waitForText('Is it');
  await contractor.press('Yes');
  await contractor.waitForText('I have asked Priya Shah');
  await lead.waitForText('Does Daniel Ivers work for');
  await takePicture(lead, 'claim-approval');
  await lead.press('Yes, they work there');
  await contractor.waitForText('Priya Shah has said yes');
});
