import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../src/playground/people.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { type Card, readCard } from '../support/cards.ts';
import type { TeamsPerson } from '../support/teams.ts';
import { stored } from './stored.ts';

describe('an activity that is delivered again', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    await amara.says('FAD37');
  });
  afterEach(() => bot.close());

  const events = () => stored(bot.store, ['event']);

  /** An activity that changes something: it makes the pharmacy Amara's. */
  const joining = () => amara.activity({ type: 'message', text: 'yes' });

  /** Posts it once, then checks that posting it again as `again` does leaves everything as it is. */
  async function expectOnce(
    activity: Record<string, unknown>,
    again: () => Promise<readonly { status: number }[]>,
  ): Promise<void> {
    const before = await events();
    await amara.posts(activity);
    const after = await events();
    const said = amara.cards();
    expect(after.size).toBe(before.size + 1);
    for (const { status } of await again()) expect(status).toBe(200);
    expect(await events()).toEqual(after);
    expect(amara.cards()).toEqual(said);
  }

  it('is applied once, and answered once', async () => {
    const activity = joining();
    await expectOnce(activity, async () => [await amara.posts(activity), await amara.posts(activity)]);
  });

  it('is applied once after a restart over the same store', async () => {
    const activity = joining();
    await expectOnce(activity, async () => {
      await bot.restart();
      return [await amara.posts(activity)];
    });
  });

  it('is applied once when both come at the same time', async () => {
    const before = await events();
    const said = amara.cards().length;
    const activity = joining();
    const answers = await Promise.all(Array.from({ length: 10 }, () => amara.posts(activity)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await events()).size).toBe(before.size + 1);
    expect(amara.cards()).toHaveLength(said + 1);
  });

  it('is another activity in another conversation', async () => {
    const daniel = bot.person(people.secondContractor);
    const activity = { ...joining(), id: 'the same' };
    await amara.posts(activity);
    await daniel.posts({ ...daniel.activity({ type: 'message', text: 'hello' }), id: 'the same' });
    expect(daniel.cards()).toHaveLength(1);
  });

  it('is forgotten only when no channel delivers it any more', async () => {
    const activity = joining();
    await amara.posts(activity);
    bot.wait(6 * 24 * 60 * 60 * 1000);
    await bot.store.purgeExpired();
    const after = await events();
    await amara.posts(activity);
    expect(await events()).toEqual(after);
  });
});

describe('a press that is delivered again', () => {
  let bot: TestBot;
  let amara: TeamsPerson;
  beforeEach(async () => {
    bot = await startTestBot();
    amara = bot.person(people.contractor);
    await amara.says('FAD37');
    await amara.says('yes');
  });
  afterEach(() => bot.close());

  async function press(person: TeamsPerson, activity: Record<string, unknown>): Promise<Card> {
    const { status, body } = await person.posts(activity);
    const { type, value } = body as { type: string; value: Record<string, unknown> };
    expect({ status, type }).toEqual({ status: 200, type: 'application/vnd.microsoft.card.adaptive' });
    return readCard(value);
  }

  /** A press on a button of a person's newest card that has it, as Teams posts it. */
  function pressOn(person: TeamsPerson, title: string): Record<string, unknown> {
    const button = person
      .cards()
      .flatMap(({ buttons }) => buttons)
      .findLast((candidate) => candidate.title === title);
    const action = { type: 'Action.Execute', verb: 'press', data: button?.data };
    return person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  }

  it('gets the present card, and is applied once', async () => {
    const activity = pressOn(amara, 'Yes, I can open it');
    await press(amara, activity);
    const after = await stored(bot.store, ['event']);
    const said = amara.cards().length;
    const again = await press(amara, activity);
    expect(again.text).toContain('What is the address of the shared mailbox?');
    expect(await stored(bot.store, ['event'])).toEqual(after);
    expect(amara.cards()).toHaveLength(said);
  });

  it('gets the card as it is by then, when others went on', async () => {
    const activity = pressOn(amara, 'Yes, I can open it');
    await press(amara, activity);
    await amara.says('pharmacy.fad37@nhs.net');
    expect((await press(amara, activity)).text).toContain('Who opens, or will open, this mailbox?');
  });

  it('gets the present card of an alert, and is applied once', async () => {
    const priya = bot.person(people.lead);
    await priya.opens();
    await amara.says('I am locked out');
    const activity = pressOn(priya, 'I take it');
    expect((await press(priya, activity)).text).toContain('taken: Priya Shah');
    const after = await stored(bot.store, ['alert', 'event']);
    await amara.says('that fixed it');
    const closed = await stored(bot.store, ['alert', 'event']);
    expect(closed).not.toEqual(after);
    expect((await press(priya, activity)).text).toContain('no longer needed');
    expect(await stored(bot.store, ['alert', 'event'])).toEqual(closed);
  });
});
