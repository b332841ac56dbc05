import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('when the bot is not sure', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes']) await amara.says(text);
  });
  afterEach(() => bot.close());

  it('asks back with buttons, and does what is pressed', async () => {
    for (const text of ['no', 'none', 'not yet', 'independent', 'ready', 'applied']) await amara.says(text);
    await amara.says('3 or 4 october');
    expect(amara.last().text).toContain('Is it one of these?');
    await amara.presses('4 October 2026');
    expect(amara.last().text).toContain('ticket reference');
  });

  it('asks which day it was, when a report names two', async () => {
    await amara.says('i logged in on the 3rd or 4th of october');
    expect(amara.last().buttons.map(({ title }) => title)).toContain('4 October 2026');
    await amara.presses('4 October 2026');
    expect(amara.last().text).toContain('which account is yours');
  });

  it('offers the answer that comes nearest, and takes it when it is pressed', async () => {
    await amara.says('sometimes we can open it and sometimes we cannot');
    expect(amara.last().text).toContain('Is it one of these?');
    await amara.presses('We have one, but cannot open it');
    expect(amara.last().text).toContain('What happens when you try to open the mailbox?');
  });

  it('offers a pharmacy nothing that only leads and admins may ask', async () => {
    await amara.says('locked out');
    for (const text of ['no its daniel who is locked out', 'jo can still get in']) {
      const titles = (await amara.says(text)).buttons.map(({ title }) => title);
      expect(titles).not.toContain('Who is locked out?');
      expect(titles).not.toContain('My alerts');
    }
  });

  it('offers the cell lead the second time, and not the first', async () => {
    expect((await amara.says('asdf')).buttons.map(({ title }) => title)).not.toContain('I need my cell lead');
    expect((await amara.says('blorp')).buttons.map(({ title }) => title)).toContain('I need my cell lead');
    expect((await amara.says('asdf')).buttons.map(({ title }) => title)).not.toContain('I need my cell lead');
    await amara.says('what is mfa');
    expect((await amara.says('asdf')).buttons.map(({ title }) => title)).not.toContain('I need my cell lead');
  });

  it('hears two things in one message, over one open question', async () => {
    const { text } = await amara.says('is it free and how long does it take');
    expect(text).toContain('The NHS pays for NHSmail');
    expect(text).toContain('I cannot promise a date');
    expect(text).toContain('Can you open the shared NHSmail mailbox');
  });

  it('answers complaints and what is none of its business', async () => {
    expect((await amara.says('this bot is rubbish')).buttons.map(({ title }) => title)).toContain(
      'I need my cell lead',
    );
    expect((await amara.says('whats the weather tomorrow')).text).toContain('I can only help with NHSmail');
  });
});
