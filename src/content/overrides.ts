import * as z from 'zod/v4';
import { ContentError, type ContentParts } from './parts.ts';
import { PolicyName, PolicyValues } from './policies.ts';
import { Source } from './schema.ts';

const text = z.string().trim().min(1);
const phrases = z.array(text);
const option = z.strictObject({ label: text.optional(), words: phrases.optional() });
const input = z.strictObject({
  label: text.optional(),
  error: text.optional(),
  placeholder: text.optional(),
});

/**
 * What an LPC replaces, by the ids of the pack: only what differs. A new statement must come with its source; a source
 * that the pack does not have is added under `sources`.
 */
export const Overrides = z.strictObject({
  sources: z.record(z.string(), Source).optional(),
  contacts: z
    .record(
      z.string(),
      z.strictObject({ label: text.optional(), value: text.optional(), source: text.optional() }),
    )
    .optional(),
  words: z.record(z.string(), text).optional(),
  questions: z
    .record(
      z.string(),
      z.strictObject({
        name: text.optional(),
        ask: text.optional(),
        more: text.optional(),
        held: text.optional(),
        link: text.optional(),
        options: z.record(z.string(), option).optional(),
        input: input.optional(),
      }),
    )
    .optional(),
  blockers: z
    .record(
      z.string(),
      z.strictObject({
        title: text.max(40).optional(),
        phrases: phrases.optional(),
        remedy: text.optional(),
        days: z.number().int().min(0).optional(),
        source: text.optional(),
      }),
    )
    .optional(),
  facts: z
    .record(
      z.string(),
      z.strictObject({
        question: text.optional(),
        phrases: phrases.min(5).optional(),
        answer: text.optional(),
        source: text.optional(),
        /** null: the LPC's rule is today's, so there is nothing to add. */
        today: z.strictObject({ answer: text, source: text }).nullable().optional(),
      }),
    )
    .optional(),
  policies: z.partialRecord(PolicyName, PolicyValues.partial().strict()).optional(),
});
export type Overrides = z.infer<typeof Overrides>;

/** Reads the text of a content file. @throws ContentError naming each place and what is wrong there */
export function readOverrides(json: string): Overrides {
  const parsed = Overrides.safeParse(parse(json));
  if (parsed.success) return parsed.data;
  throw contentError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`),
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw contentError([`the file is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

export function contentError(problems: readonly string[]): ContentError {
  return new ContentError(`The content is wrong:\n- ${problems.join('\n- ')}`);
}

/** Puts overrides in the place of the pack's own. @throws ContentError for ids that the pack does not have, and statements without a source */
export function override(base: ContentParts, overrides: Overrides): ContentParts {
  const problems = [...unknownIds(base, overrides), ...withoutSource(overrides)];
  if (problems.length > 0) throw contentError(problems);
  return {
    sources: { ...base.sources, ...overrides.sources },
    contacts: base.contacts.map((contact) => merged(contact, overrides.contacts?.[contact.id])),
    words: { ...base.words, ...overrides.words },
    questions: mapped(base.questions, (words, id) => {
      const { options, input: field, ...texts } = overrides.questions?.[id] ?? {};
      return {
        ...merged(words, texts),
        ...(words.options
          ? { options: mapped(words.options, (known, name) => merged(known, options?.[name])) }
          : {}),
        ...(words.input ? { input: merged(words.input, field) } : {}),
      };
    }),
    blockers: base.blockers.map((blocker) => merged(blocker, overrides.blockers?.[blocker.code])),
    facts: base.facts.map((fact) => {
      const { today, ...given } = overrides.facts?.[fact.id] ?? {};
      const { today: ours, ...rest } = merged(fact, given);
      const now = today === undefined ? ours : (today ?? undefined);
      return now ? { ...rest, today: now } : rest;
    }),
    policies: mapped(base.policies, (values, name) => merged(values, overrides.policies?.[name])),
  };
}

/** A record with the given fields replaced; a field that is undefined was not given. */
function merged<T extends object>(known: T, given: object | undefined): T {
  const fields = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...known, ...Object.fromEntries(fields) };
}

function mapped<K extends string, T>(
  record: Readonly<Record<K, T>>,
  change: (value: T, key: K) => T,
): Record<K, T> {
  const entries = Object.entries(record) as [K, T][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<K, T>;
}

function unknownIds(base: ContentParts, overrides: Overrides): string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    contacts: base.contacts.map(({ id }) => id),
    words: Object.keys(base.words),
    questions: Object.keys(base.questions),
    blockers: base.blockers.map(({ code }) => code),
    facts: base.facts.map(({ id }) => id),
  };
  const given = overrides as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return Object.entries(known).flatMap(([part, ids]) =>
    Object.keys(given[part] ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) => `${part}.${id}: there is nothing of this id. There are: ${ids.join(', ')}`),
  );
}

/** New statements under an old source would say that it said them. */
function withoutSource({ contacts = {}, blockers = {}, facts = {} }: Overrides): string[] {
  const missing = (part: string, id: string) => `${part}.${id}: a new statement needs its "source"`;
  return [
    ...Object.entries(contacts).flatMap(([id, { value, source }]) =>
      value && !source ? [missing('contacts', id)] : [],
    ),
    ...Object.entries(blockers).flatMap(([id, { remedy, source }]) =>
      remedy && !source ? [missing('blockers', id)] : [],
    ),
    ...Object.entries(facts).flatMap(([id, { answer, source }]) =>
      answer && !source ? [missing('facts', id)] : [],
    ),
  ];
}
