import { createRequire } from 'node:module';
import { phraseBook } from '../../src/language/phrase-book.ts';
import type { Row } from './labelled/row.ts';
import { content } from './measure.ts';

/** A text with the meaning that it has. */
interface Example {
  readonly text: string;
  readonly meaning: string;
}

/** A library that learnt the meanings of texts. */
export interface Library {
  readonly name: string;
  meaningOf(text: string): Promise<string | undefined>;
}

const require = createRequire(import.meta.url);

/** The text with the question that is open, as a word of its own: the libraries are told what ours is told. */
export function withQuestion({
  text,
  question,
  pending,
}: Pick<Row, 'text' | 'question' | 'pending'>): string {
  const at = question ?? pending;
  return at ? `${at.replaceAll('_', '')}question ${text}` : text;
}

/** The building half, and optionally every phrase that ours learns from, under the meanings that the rows have. */
export function examplesOf(rows: readonly Row[], withPhrases: boolean): readonly Example[] {
  const built = rows.map((row) => ({ text: withQuestion(row), meaning: row.meaning }));
  if (!withPhrases) return built;
  const phrases = phraseBook(content).map(({ text, label, question }) => ({
    text: withQuestion({ text, question: question ?? null, pending: null }),
    meaning: meaningOf(label, question),
  }));
  return [...built, ...phrases];
}

function meaningOf(label: string, question?: string): string {
  const renamed: Readonly<Record<string, string>> = {
    status_of: 'status',
    erase_me: 'erase_person',
    nothing: 'ask',
    'confirm:yes': 'confirm:true',
    'confirm:no': 'confirm:false',
  };
  if (question && label.startsWith('answer:')) return label.replace('answer:', `answer:${question}:`);
  return (
    renamed[label] ??
    label
      .replace(/^fact:/, 'ask_fact:')
      .replace(/^blocker:/, 'stuck:')
      .replace(/^import_list:.*/, 'import_list')
      .replace(/^mark_premises:.*/, 'mark_premises')
  );
}

interface Wink {
  definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
  defineConfig(config: object): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  predict(text: string): string;
}

/** Naive Bayes of wink, over words. */
export function winkLibrary(examples: readonly Example[]): Library {
  const create = require('wink-naive-bayes-text-classifier') as () => Wink;
  const wink = create();
  wink.definePrepTasks([(text) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? ['nothing']]);
  wink.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, meaning } of examples) wink.learn(text, meaning);
  wink.consolidate();
  return { name: 'wink-naive-bayes-text-classifier', meaningOf: async (text) => wink.predict(text) };
}

interface NlpJs {
  addLanguage(language: string): void;
  addDocument(language: string, text: string, label: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<{ readonly intent?: string }>;
}

/** The neural classifier of NLP.js. */
export async function nlpJsLibrary(examples: readonly Example[]): Promise<Library> {
  const { dockStart } = require('@nlpjs/basic') as {
    dockStart(settings: object): Promise<{ get(name: 'nlp'): NlpJs }>;
  };
  const dock = await dockStart({
    settings: { nlp: { autoSave: false, autoLoad: false, nlu: { log: false, useNoneFeature: true } } },
    use: ['Basic', 'LangEn'],
  });
  const nlp = dock.get('nlp');
  nlp.addLanguage('en');
  for (const { text, meaning } of examples) nlp.addDocument('en', text, meaning);
  await nlp.train();
  return {
    name: '@nlpjs/basic',
    async meaningOf(text) {
      const { intent } = await nlp.process('en', text);
      return intent === 'None' ? undefined : intent;
    },
  };
}
