import { describe, expect, it } from 'vitest';
import { everyMessage } from './every-message.ts';
import { readability } from './readability.ts';

const messages = await everyMessage();

/** Messages that fail, each in a line that says what is wrong. */
function failing(problem: (text: string) => string | undefined): readonly string[] {
  return messages.flatMap(({ from, text }) => {
    const found = problem(text);
    return found ? [`${from}: ${found}: ${text}`] : [];
  });
}

/** Help shows what people may ask, in their words: these are no questions of the bot. */
const examplesOfQuestions = /^chat\.ts\.chatWords\.help_/;

describe('every message that the bot can send', () => {
  it('is produced', () => {
    expect(messages.length).toBeGreaterThan(500);
    expect(messages.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });

  it('has no sentence over 22 words', () => {
    expect(
      failing((text) => {
        const { longestSentence } = readability(text);
        return longestSentence > 22 ? `${longestSentence} words` : undefined;
      }),
    ).toEqual([]);
  });

  it('can be read at the age of 11, when it has three sentences or more', () => {
    expect(
      failing((text) => {
        const { sentences, grade } = readability(text);
        return sentences.length >= 3 && grade > 6 ? `grade ${grade.toFixed(1)}` : undefined;
      }),
    ).toEqual([]);
  });

  it('asks one thing', () => {
    const twice = failing((text) => ((text.match(/\?/g)?.length ?? 0) > 1 ? 'two questions' : undefined));
    expect(twice.filter((line) => !examplesOfQuestions.test(line))).toEqual([]);
  });
});
