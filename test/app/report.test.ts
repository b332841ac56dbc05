import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

describe('what is told of an account', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    const priya = bot.person(people.lead);
    await priya.opens();
    for (const text of [
      'FAD37',
      'yes',
      'yes',
      'pharmacy.fad37@nhs.net',
      'me, Jo, Sam Hill and Sam Green',
      'sent',
    ])
      await amara.says(text);
    await priya.presses('Received');
  });
  afterEach(() => bot.close());

  async function accounts() {
    const premises = (await bot.store.read(['premises:FAD37'])).get('premises:FAD37')?.value as {
      accounts: readonly { id: string; label: string; lastLogInOn?: string; passwordChangedOn?: string }[];
    };
    return premises.accounts;
  }

  /** The days of the last log-ins and of the passwords, by the labels of the accounts. */
  async function clocks(): Promise<Record<string, readonly (string | undefined)[]>> {
    return Object.fromEntries(
      (await accounts()).map(({ label, lastLogInOn, passwordChangedOn }) => [
        label,
        [lastLogInOn, passwordChangedOn].filter((day) => day !== undefined),
      ]),
    );
  }
  const untouched = { 'Amara Okafor': [], Jo: [], 'Sam Hill': [], 'Sam Green': [] };

  it.each([
    ['Jo logged in yesterday', { Jo: ['2026-11-01'] }],
    ['jo changed her password yesterday', { Jo: ['2026-11-01'] }],
    ["I changed Jo's password yesterday", { Jo: ['2026-11-01'] }],
    ['Sam Hill logged in yesterday', { 'Sam Hill': ['2026-11-01'] }],
    ['hi, Green logged in yesterday', { 'Sam Green': ['2026-11-01'] }],
    ['I told Jo I logged in yesterday', { 'Amara Okafor': ['2026-11-01'] }],
    ['I logged in yesterday', { 'Amara Okafor': ['2026-11-01'] }],
    ['we logged in yesterday', { 'Amara Okafor': ['2026-11-01'] }],
    ['Amara logged in yesterday', { 'Amara Okafor': ['2026-11-01'] }],
    ['Jo has logged in yesterday', { Jo: ['2026-11-01'] }],
    ['Jo and I logged in yesterday', { Jo: ['2026-11-01'], 'Amara Okafor': ['2026-11-01'] }],
    ['me and Jo logged in yesterday', { Jo: ['2026-11-01'], 'Amara Okafor': ['2026-11-01'] }],
    ['Jo and Sam Hill logged in yesterday', { Jo: ['2026-11-01'], 'Sam Hill': ['2026-11-01'] }],
    [
      'we have all logged in yesterday',
      Object.fromEntries(Object.keys(untouched).map((name) => [name, ['2026-11-01']])),
    ],
  ])('"%s" is noted of whom it is said', async (text, noted) => {
    await amara.says(text);
    expect(await clocks()).toEqual({ ...untouched, ...noted });
  });

  it.each(['Sam logged in yesterday', 'Kwame and I logged in yesterday', 'we both logged in yesterday'])(
    '"%s" is asked about, and nothing is noted before',
    async (text) => {
      expect((await amara.says(text)).text).toContain('Whose account is it?');
      expect(await clocks()).toEqual(untouched);
      await amara.presses('Sam Green');
      expect(amara.last().text).toContain('I have noted the log-in of Sam Green on 1 November 2026.');
      expect(await clocks()).toEqual({ ...untouched, 'Sam Green': ['2026-11-01'] });
    },
  );

  it('is said of an account of one’s own pharmacy only', async () => {
    const daniel = bot.person(people.secondContractor);
    await daniel.says('hello');
    const accountId = (await accounts()).find(({ label }) => label === 'Jo')?.id;
    const command = { type: 'report', what: 'logged_in', on: '2026-11-01', ods: 'FAD37', accountId };
    const action = { type: 'Action.Execute', verb: 'press', data: { command } };
    await daniel.posts(daniel.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } }));
    await bot.settle();
    expect(await clocks()).toEqual(untouched);
  });
});
