import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('the pages of a list', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    await tom.opens();
  });
  afterEach(() => bot.close());

  it('are turned on and back, and gone to by their numbers', async () => {
    await tom.says('which premises lack shared mailboxes');
    const turns = [
      ['page 3', '31 to 40 of 40.'],
      ['previous page', '16 to 30 of 40.'],
      ['go to page 1', '1 to 15 of 40.'],
      ['next page', '16 to 30 of 40.'],
      ['back', '1 to 15 of 40.'],
      ['last page', '31 to 40 of 40.'],
      ['show me the second page', '16 to 30 of 40.'],
      ['go back a page', '1 to 15 of 40.'],
      ['page three please', '31 to 40 of 40.'],
      ['first page', '1 to 15 of 40.'],
    ] as const;
    for (const [text, rows] of turns) expect((await tom.says(text)).text, text).toContain(rows);
    expect((await tom.says('previous page')).text).toContain('There is no page before this one.');
    expect((await tom.says('page 9')).text).toContain('This list has 3 pages.');
    expect((await tom.says('next page')).text).toContain('16 to 30 of 40.');
  });

  it.each(['back', 'undo', 'previous', 'go back'])('"%s" asks no admin where they work', async (text) => {
    expect((await tom.says(text)).text).toContain('There is nothing to go back to.');
    await tom.says('which premises lack shared mailboxes');
    expect((await tom.says(text)).text).toContain('There is nothing to go back to.');
    await tom.says('more');
    expect((await tom.says(text)).text).toContain('1 to 15 of 40.');
    expect((await tom.says('only passwords')).text).not.toContain('I cannot find that in the pharmacy list');
  });

  it.each(['change an answer', 'start over'])('"%s" asks no admin where they work, either', async (text) => {
    await tom.says('who is blocked');
    expect((await tom.says(text)).text).not.toContain('Which pharmacy');
    expect((await tom.says('and Priya?')).text).not.toContain('I cannot find that in the pharmacy list');
  });

  it('take nothing from whoever has a pharmacy: "back" takes back the last answer', async () => {
    const priya = bot.person(people.lead);
    for (const text of ['FZ210', 'yes', 'no']) await priya.says(text);
    await priya.says('which premises lack shared mailboxes');
    expect((await priya.says('back')).text).toContain('I have taken back your answer');
  });
});
