import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoTenantId, type Person, people } from '../../src/playground/people.ts';
import { openPlayground, type PlaygroundWindow } from '../../src/playground/window.ts';
import { personalChatId } from '../../src/playground/window-config.ts';
import { launchBrowser } from './browser.ts';
import { type Chat, newChat } from './chat.ts';
import { type Activity, type StubBot, startStubBot } from './stub-bot.ts';
import { blockerCard, card } from './stub-cards.ts';

const contractor = people.contractor.aadObjectId;
const lead = people.lead.aadObjectId;

let folder: string;
let browser: Browser;
let bot: StubBot;
let windows: PlaygroundWindow[];
let contractorChat: Chat;
let leadChat: Chat;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harness-'));
  [browser, bot] = await Promise.all([launchBrowser(), startStubBot(stubBehaviour())]);
  windows = await Promise.all([openWindow(people.contractor), openWindow(people.lead)]);
  [contractorChat, leadChat] = await Promise.all([newChat(browser), newChat(browser)]);
  const [first, second] = windows;
  await contractorChat.open(first?.url ?? '');
  await leadChat.open(second?.url ?? '');
});

afterAll(async () => {
  await browser.close();
  await Promise.all(windows.map((window) => window.stop()));
  await bot.close();
  await rm(folder, { recursive: true, force: true });
});

function openWindow(person: Person): Promise<PlaygroundWindow> {
  return openPlayground({ person, port: 0, botUrl: bot.url, workDir: folder });
}

/** Remembers the card at the contractor's and the one at the lead's, and changes both as they are pressed. */
function stubBehaviour() {
  let atContractor = '';
  return async function behave({ type, text, value, from }: Activity, { send, update }: StubBot) {
    if (type === 'message' && text === 'stuck') {
      atContractor = await send(from.aadObjectId, blockerCard());
    } else if (type === 'message') {
      await send(from.aadObjectId, `You said: ${text}`);
    }
    if (type !== 'invoke') return undefined;
    switch (verbOf(value)) {
      case 'I need my cell lead':
        await send(lead, card('Bracken Hill Pharmacy is stuck', [], ['Take it']));
        return card('Your cell lead has been told', [], []);
      case 'Take it':
        await update(contractor, atContractor, card('Priya Shah has taken it', [], ['Thank you']));
        return card('You have taken it', [], ['Solved']);
      default:
        return card(`Pressed: ${verbOf(value)}`, [], []);
    }
  };
}

function actionOf(value: unknown): unknown {
  return typeof value === 'object' && value && 'action' in value ? value.action : undefined;
}

function verbOf(value: unknown): string {
  const action = actionOf(value);
  return typeof action === 'object' && action && 'verb' in action ? String(action.verb) : '';
}

test('A window opens with the person and the conversation of its own', () => {
  for (const person of [people.contractor, people.lead]) {
    const { aadObjectId, teamsId } = person;
    const activities = bot.received.filter(({ from }) => from.aadObjectId === aadObjectId);
    expect(
      activities
        .slice(0, 2)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['conversationUpdate', 'installationUpdate']);
    for (const activity of activities) {
      expect(activity).toMatchObject({
        from: { id: teamsId, aadObjectId },
        conversation: { id: personalChatId(person), tenantId: demoTenantId, conversationType: 'personal' },
        channelData: { tenant: { id: demoTenantId } },
      });
    }
  }
});

test('Words go to the bot and its words come back, in the right window', async () => {
  await contractorChat.say('hello');
  expect(await contractorChat.waitForText('You said: hello')).toBe('You said: hello');
  await leadChat.say('my alerts? <b>**now**</b>');
  await leadChat.waitForText(/^You said: my alerts\?/);
  expect(bot.received.at(-1)).toMatchObject({
    text: 'my alerts? <b>**now**</b>',
    from: { aadObjectId: lead },
  });
  expect(await contractorChat.messages()).toEqual(['hello', 'You said: hello']);
});

test('The person’s own words and what was there before do not count as the bot’s answer', async () => {
  await contractorChat.say('a word');
  await contractorChat.waitForText('You said: a word');
  await contractorChat.say('b');
  await expect(contractorChat.waitForText('a word', { timeout: 0 })).rejects.toThrow(
    'It shows:\n- You said: hello',
  );
  await contractorChat.waitForText('You said: b');
});

test('A pressed button brings what was filled in, and changes the cards of both people in place', async () => {
  await contractorChat.say('stuck');
  await contractorChat.waitForText('What is wrong?');
  const before = await contractorChat.messages();
  await contractorChat.fill('Ticket reference (if any)', 'INC123');
  await contractorChat.fill('What did you try?', 'Called the desk.\nWaited.');
  await contractorChat.fill('Since when?', '2026-03-29');
  await contractorChat.fill('What kind?', 'No passcode');
  await contractorChat.fill('Are you the owner?', 'No');
  await contractorChat.fill('Who is locked out?', ['Daniel', 'Somebody else']);
  await contractorChat.fill('How soon?', 'true');
  expect(await contractorChat.valueOf('Since when?')).toBe('29 March 2026');
  await contractorChat.screenshot(join(folder, 'filled.png'));
  expect(await contractorChat.valueOf('Ticket reference (if any)')).toBe('INC123');

  await contractorChat.press('I need my cell lead');
  expect(bot.received.at(-1)).toMatchObject({ type: 'invoke', name: 'adaptiveCard/action' });
  expect(actionOf(bot.received.at(-1)?.value)).toEqual({
    type: 'Action.Execute',
    title: 'I need my cell lead',
    verb: 'I need my cell lead',
    data: {
      of: 'What is wrong?',
      reference: 'INC123',
      note: 'Called the desk.\nWaited.',
      since: '2026-03-29',
      kind: 'No passcode',
      owner: 'No',
      people: 'Daniel,Somebody else',
      urgent: 'true',
    },
  });
  await contractorChat.waitForText('Your cell lead has been told');
  expect(await contractorChat.messages()).toEqual(
    before.map((text) => (text.startsWith('What is wrong?') ? 'Your cell lead has been told' : text)),
  );

  expect(await leadChat.waitForText('is stuck')).toContain('Bracken Hill Pharmacy');
  await leadChat.press('Take it');
  expect(await leadChat.lastCardText()).toMatch(/^You have taken it\s+Solved$/);
  await contractorChat.waitForText('Priya Shah has taken it');
  await contractorChat.screenshot(join(folder, 'contractor.png'));
  await leadChat.screenshot(join(folder, 'lead.png'));
  expect(await contractorChat.messages()).toHaveLength(before.length);
  expect(await contractorChat.lastCardText()).toMatch(/^Priya Shah has taken it\s+Thank you$/);
});

test('A required input that is empty is asked for, and nothing is sent', async () => {
  await contractorChat.say('stuck');
  await contractorChat.waitForText('What is wrong?');
  const receivedBefore = bot.received.length;
  await contractorChat.press('That fixed it');
  expect(await contractorChat.lastCardText()).toContain('Say it');
  expect(bot.received).toHaveLength(receivedBefore);
});

test('The bot can look a person up', async () => {
  expect(await bot.memberOf(contractor)).toEqual({
    id: people.contractor.teamsId,
    aadObjectId: contractor,
    name: 'Amara Okafor',
    givenName: 'Amara',
    surname: 'Okafor',
    email: 'amara.okafor@brackenhill.example',
    userPrincipalName: 'amara.okafor@brackenhill.example',
    tenantId: demoTenantId,
    userRole: 'user',
  });
});

test('A stopped window leaves no page and no file', async () => {
  const window = await openWindow(people.admin);
  await window.stop();
  await window.gone;
  await expect(fetch(window.url)).rejects.toThrow('fetch failed');
  const left = (await readdir(folder)).filter((name) => name.startsWith('playground-'));
  expect(left).toHaveLength(windows.length);
});
