// `npm start`: the bot on made-up pharmacies, with a window for each person of the demo, until Ctrl-C.
import { parseArgs } from 'node:util';
import { type Demo, startDemo } from './demo.ts';
import type { DemoWindow } from './people.ts';

const { values } = parseArgs({
  options: {
    bot: { type: 'string', default: 'src/main.ts' },
    'free-ports': { type: 'boolean', default: false },
  },
});

let demo: Demo | undefined;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAsAsked);

say('Starting the bot and its windows ...');
try {
  demo = await startDemo({ botScript: values.bot, freePorts: values['free-ports'], env: process.env });
} catch (error) {
  const problem = error instanceof Error ? error.message : String(error);
  say(problem);
  if (problem.includes('is taken')) say('"npm start -- --free-ports" uses other ports.');
  process.exit(1);
}
for (const { url, window } of demo.links) say(linkText(url, window));
say('Open all of them first: the bot can only write to people whose window was opened.');
say('Ctrl-C stops everything.');

const problem = await demo.broken;
if (!isStopping) {
  say(problem);
  await demo.stop();
  process.exit(1);
}

/** Lets the bot finish. A second Ctrl-C does not wait; nor does one before all had started. */
async function stopAsAsked(): Promise<void> {
  if (isStopping || !demo) process.exit(0);
  isStopping = true;
  say('\nStopping ...');
  await demo.stop();
  say('Stopped.');
  process.exit(0);
}

function linkText(url: string, { person, role, firstWords }: DemoWindow): string {
  const typed = firstWords.map((words) => `"${words}"`).join(', then ');
  return `
  ${url}   ${person.name}, ${role}
    type first: ${typed}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
