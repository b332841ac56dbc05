import { describe, expect, it } from 'vitest';
import { squash } from '../../src/language/normalise.ts';
import { isAnswerTo } from '../../src/language/options.ts';
import { type Phrase, phraseBook, readPhrases } from '../../src/language/phrase-book.ts';
import { isQuestionId, questionOf } from '../../src/language/questions.ts';
import { content } from './measure.ts';

const book = phraseBook(content);

/** Meanings that are only looked for where the bot waits for them. */
const whenAwaited = /^(?:answer|confirm):|^say_pharmacy$/;

describe('the phrases that the bot learns from', () => {
  it('know every fact, every blocker that people report, and every option', () => {
    const labels = new Set(book.map(({ label, question }) => (question ? `${label} @${question}` : label)));
    const facts = content.facts.map(({ id }) => `fact:${id}`);
    const blockers = content.blockers.filter(({ offered }) => offered).map(({ code }) => `blocker:${code}`);
    const options = Object.entries(content.questions).flatMap(([question, words]) =>
      Object.keys(words.options ?? {}).map((option) => `answer:${option} @${question}`),
    );
    expect([...facts, ...blockers, ...options].filter((label) => !labels.has(label))).toEqual([]);
  });

  it('have answers only to questions that there are, among the answers that those take', () => {
    const wrong = book.filter(({ label, question }) => {
      if (!label.startsWith('answer:')) return false;
      if (!question || !isQuestionId(question)) return true;
      return !isAnswerTo(label, questionOf(question, content.questions));
    });
    expect(wrong).toEqual([]);
  });

  it('stand under one heading each, as the same people say them', () => {
    const inWords = book.filter(({ label }) => !whenAwaited.test(label));
    const told = Map.groupBy(inWords, ({ text, by, question }) => [squash(text), by, question].join('|'));
    const twice = [...told].filter(([, phrases]) => new Set(phrases.map(({ label }) => label)).size > 1);
    expect(twice.map(([key, phrases]) => [key, ...phrases.map(({ label }) => label)])).toEqual([]);
  });
});

describe('a file of phrases', () => {
  it('has a phrase on each line, under what it means', () => {
    const read: readonly Phrase[] = readPhrases(
      '[lacking] desk\nwho lacks one\n\n[answer:not_yet @apply]\nlater; I promise\n',
    );
    expect(read).toEqual([
      { text: 'who lacks one', label: 'lacking', by: 'desk' },
      { text: 'later; I promise', label: 'answer:not_yet', question: 'apply' },
    ]);
  });

  it.each(['who lacks one', '[lacking] everybody\nwho lacks one', '[]\nwho lacks one'])(
    'without a heading that can be read is refused: "%s"',
    (file) => {
      expect(() => readPhrases(file)).toThrow('No heading for the phrase');
    },
  );
});
