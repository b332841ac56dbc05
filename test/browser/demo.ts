import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilAnswering } from '../../src/playground/answering.ts';
import { demoEnvironment } from '../../src/playground/demo-environment.ts';
import { startGuarded } from '../../src/playground/guarded.ts';
import { demoTenantId, type Person } from '../../src/playground/people.ts';
import { findFreePort } from '../../src/playground/ports.ts';
import { openPlayground, type PlaygroundWindow } from '../../src/playground/window.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { launchBrowser } from './browser.ts';
import { type Chat, type Client, newChat } from './chat.ts';

const projectFolder = join(import.meta.dirname, '../..');
/** Where pictures are saved, when the guides' are to be taken anew: `PICTURES=docs/pictures npm test`. */
const pictures = process.env.PICTURES;

/** The demo as `npm start` runs it, with a window of the Playground for each person who opens it. */
export interface Demo {
  /** Opens a person's window; the bot greets them. */
  open(person: Person, greeting?: string | RegExp, client?: Client): Promise<Chat>;
  /** Attaches a file for a person. The Playground cannot, so it is posted as Teams does, into their own window. */
  attach(person: Person, url: string): Promise<Response>;
  /** Takes the bot away from a person, as Teams tells it; their window stays. */
  takeAway(person: Person): Promise<Response>;
  /** Saves a picture of a window, when pictures are asked for. */
  takePicture(chat: Chat, name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the demo over a store of its own.
 * @param settings more of its environment
 * @param fill puts into the store's file what was before
 */
export async function startDemo(
  settings: Readonly<Record<string, string>> = {},
  fill: (file: string) => Promise<void> = async () => undefined,
): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const port = await findFreePort();
  const botUrl = `http://127.0.0.1:${port}`;
  const file = join(folder, 'bot.db');
  await fill(file);
  const env = { ...process.env, STORE_URL: `sqlite:${file}`, LOG_LEVEL: 'warn', ...settings };
  const bot = startGuarded({ script: 'src/main.ts', cwd: projectFolder, env: demoEnvironment(env, port) });
  const browser = await launchBrowser();
  const windows: PlaygroundWindow[] = [];
  if (!(await untilAnswering(`${botUrl}/health`, bot, 60_000)))
    throw new Error(`The bot did not start:\n${bot.output()}`);

  /** Posts an activity of a person, as it comes from their own window. */
  async function post(person: Person, activity: Readonly<Record<string, unknown>>): Promise<Response> {
    const address = await addressOf(file, person);
    return fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...activity,
        channelId: address.channelId,
        serviceUrl: address.serviceUrl,
        from: { id: person.teamsId, name: person.name, aadObjectId: person.aadObjectId },
        recipient: { id: address.botId },
        conversation: {
          id: address.conversationId,
          tenantId: demoTenantId,
          conversationType: 'personal',
        },
      }),
    });
  }

  return {
    async open(person, greeting = 'Hello', client = {}) {
      const window = await openPlayground({
        person,
        port: 0,
        botUrl: `${botUrl}/api/messages`,
        workDir: folder,
      });
      windows.push(window);
      const chat = await newChat(browser, client);
      await chat.open(window.url);
      await chat.waitForText(greeting);
      return chat;
    },

    async attach(person, url) {
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      const content = { downloadUrl: url, uniqueId: 'u1', fileType: 'csv' };
      const attachments = [{ contentType, name: 'pharmacies-november.csv', content }];
      return post(person, { type: 'message', id: `file-${Date.now()}`, attachments });
    },

    takeAway: (person) =>
      post(person, { type: 'installationUpdate', id: `away-${Date.now()}`, action: 'remove' }),

    async takePicture(chat, name) {
      if (pictures) await chat.screenshot(join(projectFolder, pictures, `${name}.png`));
    },

    async close() {
      await browser.close();
      await Promise.all(windows.map((window) => window.stop()));
      await bot.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Where a person's private chat is, as the bot has saved it. */
async function addressOf(file: string, { aadObjectId }: Person): Promise<Record<string, string>> {
  const store = openSqliteStore({ file, now: Date.now });
  const key = `person:${demoTenantId}:${aadObjectId}`;
  const stored = (await store.read([key])).get(key)?.value as { address: Record<string, string> };
  await store.close();
  return stored.address;
}
