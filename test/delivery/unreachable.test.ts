import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Person, people } from '../../src/playground/people.ts';
import { day, startTestBot, type TestBot } from '../support/bot.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { outboxOf, putMessage, recordOf } from './outbox.ts';

describe('somebody who cannot be reached', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  let priya: TeamsPerson;
  let grace: TeamsPerson;
  let tom: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    priya = bot.person(people.lead);
    grace = bot.person(people.secondLead);
    tom = bot.person(people.admin);
    for (const person of [priya, grace, tom]) await person.opens();
    for (const text of ['FAD37', 'yes']) await amara.says(text);
  });
  afterEach(() => bot.close());

  /** The connector answers every message to these people with a status. */
  function refuse(status: number, ...refused: readonly TeamsPerson[]): void {
    bot.connector.fault = ({ path }) =>
      refused.some(({ conversationId }) => path.includes(conversationId)) ? status : undefined;
  }
  async function askForFirstLead(): Promise<void> {
    await amara.says("we have one but can't open it");
    await amara.presses('Send', { code: 'not_linked' });
    await amara.presses('I need my cell lead');
  }
  const isTold = (person: TeamsPerson) =>
    person.cards().some(({ text }) => text.includes('Bracken Hill Pharmacy is stuck'));
  const postsTo = ({ conversationId }: TeamsPerson) =>
    bot.connector.requests.filter((request) =>
      request.startsWith(`POST /v3/conversations/${conversationId}/`),
    );
  const isUnreachable = async (person: Person) =>
    (await recordOf(bot.store, person)).unreachableSince !== undefined;

  it('passes an alert on to the next lead at once', async () => {
    refuse(404, priya);
    const before = postsTo(priya).length;
    await askForFirstLead();
    expect([priya, grace, tom].map(isTold)).toEqual([false, true, false]);
    expect(postsTo(priya)).toHaveLength(before + 1);
    expect(await isUnreachable(people.lead)).toBe(true);
  });

  it('passes an alert on to the admins when no lead can be reached', async () => {
    refuse(404, priya, grace);
    await askForFirstLead();
    expect(isTold(tom)).toBe(true);
  });

  it('passes an alert on when everybody who was told turns out to be unreachable at the same moment', async () => {
    refuse(404, priya, grace);
    await amara.says('locked out');
    expect(isTold(tom)).toBe(true);
  });

  it('keeps an alert that nobody could be told of for the first who speaks', async () => {
    refuse(404, priya, grace, tom);
    await askForFirstLead();
    refuse(404, priya, tom);
    await grace.says('hello');
    expect([priya, grace, tom].map(isTold)).toEqual([false, true, false]);
  });

  it.each([
    ['with the next message', () => priya.says('hello')],
    ['when the bot is installed again', () => priya.opens()],
  ])('is reachable again %s, and gets what did not arrive', async (_, speaks) => {
    refuse(404, priya);
    await askForFirstLead();
    refuse(404);
    await speaks();
    expect(isTold(priya)).toBe(true);
    expect(await isUnreachable(people.lead)).toBe(false);
    await grace.presses('Solved');
    expect(priya.cards().filter(({ text }) => text.includes('solved: Grace Mbeki'))).toHaveLength(1);
  });

  it('is reachable again when a message arrives', async () => {
    refuse(404, priya);
    await askForFirstLead();
    refuse(404);
    await grace.presses('I take it');
    expect(isTold(priya)).toBe(true);
    expect(await isUnreachable(people.lead)).toBe(false);
  });

  it('has a card that is kept up to date when it arrives after all', async () => {
    refuse(404, priya, grace, tom);
    await askForFirstLead();
    refuse(404);
    await putMessage(bot, people.lead, 'notice', 'Good morning.');
    await bot.settle();
    expect(isTold(priya)).toBe(true);
    await amara.says('that fixed it');
    expect(priya.cards().filter(({ text }) => text.includes('no longer needed'))).toHaveLength(1);
  });

  it('is not taken to be unreachable because the connector refuses without a reason for a while', async () => {
    refuse(403, priya);
    await askForFirstLead();
    for (let hours = 0; hours < 4; hours += 1) await later();
    expect(isTold(grace)).toBe(false);
    refuse(403);
    await later();
    expect(isTold(priya)).toBe(true);
    expect(await isUnreachable(people.lead)).toBe(false);
  });

  it('is taken to be unreachable when the connector keeps refusing without a reason', async () => {
    refuse(403, priya);
    await askForFirstLead();
    for (let hours = 0; hours < 5; hours += 1) await later();
    expect(isTold(grace)).toBe(true);
    expect(await isUnreachable(people.lead)).toBe(true);
  });

  it('passes an alert on whose card the connector will never take', async () => {
    refuse(400, priya);
    await askForFirstLead();
    expect(isTold(grace)).toBe(true);
    expect(await isUnreachable(people.lead)).toBe(false);
    expect((await outboxOf(bot.store, 'alert')).map(({ state }) => state).toSorted()).toEqual([
      'delivered',
      'failed',
    ]);
  });

  it('hears of their own case when they are back', async () => {
    await amara.says('locked out');
    refuse(404, amara);
    await priya.presses('I take it');
    bot.wait(day);
    refuse(404);
    await amara.says('hello');
    expect(amara.cards().filter(({ text }) => text.includes('Priya Shah has taken your case'))).toHaveLength(
      1,
    );
  });

  async function later(): Promise<void> {
    bot.wait(60 * 60 * 1000);
    await bot.settle();
  }
});
