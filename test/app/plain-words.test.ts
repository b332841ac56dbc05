import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { readability } from '../content/readability.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { Card } from '../support/cards.ts';

/** What a contractor, a lead and an admin say from the beginning to a confirmed mailbox, and beside it. */
const said = {
  contractor: [
    ...['hello', 'FAD37', 'yes', 'what is mfa', 'help', 'status', 'no', 'none', 'not yet', 'independent'],
    ...['ready', 'applied', 'last friday', 'INC-7781', 'locked out', 'that fixed it', 'it is here'],
    ...['pharmacy.fad37@nhs.net', 'me and Sam', 'yes', 'yes', 'yes', 'yes', 'sent', 'may we sign up'],
    ...['who is my cell lead', 'on leave until 20 november', 'stop reminders', 'what do you hold about me'],
    ...['this bot is rubbish', 'whats the weather', 'asdf', 'blorp', 'start over', 'no', 'stop'],
  ],
  lead: [
    'hello',
    'help',
    'my alerts',
    'which lack a mailbox',
    'who is blocked',
    'status of FAD37',
    'history of FAD37',
  ],
  admin: [
    'hello',
    'help',
    'counts by cell',
    'who leads north',
    'who is due',
    'what happened this week',
    'nudge them',
  ],
} as const;

describe('the messages of whole conversations', () => {
  let bot: TestBot;
  let texts: readonly string[];

  beforeAll(async () => {
    bot = await startTestBot();
    const found: string[] = [];
    for (const role of ['lead', 'contractor', 'lead', 'admin'] as const) {
      const person = bot.person(people[role]);
      for (const text of said[role]) await person.says(text);
      found.push(...person.cards().flatMap(textBlocks));
    }
    texts = [...new Set(found)];
  });
  afterAll(() => bot.close());

  it('are many', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  it('have no sentence over 22 words', () => {
    expect(texts.filter((text) => readability(text).longestSentence > 22)).toEqual([]);
  });

  it('can be read at the age of 11, where they have three sentences or more', () => {
    const hard = texts.filter((text) => {
      const { sentences, grade } = readability(text);
      return sentences.length >= 3 && grade > 6;
    });
    expect(hard).toEqual([]);
  });
});

/** The paragraphs of a card; names on buttons and in tables are no sentences. */
function textBlocks({ json }: Card): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, text } = node as { readonly type?: unknown; readonly text?: unknown };
    if (type === 'TextBlock' && typeof text === 'string') found.push(text);
    for (const [key, value] of Object.entries(node)) if (key !== 'fallback' && key !== 'data') walk(value);
  };
  walk(json);
  return found;
}
