import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilAnswering } from '../../src/playground/answering.ts';
import { demoEnvironment } from '../../src/playground/demo-environment.ts';
import { type Guarded, startGuarded } from '../../src/playground/guarded.ts';
import { type Person, people } from '../../src/playground/people.ts';
import { findFreePort } from '../../src/playground/ports.ts';
import { openPlayground, type PlaygroundWindow } from '../../src/playground/window.ts';
import { launchBrowser } from './browser.ts';
import { type Chat, newChat } from './chat.ts';

const projectFolder = join(import.meta.dirname, '../..');
/** Where pictures are saved, when the README's are to be taken anew: `PICTURES=docs/pictures npm test`. */
const pictures = process.env.PICTURES;

let folder: string;
let browser: Browser;
let bot: Guarded;
const windows: PlaygroundWindow[] = [];
let contractor: Chat;
let lead: Chat;
let secondLead: Chat;
let admin: Chat;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walk-'));
  const port = await findFreePort();
  const env = { ...process.env, STORE_URL: `sqlite:${join(folder, 'bot.db')}`, LOG_LEVEL: 'warn' };
  bot = startGuarded({ script: 'src/main.ts', cwd: projectFolder, env: demoEnvironment(env, port) });
  browser = await launchBrowser();
  const isUp = await untilAnswering(`http://127.0.0.1:${port}/health`, bot, 60_000);
  if (!isUp) throw new Error(`The bot did not start:\n${bot.output()}`);
  const open = async (person: Person): Promise<Chat> => {
    const window = await openPlayground({
      person,
      port: 0,
      botUrl: `http://127.0.0.1:${port}/api/messages`,
      workDir: folder,
    });
    windows.push(window);
    const chat = await newChat(browser);
    await chat.open(window.url);
    await chat.waitForText('Hello');
    return chat;
  };
  lead = await open(people.lead);
  secondLead = await open(people.secondLead);
  admin = await open(people.admin);
  contractor = await open(people.contractor);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await Promise.all(windows.map((window) => window.stop()));
  await bot.stop();
  await rm(folder, { recursive: true, force: true });
});

async function takePicture(chat: Chat, name: string): Promise<void> {
  if (pictures) await chat.screenshot(join(projectFolder, pictures, `${name}.png`));
}

test('from "I am stuck" to a confirmed mailbox, in four windows', { timeout: 240_000 }, async () => {
  await contractor.say('f ad37');
  await contractor.waitForText('Is it Bracken Hill Pharmacy');
  await contractor.press('Yes');
  await contractor.waitForText('Can you open the shared NHSmail mailbox');

  // Stuck: both leads of the cell have the alert without anybody having asked for it.
  await contractor.say("I'm locked out");
  await contractor.waitForText('I have told Priya Shah');
  await lead.waitForText('Bracken Hill Pharmacy is stuck');
  await secondLead.waitForText('Bracken Hill Pharmacy is stuck');
  await takePicture(lead, 'alert');
  await takePicture(contractor, 'walk');

  await lead.press('I take it');
  await lead.waitForText('taken: Priya Shah');
  await contractor.waitForText('Priya Shah has taken your case');
  await secondLead.waitForText('taken: Priya Shah');

  await lead.fill('A note, or what helped', 'The Service Desk has switched it on again.');
  await lead.press('Solved');
  await contractor.waitForText('says that this is solved');
  await secondLead.waitForText('solved: Priya Shah');

  // The walk goes on where it was.
  await contractor.press('Yes, I can open it');
  await contractor.waitForText('What is the address of the shared mailbox?');
  await contractor.fill('Address of the shared mailbox', 'pharmacy.fad37@nhs.net');
  await contractor.press('Send');
  await contractor.waitForText('Who opens, or will open, this mailbox?');
  await contractor.say('me and Sam');
  await contractor.waitForText('Now prove that it works');
  await contractor.press('I have sent it');
  await lead.waitForText('Test message of Bracken Hill Pharmacy');

  await admin.say('which premises lack shared mailboxes');
  expect(await admin.waitForText('Pharmacies without a confirmed shared mailbox')).toContain('FAD37');
  await lead.press('Received');
  await contractor.waitForText('You may sign up for the service.');

  await admin.say('which premises lack shared mailboxes');
  const after = await admin.waitForText('Pharmacies without a confirmed shared mailbox');
  expect(after).toContain('1 confirmed');
  expect(after).not.toContain('FAD37');
  await contractor.say('today');
  await contractor.waitForText('When did you last change its password?');
});
