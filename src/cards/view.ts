import * as z from 'zod/v4';
import { Chart } from './chart.ts';

/**
 * What a message shows, without saying how: the cards turn it into Adaptive Card JSON and into plain text. Plain
 * data, so that a message can be saved before it is sent. Texts are shown as they stand, but for our own marks (marks.ts).
 */
const CommandButton = z.object({
  label: z.string(),
  /** The command that a press gives; inputs of the card are added to it by their ids. */
  command: z.record(z.string(), z.unknown()),
  style: z.enum(['positive', 'destructive']).optional(),
  /** The press sends the card's inputs along, and is checked for missing ones. */
  withInputs: z.boolean().optional(),
});
const LinkButton = z.object({ label: z.string(), url: z.string() });
export const Button = z.union([CommandButton, LinkButton]);
export type Button = z.infer<typeof Button>;

export const Input = z.object({
  id: z.string(),
  kind: z.enum(['text', 'date', 'choice']),
  label: z.string(),
  /** What is said when the input is missing or wrong. */
  error: z.string(),
  placeholder: z.string().optional(),
  required: z.boolean(),
  multiline: z.boolean().optional(),
  maxLength: z.number().optional(),
  /** Bounds of a date, e.g. 2026-11-22. */
  min: z.string().optional(),
  max: z.string().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
});
export type Input = z.infer<typeof Input>;

export const View = z.object({
  /** One line for the notification. */
  summary: z.string(),
  title: z.string().optional(),
  tone: z.enum(['plain', 'good', 'attention']).optional(),
  /** A short line above everything: how far the walk has come. */
  progress: z.object({ at: z.number(), of: z.number(), text: z.string() }).optional(),
  /** What is said first: the answer to what the person did. */
  said: z.array(z.string()),
  /** The main sentence, e.g. the question. */
  lead: z.string().optional(),
  /** A message that is shown word for word, set apart from what is said about it. */
  quote: z.array(z.string()).optional(),
  /** Smaller text under it. */
  more: z.string().optional(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  charts: z.array(Chart).optional(),
  table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }).optional(),
  inputs: z.array(Input).optional(),
  /** Answers: the buttons that belong to the question. */
  answers: z.array(Button).optional(),
  /** Other ways on, at the foot of the card. */
  actions: z.array(Button).optional(),
  /** What else may be asked, after an answer. */
  suggestions: z.object({ text: z.string(), buttons: z.array(Button) }).optional(),
  footer: z.string().optional(),
  /** A file: offered, so that the person can agree to have it; or stored where they agreed. */
  file: z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('offer'),
        name: z.string(),
        size: z.number(),
        exportId: z.string(),
        description: z.string(),
      }),
      z.object({
        kind: z.literal('stored'),
        name: z.string(),
        uniqueId: z.string(),
        fileType: z.string(),
        contentUrl: z.string(),
      }),
    ])
    .optional(),
});
export type View = z.infer<typeof View>;
