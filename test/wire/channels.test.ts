import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';

const place = { conversationId: '19:team@thread.tacv2;messageid=1', conversationType: 'channel' } as const;
const bot28 = { id: '28:bot', name: 'Mailbox Guide' };

/** A message that mentions the bot, as Teams posts it. */
function mention(text: string, tag = '<at>Mailbox Guide</at>') {
  return {
    type: 'message',
    text: text.replace('@bot', tag),
    entities: [
      { type: 'clientInfo', locale: 'en-GB' },
      { type: 'mention', text: tag, mentioned: bot28 },
    ],
  };
}

describe('in a channel', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let inChannel: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    inChannel = bot.person(people.contractor, place);
    await amara.says('FAD37');
    await amara.says('yes');
  });
  afterEach(() => bot.close());

  it.each([
    'status',
    'FAD37',
    'yes',
    'who is my cell lead',
    'my alerts',
    'which premises lack shared mailboxes',
    'who is blocked',
    'may we sign up',
    'help',
    'hello',
    'go on',
    'pharmacy.fad37@nhs.net',
    'start over',
    'rubbish &nbsp; <b>x</b>',
  ])('nothing of pharmacies is told to a contractor who says "%s"', async (words) => {
    const before = amara.cards().length;
    await inChannel.posts(inChannel.activity(mention(`@bot ${words}`)));
    expect(inChannel.cards()).not.toHaveLength(0);
    const told = inChannel.cards().map((card) => `${card.text}\n${JSON.stringify(card.json)}`);
    expect(told.join('\n')).not.toMatch(/Bracken Hill|FAD37|ZZ1|Priya|North|Amara|nhs\.net|Step \d/i);
    expect(amara.cards()).toHaveLength(before);
  });

  it('a press on a private card that was copied there tells nothing', async () => {
    const status = amara.last().buttons.find(({ title }) => title === 'Status');
    const value = { action: { type: 'Action.Execute', data: status?.data } };
    const { body } = await inChannel.posts(
      inChannel.activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
    );
    const told = [JSON.stringify(body), ...inChannel.cards().map((card) => JSON.stringify(card))];
    expect(told.join('\n')).not.toMatch(/Bracken Hill|FAD37|Step \d/);
  });

  it('installing it greets nobody', async () => {
    await inChannel.posts(inChannel.activity({ type: 'installationUpdate', action: 'add' }));
    expect(inChannel.cards()).toEqual([]);
  });

  it.each([
    ['@bot which premises lack shared mailboxes'],
    ['which premises @bot lack shared mailboxes'],
    ['@bot&nbsp;which premises lack shared mailboxes\n'],
    ['@bot @bot which premises lack shared mailboxes'],
  ])('an admin is understood without the mention: %j', async (words) => {
    const tom = bot.person(people.admin, place);
    await tom.posts(tom.activity(mention(words)));
    expect(tom.last().text).toContain('40');
  });

  it.each([
    ['of somebody else', { type: 'mention', text: '<at>Tom</at>', mentioned: { id: '29:tom' } }],
    ['of nobody', { type: 'mention', text: '<at>Tom</at>', mentioned: null }],
    ['without text', { type: 'mention', mentioned: bot28 }],
    ['with an empty text', { type: 'mention', text: '', mentioned: bot28 }],
  ])('a mention %s is left as it is', async (_, entity) => {
    const text = '<at>Mailbox Guide</at> which premises lack shared mailboxes undefined';
    const tom = bot.person(people.admin, place);
    const entities = [entity, { type: 'mention', text: '<at>Mailbox Guide</at>', mentioned: bot28 }];
    const { status } = await tom.posts(
      tom.activity({ type: 'message', text: text.replace(' undefined', ''), entities }),
    );
    expect(status).toBe(200);
    expect(tom.last().text).toContain('40');
  });

  it.each([
    { conversationType: 'meeting' },
    { conversationType: 'groupChat' },
    { conversationType: 'personal', isGroup: true },
    { conversationType: undefined, isGroup: true },
  ])('a conversation of another kind counts as one where others read along: %j', async (kind) => {
    const conversation = { id: 'somewhere', tenantId: undefined, ...kind };
    await amara.posts(amara.activity({ type: 'message', text: 'status', conversation }));
    const told = bot.connector.posted.filter(({ conversationId }) => conversationId === 'somewhere');
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/Bracken Hill|FAD37/);
  });
});
