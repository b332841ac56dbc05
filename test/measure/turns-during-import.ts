import { setTimeout as pause } from 'node:timers/promises';
import { people } from '../../src/playground/people.ts';
import { openConnector } from '../support/connector.ts';
import { openFileHost } from '../support/files.ts';
import { startBotProcess } from '../wire/bot-process.ts';
import { demoBot } from '../wire/demo-bot.ts';
import { importerAt, listOf } from '../wire/list-import.ts';
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

const admin = importerAt(() => bot.url, connector);

async function apply(importId: string): Promise<void> {
  const body = await admin.apply(importId);
  if (!body.includes('Done.')) throw new Error(`The list was not applied: ${body}`);
}

/** Takes one turn after the other; gives how long each took, in milliseconds. */
async function takeTurns(goesOn: (taken: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (goesOn(times.length)) {
    const begun = performance.now();
    await admin.send(people.contractor, { type: 'message', text: texts[times.length % texts.length] });
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
  const slowest = texts[times.indexOf(at(1)) % texts.length];
  process.stdout.write(`${what.padEnd(28)}${figures.join('')}   "${slowest}"\n`);
}

try {
  const columns = ['turns', 'median', '95 %', 'longest', 'import'].map((name) => name.padStart(9));
  process.stdout.write(
    `${''.padEnd(28)}${columns.join('')}   (milliseconds), and the words of the longest\n`,
  );
  await admin.send(people.admin, { type: 'installationUpdate', action: 'add' });
  await takeTurns((taken) => taken < 20);
  print('no import', await takeTurns((taken) => taken < turnsBefore));
  for (const [index, word] of ['new', 'changed'].entries()) {
    await during(`preview, ${lines} ${word}`, admin.attach(files.put(listOf(lines, word))));
    const importId = await admin.previewed(index + 1);
    await during(`apply, ${lines} ${word}`, apply(importId));
  }
} finally {
  bot.kill('SIGTERM');
  await bot.gone;
  await connector.close();
  await files.close();
  await folder.remove();
}
