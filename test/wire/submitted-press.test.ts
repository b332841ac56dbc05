import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { stored } from './stored.ts';

describe('a press that comes as a message, from an older Teams', () => {
  let bot: TestBot;
  let priya: TeamsPerson;
  let alertCard: string;
  beforeEach(async () => {
    bot = await startTestBot();
    priya = bot.person(people.lead);
    const amara = bot.person(people.contractor);
    await priya.opens();
    for (const text of ['FAD37', 'yes', 'I am locked out']) await amara.says(text);
    alertCard =
      bot.connector.posted.findLast(({ conversationId }) => conversationId === priya.conversationId)?.id ??
      '';
  });
  afterEach(() => bot.close());

  const states = async () => {
    const alerts = await stored(bot.store, ['alert']);
    return [...alerts.values()].map((alert) => (alert as { state: string }).state);
  };

  function take(): Promise<{ status: number; body: unknown }> {
    const button = priya.last().buttons.find(({ title }) => title === 'I take it');
    return priya.posts(priya.activity({ type: 'message', value: button?.data, replyToId: alertCard }));
  }

  it('changes its card in place', async () => {
    expect(await take()).toEqual({ status: 200, body: undefined });
    expect(await states()).toEqual(['taken']);
    expect(priya.last().text).toContain('taken: Priya Shah');
  });

  it.each([404, 500, 'hang up'] as const)(
    'is saved also when its card cannot be changed: %s',
    async (fault) => {
      bot.connector.fault = ({ method }) => (method === 'PUT' ? fault : undefined);
      const said = priya.cards().length;
      expect(await take()).toEqual({ status: 200, body: undefined });
      expect(await states()).toEqual(['taken']);
      const told = priya
        .cards()
        .slice(said)
        .map(({ text }) => text);
      expect(told.join()).not.toContain('not saved');
    },
  );
});
