import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoTenantId, people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { stored } from './stored.ts';

const stranger = '99999999-9999-4999-8999-999999999999';
const press = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: {
    action: { type: 'Action.Execute', data: { command: { type: 'show_list', list: { of: 'lacking' } } } },
  },
};
const submit = { type: 'message', value: { command: { type: 'show_list', list: { of: 'lacking' } } } };
const message = { type: 'message', text: 'which premises lack shared mailboxes' };
const install = { type: 'installationUpdate', action: 'add' };

/** Ways in which an activity can be of another tenant, as changes of one that is not. */
const elsewhere: readonly (readonly [string, (own: Record<string, unknown>) => Record<string, unknown>])[] = [
  [
    'in its conversation',
    (own) => ({ conversation: { ...(own.conversation as object), tenantId: stranger } }),
  ],
  ['in its channel data', () => ({ channelData: { tenant: { id: stranger } } })],
  [
    'in both',
    (own) => ({
      conversation: { ...(own.conversation as object), tenantId: stranger },
      channelData: { tenant: { id: stranger } },
    }),
  ],
  [
    'because it names none',
    (own) => ({ conversation: { ...(own.conversation as object), tenantId: undefined }, channelData: {} }),
  ],
  [
    'because it names none but null',
    (own) => ({
      conversation: { ...(own.conversation as object), tenantId: null },
      channelData: { tenant: null },
    }),
  ],
];

describe.each(elsewhere)('an activity of another tenant %s', (_, change) => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.close());

  it.each([
    ['a message', message],
    ['a press', press],
    ['a press that comes as a message', submit],
    ['an installation', install],
  ])('is refused when it is %s, though it says that it comes from an admin', async (__, activity) => {
    const tom = bot.person(people.admin);
    const before = await stored(bot.store);
    const own = tom.activity(activity);
    const { status, body } = await tom.posts({ ...own, ...change(own) });
    expect(status).toBe(200);
    const answers = [
      JSON.stringify(body) ?? '',
      ...bot.connector.posted.map((posted) => JSON.stringify(posted)),
    ];
    expect(answers.join()).not.toMatch(/Bracken Hill|Pharmacy|FAD37|North|\b40\b/);
    expect(await stored(bot.store)).toEqual(before);
    expect(await stored(bot.store, ['processed'])).toEqual(new Map());
    const refusal = bot.logged.find(({ level }) => level === 'warn');
    expect(refusal?.message).toBe('Somebody of another tenant was refused');
    expect(refusal?.metadata).toHaveProperty('remedy');
    expect(bot.connector.requests.filter((request) => request.includes('/members/'))).toEqual([]);
  });

  it('is told why, where somebody waits for an answer', async () => {
    const tom = bot.person(people.admin);
    const own = tom.activity(message);
    await tom.posts({ ...own, ...change(own) });
    expect(tom.last().text).toContain('I only work for people in the Teams of Bracken Vale LPC');
    const pressed = tom.activity(press);
    const { body } = await tom.posts({ ...pressed, ...change(pressed) });
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  });
});

describe('the right tenant', () => {
  it('may be written in any case', async () => {
    const bot = await startTestBot({ env: { ALLOWED_TENANTS: demoTenantId.toUpperCase() } });
    const tom = bot.person(people.admin, { tenantId: demoTenantId.toUpperCase() });
    expect((await tom.says('which premises lack shared mailboxes')).text).toContain('40');
    await bot.close();
  });

  it('makes no admin of somebody who only has the name', async () => {
    const bot = await startTestBot();
    const tom = bot.person({ ...people.admin, aadObjectId: people.contractor.aadObjectId });
    expect((await tom.says('which premises lack shared mailboxes')).text).toContain(
      'I cannot show or do that',
    );
    await bot.close();
  });

  it('is not enough without an object id', async () => {
    const bot = await startTestBot();
    const tom = bot.person(people.admin);
    const from = { id: people.admin.teamsId, name: people.admin.name };
    const before = await stored(bot.store);
    expect((await tom.posts(tom.activity({ ...message, from }))).status).toBe(200);
    expect((await tom.posts(tom.activity({ ...press, from }))).status).toBe(200);
    expect(await stored(bot.store)).toEqual(before);
    expect(tom.cards()).toEqual([]);
    await bot.close();
  });
});
