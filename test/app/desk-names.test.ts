import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('a lead or an admin who names a pharmacy', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    await tom.opens();
  });
  afterEach(() => bot.close());

  const says = async (text: string) => (await tom.says(text)).text;

  it.each(['FAB12', 'fab12?', 'Foxglove', 'Foxglove Pharmacy', 'foxglove'])(
    'is told how it stands: %s',
    async (text) => {
      const status = await says(text);
      expect(status).toContain('Foxglove Pharmacy (FAB12)');
      expect(status).not.toContain('Is it Foxglove');
      await tom.says('yes');
      expect(await bot.store.query({ kind: 'alert' })).toEqual([]);
    },
  );

  it('picks one where several fit', async () => {
    await says('riverside');
    const [first] = tom.last().buttons.filter(({ title }) => /Riverside/.test(title));
    await tom.presses(first?.title ?? '');
    expect(tom.last().text).toMatch(/Riverside .*\(F/);
    expect(tom.last().text).not.toContain('Is it');
  });

  it('can still say that they work there', async () => {
    await says('FAB12');
    await tom.presses('I work there');
    expect(tom.last().text).toContain('Is it Foxglove Pharmacy');
  });

  it('asks on about the one looked at last', async () => {
    await bot.person(people.lead).opens();
    await says('FAB12');
    expect(await says('who is its lead?')).toContain('Priya Shah');
    expect(await says('its history')).toContain('FAB12');
    expect(await says('did it arrive there?')).toContain('Messages about Foxglove Pharmacy (FAB12)');
  });

  it('asks which one is meant when none was looked at', async () => {
    expect(await says('did it arrive there?')).toContain('Which pharmacy do you mean?');
    expect(await says('its history')).toContain('Which pharmacy do you mean?');
  });
});

describe('what is told of others, and of what was typed', () => {
  let bot: TestBot;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    tom = bot.person(people.admin);
    await tom.opens();
  });
  afterEach(() => bot.close());

  it('shows no data of another person, and says what can be asked', async () => {
    const { text } = await tom.says('what do you hold about Ann Fox');
    expect(text).toContain('I tell only Ann Fox what I hold about them.');
    expect(text).toContain('"erase Ann Fox"');
    const amara = bot.person(people.contractor);
    expect((await amara.says('what do you hold about Ann Fox')).text).toContain(
      'only what I hold about themselves',
    );
    expect((await tom.says('what do you hold about me')).text).toContain('What I hold about you');
  });

  it('calls the weekly message of an admin what it is called', async () => {
    expect((await tom.says('unsubscribe from the weekly summary')).text).toContain('the Monday summary');
    expect((await tom.says('turn on the weekly summary')).text).toContain('the summary every Monday');
  });

  it('raises nothing because somebody asks', async () => {
    const amara = bot.person(people.contractor);
    for (const text of ['FAD37', 'yes', 'who else has an account?']) await amara.says(text);
    expect(amara.last().text).toContain('I am not sure what you mean.');
    expect(await bot.store.query({ kind: 'premises', where: { blocked: true } })).toEqual([]);
  });
});
