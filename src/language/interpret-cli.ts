import { createInterface } from 'node:readline';
import { loadContent } from '../content/pack.ts';
import { listCommands } from './door/commands.ts';
import { answerLine } from './door/lines.ts';
import { listQuestions } from './door/questions.ts';
import { createInterpreter } from './interpreter.ts';

/**
 * The door for measuring: `npm run -s interpret` reads a JSON line for each message and prints one for what the bot
 * hears in it, by the very code that the bot runs. `--commands` and `--questions` list what there is.
 */
async function main(options: readonly string[]): Promise<void> {
  const content = loadContent({ policy: 'lpc-page', slots: { lpc: 'the LPC' } });
  if (options.includes('--commands')) return listCommands(content).forEach(write);
  if (options.includes('--questions')) return listQuestions(content).forEach(write);
  const interpreter = createInterpreter(content);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') write(answerLine(line, content, interpreter));
  }
}

function write(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

await main(process.argv.slice(2));
