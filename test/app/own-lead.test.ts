import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('a cell lead who walks their own pharmacy', () => {
  let bot: TestBot;
  let priya: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    priya = bot.person(people.lead);
    await priya.opens();
  });
  afterEach(() => bot.close());

  it('is told who else was told, and who else leads the cell', async () => {
    const grace = bot.person(people.secondLead);
    await grace.opens();
    for (const text of ['FZ210', 'yes', 'I am locked out']) await priya.says(text);
    expect(grace.last().text).toContain('is stuck');
    expect(priya.last().text).toContain('I have told Grace Mbeki');
    expect(priya.last().text).not.toContain('Priya Shah');
    expect((await priya.says('I need my cell lead')).text).toContain('Grace Mbeki, 020 7946 0102 knows');
    expect((await priya.says('who is my cell lead')).text).toContain('is Grace Mbeki');
    // Of another pharmacy of the cell, Priya is the lead.
    expect((await priya.says('status of FAB12')).text).toContain('Priya Shah');
  });

  it('is told of the admin where no other lead is here, and whom to ring where nobody is', async () => {
    for (const text of ['FZ210', 'yes', 'I am locked out']) await priya.says(text);
    expect(priya.last().text).toContain('please also ring: grace.mbeki@lpc.example, 020 7946 0102');
    await bot.person(people.admin).opens();
    for (const text of ['that fixed it', 'I am locked out']) await priya.says(text);
    expect(priya.last().text).toContain('I have told Tom Ellery.');
  });

  it('is told that there is no other lead, where there is none', async () => {
    const tom = bot.person(people.admin);
    await tom.opens();
    for (const text of ['remove grace.mbeki@lpc.example as lead of North', 'yes']) await tom.says(text);
    for (const text of ['FZ210', 'yes']) await priya.says(text);
    expect((await priya.says('who is my cell lead')).text).toContain('You are the only cell lead');
  });
});

describe('a contractor', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it('is told of the lead who was told, not of the first who was not', async () => {
    const amara = bot.person(people.contractor);
    await bot.person(people.secondLead).opens();
    for (const text of ['FAD37', 'yes', 'I am locked out']) await amara.says(text);
    expect(amara.last().text).toContain('I have told Grace Mbeki');
  });
});
