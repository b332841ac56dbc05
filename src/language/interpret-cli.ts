import { createInterface } from 'node:readline';
import * as z from 'zod/v4';
import { type Content, loadContent } from '../content/pack.ts';
import { commandMeanings } from '../content/words/command-meanings.ts';
import { londonDate } from '../domain/time.ts';
import { questionIds } from '../domain/walk/question-ids.ts';
import type { Interpreter } from '../ports/interpreter.ts';
import { createInterpreter } from './interpreter.ts';
import { isQuestionId, questionOf } from './questions.ts';

/**
 * The door for measuring: `npm run -s interpret` reads a JSON line for each message and prints one for what the bot
 * hears in it, by the very code that the bot runs. `--commands` and `--questions` list what there is.
 */
const Line = z.object({
  roles: z.array(z.enum(['contractor', 'lead', 'admin'])).default(['contractor']),
  question: z.string().nullish(),
  text: z.string(),
  now: z.union([z.number(), z.string()]).optional(),
  cells: z.array(z.string()).default(['North', 'Central', 'South']),
});

function write(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function answerOf(line: string, content: Content, interpreter: Interpreter): unknown {
  const { roles, question, text, now, cells } = Line.parse(JSON.parse(line));
  const unsafe = interpreter.holdsSecret(text);
  if (unsafe) return { commands: [], confidence: 1, asks: false, choices: [], unsafe };
  const isPending = question === 'confirm' || question === 'pharmacy';
  const { commands, confidence, choices } = interpreter.interpret(text, {
    person: { id: 'speaker', name: 'Speaker' },
    roles: {
      admin: roles.includes('admin'),
      leadOf: roles.includes('lead') ? cells.map((cell) => cell.toLowerCase()) : [],
      contractorOf: roles.includes('contractor') ? ['FAD37'] : [],
      claims: [],
    },
    today: londonDate(now === undefined ? Date.now() : new Date(now).getTime()),
    question: question && isQuestionId(question) ? questionOf(question, content.questions) : undefined,
    pending: isPending ? question : undefined,
    cells,
    isListed: () => false,
  });
  const facts = commands.flatMap((command) =>
    command.type === 'ask_fact' ? factText(command.fact, content) : [],
  );
  return {
    commands,
    confidence: Number(confidence.toFixed(3)),
    asks: commands.length === 0,
    choices,
    unsafe,
    ...(facts.length > 0 ? { answer: facts.join('\n') } : {}),
  };
}

function factText(id: string, content: Content): string[] {
  const fact = content.fact(id);
  if (!fact) return [];
  const today = fact.today ? [content.say('fact_today', { answer: content.fill(fact.today.answer) })] : [];
  const { label, checked } = content.source(fact.source);
  return [content.fill(fact.answer), ...today, content.say('fact_source', { source: label, checked })];
}

function listCommands(): void {
  for (const [command, means] of Object.entries(commandMeanings)) write({ command, means });
}

async function main(): Promise<void> {
  const content = loadContent({ policy: 'lpc-page', slots: { lpc: 'the LPC' } });
  if (process.argv.includes('--commands')) return listCommands();
  if (process.argv.includes('--questions')) {
    for (const id of questionIds) write({ question: id, means: content.questions[id].name });
    write({ question: 'confirm', means: 'The bot waits for a yes or a no' });
    write({ question: 'pharmacy', means: 'The bot asks which pharmacy it is' });
    return;
  }
  const interpreter = createInterpreter(content);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    try {
      write(answerOf(line, content, interpreter));
    } catch (error) {
      write({ error: error instanceof Error ? error.message : String(error) });
    }
  }
}

await main();
