import * as z from 'zod/v4';
import { Actor, BlockerCode, Severity } from '../domain/blocker.ts';

/** Where a statement comes from, and when we last looked. */
export const Source = z.object({
  label: z.string().min(1),
  url: z.url().optional(),
  /** London date of the last check, e.g. 2026-11-22. */
  checked: z.iso.date(),
});
export type Source = z.infer<typeof Source>;

/** One entry of the catalogue of blockers. */
export const BlockerContent = z.object({
  code: BlockerCode,
  /** What to call it on a card, e.g. "My account is locked". At most 40 characters. */
  title: z.string().min(1).max(40),
  /** What people type, in lower case; the interpreter learns from these. */
  phrases: z.array(z.string()),
  /** What to do, in plain sentences: an ICU message that may use {pharmacy}, {ods}, {lead} and contact slots. */
  remedy: z.string().min(1),
  acts: z.array(Actor).min(1),
  severity: Severity,
  days: z.number().int().min(0),
  /** Whether people may choose it on the "I'm stuck" card; the rest is raised by the bot or a lead. */
  offered: z.boolean(),
  source: z.string(),
});
export type BlockerContent = z.infer<typeof BlockerContent>;

/** A statement about NHSmail that people may ask for. */
export const Fact = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** The question it answers, as a person would ask it. */
  question: z.string().min(1),
  /** Other ways to ask, in lower case. */
  phrases: z.array(z.string()).min(5),
  /** Two or three plain sentences. An ICU message that may use contact slots such as {serviceDeskPhone}. */
  answer: z.string().min(1),
  source: z.string(),
  /** What today's national rule says, where it differs. */
  today: z.object({ answer: z.string().min(1), source: z.string() }).optional(),
});
export type Fact = z.infer<typeof Fact>;

/** A link, a telephone number or an address that messages refer to by its id. */
export const Contact = z.object({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.string().min(1),
  value: z.string().min(1),
  source: z.string(),
});
export type Contact = z.infer<typeof Contact>;
