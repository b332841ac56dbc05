import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, people } from '../../src/playground/people.ts';
import { openPlayground, type PlaygroundWindow } from '../../src/playground/window.ts';
import { windowConfig } from '../../src/playground/window-config.ts';

const everybody: readonly Person[] = Object.values(people);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'window-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function open(person: Person, port: number): Promise<PlaygroundWindow> {
  return openPlayground({ person, port, botUrl: 'http://127.0.0.1:9/api/messages', workDir: folder });
}

test('Each person has the same ids in every window, and each window a conversation of its own', () => {
  const configs = everybody.map((person) => JSON.parse(windowConfig(person)));
  for (const [index, { currentUser, users }] of configs.entries()) {
    expect(users).toHaveLength(5);
    const ids = [currentUser, ...users].map(({ aadObjectId }) => aadObjectId);
    expect(currentUser.email).toBe(everybody[index]?.email);
    expect(ids.toSorted()).toEqual(everybody.map(({ aadObjectId }) => aadObjectId).toSorted());
  }
  const conversations = configs.flatMap(({ personalChat, groupChat, team }) => [
    personalChat.id,
    groupChat.id,
    team.id,
    team.channels[0].id,
  ]);
  expect(new Set(conversations).size).toBe(conversations.length);
});

test('The Playground takes everybody’s file as it is', async () => {
  const windows = await Promise.all(everybody.map((person) => open(person, 0)));
  for (const [index, { url }] of windows.entries()) {
    const answer = await fetch(`${url}/_internal/v1/testConfig`);
    expect(await answer.json()).toMatchObject({
      config: { currentUser: { email: everybody[index]?.email } },
    });
  }
  expect((await fetch(windows[0]?.url ?? '')).status).toBe(200);
  await Promise.all(windows.map((window) => window.stop()));
  expect(await readdir(folder)).toEqual([]);
});

test('A taken port is named, and nothing is left', async () => {
  const window = await open(people.lead, 0);
  const port = Number(new URL(window.url).port);
  await expect(open(people.admin, port)).rejects.toThrow(
    `The window of Tom Ellery could not be opened: port ${port} is taken by another program.`,
  );
  await window.stop();
  expect(await readdir(folder)).toEqual([]);
});

test('A file that the Playground refuses is reported with its reason, and nothing is left', async () => {
  const nameless = { ...people.admin, name: 'x'.repeat(300) };
  await expect(open(nameless, 0)).rejects.toThrow('must NOT have more than 256 characters');
  expect(await readdir(folder)).toEqual([]);
});
