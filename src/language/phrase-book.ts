import { readdirSync, readFileSync } from 'node:fs';
import type { Content } from '../content/pack.ts';
import { steering } from './universal.ts';

/** Something that people say, with what it means. */
export interface Phrase {
  readonly text: string;
  /**
   * A meaning; `fact:` and its id; `blocker:` and its code; `answer:` and an option; `confirm:yes` or `no`; or `nothing`,
   * for what must not be acted on.
   */
  readonly label: string;
  /** Who says it, where that is known. */
  readonly by?: Speaker;
  /** The question that is open when it is said. */
  readonly question?: string;
}

/** Somebody of a pharmacy, or a lead or an admin at their desk. */
export type Speaker = 'contractor' | 'desk';

const files = new URL('./phrases/', import.meta.url);

/** Every phrase that the bot learns from: those of the files, and those that belong to the content. */
export function phraseBook(content: Content): readonly Phrase[] {
  return [
    ...content.blockers
      .filter(({ offered }) => offered)
      .flatMap(({ code, title, phrases }) => labelled(`blocker:${code}`, [title, ...phrases])),
    ...content.facts.flatMap(({ id, question, phrases }) => labelled(`fact:${id}`, [question, ...phrases])),
    ...Object.entries(content.questions).flatMap(([question, { options = {} }]) =>
      Object.entries(options).flatMap(([option, { label, words }]) =>
        [label, ...words].map((text) => ({ text, label: `answer:${option}`, question })),
      ),
    ),
    ...steering.flatMap(({ label, words }) => labelled(label, words)),
    ...readdirSync(files)
      .toSorted()
      .flatMap((name) => readPhrases(readFileSync(new URL(name, files), 'utf8'))),
  ];
}

function labelled(label: string, texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => ({ label, text }));
}

const heading = /^\[(?<label>[^\s\]]+)(?: @(?<question>[a-z_]+))?\](?: (?<by>contractor|desk))?$/;

/**
 * Reads a file of phrases: one on each line, under the heading of what it means, as `[lacking] desk` or
 * `[answer:not_yet @apply]`. @throws Error for a phrase without a heading
 */
export function readPhrases(file: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let under: Omit<Phrase, 'text'> | undefined;
  for (const line of file.split('\n')) {
    const { label, ...about } = heading.exec(line)?.groups ?? {};
    if (label) under = { label, ...told(about) };
    else if (line.trim() !== '') {
      if (!under || line.startsWith('[')) throw new Error(`No heading for the phrase "${line}".`);
      phrases.push({ ...under, text: line });
    }
  }
  return phrases;
}

function told({ question, by }: { question?: string; by?: string }): Pick<Phrase, 'question' | 'by'> {
  return { ...(question ? { question } : {}), ...(by === 'contractor' || by === 'desk' ? { by } : {}) };
}
