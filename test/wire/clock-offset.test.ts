import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Person, people } from '../../src/playground/people.ts';
import { createActivity } from './activity.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { demoBot } from './demo-bot.ts';
import { post } from './post.ts';
import { openScriptedConnector, type ScriptedConnector } from './scripted-connector.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

let folder: TemporaryFolder;
let connector: ScriptedConnector;
let bot: BotProcess;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  connector = await openScriptedConnector();
  connector.know([people.contractor, people.lead]);
  bot = await startBotProcess(demoBot(folder.path('guide.db')));
});
afterEach(async () => {
  bot.kill('SIGKILL');
  await bot.gone;
  await connector.close();
  await folder.remove();
});

async function posts(person: Person, change: object): Promise<void> {
  const { status } = await post(bot.url, JSON.stringify(createActivity(person, connector.url, change)));
  expect(status).toBe(200);
}

const says = (person: Person, text: string) => posts(person, { type: 'message', text });

/** The newest message to somebody that holds some words, once there is one. */
const told = (person: Person, words: string) =>
  connector.until(({ path, text }) => path.includes(`chat-${person.aadObjectId}`) && text.includes(words));

it('CLOCK_OFFSET=P31D starts the bot again 31 days later: it asks by itself what is then due', async () => {
  const { contractor, lead } = people;
  await posts(lead, { type: 'installationUpdate', action: 'add' });
  for (const text of ['FAD37', 'yes', 'yes', 'pharmacy.fad37@nhs.net', 'me and Sam', 'sent'])
    await says(contractor, text);
  const { text } = await told(lead, 'Test message of Bracken Hill Pharmacy');
  const alertId = /"alertId":"([^"]+)"/.exec(text)?.[1];
  const command = { type: 'test_result', received: true, alertId };
  const action = { type: 'Action.Execute', verb: 'press', data: { command } };
  await posts(lead, { type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  await told(contractor, 'When did you last log in');
  // Reminders come in the morning: a log-in of yesterday is overdue in 31 days at every hour of the day.
  await says(contractor, 'yesterday');
  bot.kill('SIGTERM');
  expect(await bot.gone).toBe(0);

  const before = connector.got.length;
  bot = await startBotProcess({ ...demoBot(folder.path('guide.db')), CLOCK_OFFSET: 'P31D' });
  await told(contractor, 'Are you locked out?');
  const reminders = connector.got.slice(before).filter((request) => request.text.includes('locked out?'));
  expect(reminders).toHaveLength(1);
});
