import * as z from 'zod/v4';
import type { Content } from '../../content/pack.ts';
import { londonDate } from '../../domain/time.ts';
import type { Interpreter, Reading } from '../../ports/interpreter.ts';
import { isQuestionId, questionOf } from '../questions.ts';
import { pendingIds } from './questions.ts';

const roles = ['contractor', 'lead', 'admin'] as const;
const Pending = z.enum(pendingIds);

/** A message, who says it, when, and what the bot waits for. What is wrong with it is told in plain sentences. */
const Line = z.object(
  {
    roles: z
      .array(
        z.enum(roles, { error: ({ input }) => `There is no role ${shown(input)}. Use ${roles.join(', ')}.` }),
        { error: '"roles" must be a list, such as ["lead"].' },
      )
      .default(['contractor']),
    question: z
      .string({ error: '"question" must be the id of a question, or null.' })
      .refine((id) => isQuestionId(id) || Pending.safeParse(id).success, {
        error: ({ input }) =>
          `There is no question ${shown(input)}. "--questions" lists those that there are.`,
      })
      .nullish(),
    text: z.string({ error: '"text" must be the message, as a string.' }),
    now: z
      .union([z.number(), z.string()], { error: '"now" must be a time.' })
      .refine((now) => !Number.isNaN(new Date(now).getTime()), {
        error: ({ input }) =>
          `"now" is no time: ${shown(input)}. Use "2026-11-23T10:00:00Z", or milliseconds.`,
      })
      .nullish(),
    cells: z
      .array(z.string(), { error: '"cells" must be a list of names.' })
      .default(['North', 'Central', 'South']),
  },
  { error: 'A line must be an object, such as {"roles":["lead"],"question":null,"text":"who is blocked"}.' },
);
type Line = z.infer<typeof Line>;

function shown(input: unknown): string {
  return JSON.stringify(input) ?? 'undefined';
}

/** Answers one line of JSON: what the bot hears in the message, or what is wrong with the line. */
export function answerLine(line: string, content: Content, interpreter: Interpreter): unknown {
  const json = jsonOf(line);
  if (json === undefined) return { error: 'The line is not JSON.' };
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { error: parsed.error.issues.map(({ message }) => message).join(' ') };
  return answer(parsed.data, content, interpreter);
}

function answer(line: Line, content: Content, interpreter: Interpreter): unknown {
  const unsafe = interpreter.holdsSecret(line.text);
  if (unsafe) return { commands: [], confidence: 1, asks: false, choices: [], unsafe };
  const { commands, confidence, choices } = interpreter.interpret(line.text, readingOf(line, content));
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

function readingOf({ roles, question, now, cells }: Line, content: Content): Reading {
  return {
    person: { id: 'speaker', name: 'Speaker' },
    roles: {
      admin: roles.includes('admin'),
      leadOf: roles.includes('lead') ? cells.map((cell) => cell.toLowerCase()) : [],
      contractorOf: roles.includes('contractor') ? ['FAD37'] : [],
      claims: [],
    },
    today: londonDate(new Date(now ?? Date.now()).getTime()),
    question: question && isQuestionId(question) ? questionOf(question, content.questions) : undefined,
    pending: Pending.safeParse(question).data,
    cells,
    isListed: () => false,
  };
}

function factText(id: string, content: Content): string[] {
  const fact = content.fact(id);
  if (!fact) return [];
  const today = fact.today ? [content.say('fact_today', { answer: content.fill(fact.today.answer) })] : [];
  const { label, checked } = content.source(fact.source);
  return [content.fill(fact.answer), ...today, content.say('fact_source', { source: label, checked })];
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The one who sent the line is told so.
    return undefined;
  }
}
