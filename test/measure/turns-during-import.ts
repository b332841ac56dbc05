import { setTimeout as pause } from 'node:timers/promises';
import { type Person, people } from '../../src/playground/people.ts';
import { openConnector } from '../support/connector.ts';
import { openFileHost } from '../support/files.ts';
import { createActivity } from '../wire/activity.ts';
import { startBotProcess } from '../wire/bot-process.ts';
import { demoBot } from '../wire/demo-bot.ts';
import { post } from '../wire/post.ts';
import { makeTemporaryFolder } from '../wire/temporary-folder.ts';

/**
 * `npm run turns`: how long another person's turns take while an admin imports a list of 11,000 pharmacies, side by side
 * with the same turns before it. The bot is a process of its own over a SQLite file.
 */
const lines = 11_000;
const turnsBefore = 100;
const pauseBetween = 20;
/** What the other person says, over and over: codes, names, questions. */
const texts = ['FAD37', 'hello', 'who is my cell lead', 'foxglove', 'why do I need a shared mailbox'];

const folder = await makeTemporaryFolder();
const connector = await openConnector();
const files = await openFileHost();
const bot = await startBotProcess(demoBot(folder.path('guide.db')));

/** Sends an activity of a person; gives the answer's body. */
async function send(person: Person, change: object): Promise<string> {
  const answer = await post(bot.url, JSON.stringify(createActivity(person, connector.url, change)));
  if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}: ${answer.text}`);
  return answer.text;
}

/** A list, with each pharmacy's name ending in a word. */
function listOf(word: string): string {
  const rows = Array.from({ length: lines }, (_, index) => {
    const code = `F${(index + 1).toString(36).toUpperCase().padStart(4, '0')}`;
    return `${code},Pharmacy ${index} ${word},${index} High Street,,ZZ1 1AA`;
  });
  return ['CONTRACTOR_CODE,TRADING_NAME,ADDRESS_1,ADDRESS_2,POSTCODE', ...rows].join('\n');
}

function attach(url: string): Promise<string> {
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  const content = { downloadUrl: url, uniqueId: 'u1', fileType: 'csv' };
  return send(people.admin, { type: 'message', attachments: [{ contentType, name: 'list.csv', content }] });
}

/** The id of the list whose preview was shown last; waits for the preview. */
async function previewed(previews: number): Promise<string> {
  for (;;) {
    const shown = connector.posted.flatMap(
      ({ activity }) => /"apply_import","importId":"([^"]+)"/.exec(JSON.stringify(activity))?.[1] ?? [],
    );
    if (shown.length >= previews) return shown.at(-1) ?? '';
    await pause(5);
  }
}

async function apply(importId: string): Promise<void> {
  const command = { type: 'apply_import', importId, closesMissing: false };
  const action = { type: 'Action.Execute', verb: 'press', data: { command } };
  const body = await send(people.admin, { type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  if (!body.includes('Done.')) throw new Error(`The list was not applied: ${body}`);
}

/** Takes one turn after the other; gives how long each took, in milliseconds. */
async function takeTurns(goesOn: (taken: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (goesOn(times.length)) {
    const begun = performance.now();
    await send(people.contractor, { type: 'message', text: texts[times.length % texts.length] });
    times.push(performance.now() - begun);
    await pause(pauseBetween);
  }
  return times;
}

/** Takes turns while something goes on, and prints both. */
async function during(what: string, work: Promise<unknown>): Promise<void> {
  let isOver = false;
  const begun = performance.now();
  const working = work.finally(() => {
    isOver = true;
  });
  const times = await takeTurns(() => !isOver);
  await working;
  print(what, times, performance.now() - begun);
}

function print(what: string, times: readonly number[], whole?: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  const figures = [times.length, at(0.5), at(0.95), at(1), whole ?? Number.NaN].map((figure) =>
    (Number.isNaN(figure) ? '' : String(Math.round(figure))).padStart(9),
  );
  process.stdout.write(`${what.padEnd(28)}${figures.join('')}\n`);
}

try {
  const columns = ['turns', 'median', '95 %', 'longest', 'import'].map((name) => name.padStart(9));
  process.stdout.write(`${''.padEnd(28)}${columns.join('')}   (milliseconds)\n`);
  await send(people.admin, { type: 'installationUpdate', action: 'add' });
  await takeTurns((taken) => taken < 20);
  print('no import', await takeTurns((taken) => taken < turnsBefore));
  for (const [index, word] of ['new', 'changed'].entries()) {
    await during(`preview, ${lines} ${word}`, attach(files.put(listOf(word))));
    const importId = await previewed(index + 1);
    await during(`apply, ${lines} ${word}`, apply(importId));
  }
} finally {
  bot.kill('SIGTERM');
  await bot.gone;
  await connector.close();
  await files.close();
  await folder.remove();
}
