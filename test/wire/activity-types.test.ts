import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { stored } from './stored.ts';

describe('activities that the bot does not serve', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    await amara.opens();
  });
  afterEach(() => bot.close());

  const ignored = [
    { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] },
    { type: 'conversationUpdate', membersRemoved: [{ id: 'x' }], id: undefined },
    { type: 'typing', id: undefined },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'messageUpdate', text: 'FAD37' },
    { type: 'messageDelete' },
    { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} },
    { type: 'event', name: 'ContinueConversation' },
    { type: 'endOfConversation', code: 'completedSuccessfully' },
    { type: 'invokeResponse', value: { status: 200 } },
    { type: 'delay', value: 60_000 },
    { type: 'trace' },
    { type: 'somethingNew', text: 'hello' },
    { type: 'constructor' },
    { type: '__proto__' },
  ];
  it.each(ignored)('answers $type with 200, and does nothing', async (activity) => {
    const before = await stored(bot.store);
    const said = amara.cards().length;
    expect(await amara.posts(amara.activity(activity))).toEqual({ status: 200, body: undefined });
    expect(await stored(bot.store)).toEqual(before);
    expect(amara.cards()).toHaveLength(said);
  });

  it.each(['task/fetch', 'composeExtension/query', 'signin/verifyState', 'constructor', '', null])(
    'answers an invoke named %j with 501, and does nothing',
    async (name) => {
      const before = await stored(bot.store);
      const { status, body } = await amara.posts(
        amara.activity({ type: 'invoke', name, value: { action: {} } }),
      );
      expect({ status, body }).toEqual({ status: 501, body: undefined });
      expect(await stored(bot.store)).toEqual(before);
    },
  );

  it('stops writing to a person who removed it, and starts again when they install it', async () => {
    const address = async () => {
      const people = await stored(bot.store, ['person']);
      return [...people.values()].map((person) => (person as { address?: unknown }).address !== undefined);
    };
    const installation = (action: string) =>
      amara.posts(amara.activity({ type: 'installationUpdate', action }));
    await amara.opens();
    const said = amara.cards().length;
    // A new version of the app comes with both, and nobody has left.
    for (const action of ['remove-upgrade', 'add-upgrade']) {
      await installation(action);
      expect(await address()).toEqual([true]);
    }
    await installation('remove');
    expect(await address()).toEqual([false]);
    expect(amara.cards()).toHaveLength(said);
    await amara.opens();
    expect(await address()).toEqual([true]);
  });
});
