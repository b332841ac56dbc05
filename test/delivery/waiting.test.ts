import { expect, it } from 'vitest';
import { answerIn, sendTo } from '../../src/app/sending/outbox.ts';
import { teamsRates } from '../../src/app/sending/rates.ts';
import { createSender } from '../../src/app/sending/sender.ts';
import { beginWork } from '../../src/app/work.ts';
import type { Address } from '../../src/domain/people/person.ts';
import { DeliveryError, type Messenger } from '../../src/ports/messenger.ts';
import { beginning } from '../support/bot.ts';
import { createVirtualTime } from './virtual-time.ts';
import { addNudges, addPeople, createWorld, personNumber } from './world.ts';

const update = () => Promise.reject(new Error('Nothing is updated here.'));

/** Sends a notice to the second of two people while the first one is sent nudges. @returns when it was sent */
async function noticeBeside(nudges: number, sendNudge: () => Promise<string>): Promise<number | undefined> {
  let sentAt: number | undefined;
  const messenger: Messenger = {
    async send({ conversationId }) {
      if (conversationId === 'chat-0') return sendNudge();
      sentAt = time.now() - beginning;
      return 'notice';
    },
    update,
  };
  const time = createVirtualTime(beginning);
  const world = createWorld(time, messenger);
  await addPeople(world.store, 2);
  await addNudges(world, nudges, 1);
  const sender = createSender(world, teamsRates);
  await time.run(async () => {
    const first = sender.drain();
    await time.sleep(1_000);
    const work = beginWork(world.store);
    const act = { work, now: world.clock(), chance: world.chance };
    sendTo(act, personNumber(1), { summary: 'Solved', said: ['Solved'] });
    await work.commit();
    await Promise.all([first, sender.drain()]);
  });
  return sentAt;
}

it('nobody waits for a conversation that does not answer', async () => {
  expect(await noticeBeside(3, () => new Promise(() => undefined))).toBe(1_000);
});

it('nobody waits for the many messages to somebody else', async () => {
  const sentAt = await noticeBeside(300, async () => 'nudge');
  expect(sentAt).toBeLessThanOrEqual(1_050);
});

it('nobody who waits for a message waits for those that go to many', { timeout: 60_000 }, async () => {
  const people = 5_000;
  const sentAt = new Map<string, number>();
  const time = createVirtualTime(beginning);
  const world = createWorld(time, {
    async send({ conversationId }, { summary }) {
      sentAt.set(`${conversationId}: ${summary}`, time.now() - beginning);
      return 'posted';
    },
    update,
  });
  await addPeople(world.store, people);
  await addNudges(world, people, people);
  const sender = createSender(world, teamsRates);
  // Of so many, the first 2,000 are in hand when the others ask.
  const [answered, told, patient] = [people - 1, 1_999, 1_998];
  await time.run(async () => {
    const first = sender.drain();
    await time.sleep(1_000);
    const work = beginWork(world.store);
    const act = { work, now: world.clock(), chance: world.chance };
    const asker = await work.get('person', personNumber(answered));
    if (!asker?.address) throw new Error('The person who asks has a chat.');
    answerIn(act, asker.address, { summary: 'An answer', said: ['An answer'] });
    sendTo(act, personNumber(told), { summary: 'Solved', said: ['Solved'] });
    await work.commit();
    await Promise.all([first, sender.drain()]);
  });
  const soon = (text: string) => expect(sentAt.get(text), text).toBeLessThanOrEqual(1_200);
  for (const text of [`chat-${answered}: An answer`, `chat-${told}: Solved`]) soon(text);
  // What was asked for first to the same person goes first, and so does not wait either.
  soon(`chat-${told}: Nudge ${told}`);
  expect(sentAt.size).toBe(people + 2);
  expect(sentAt.get(`chat-${patient}: Nudge ${patient}`)).toBeGreaterThan(60_000);
});

it('a conversation that is to rest gets nothing until then, whoever it is from', async () => {
  const sentAt: number[] = [];
  const time = createVirtualTime(beginning);
  const world = createWorld(time, {
    async send() {
      sentAt.push(time.now() - beginning);
      if (sentAt.length === 1) throw new DeliveryError('throttled', 'Too many', { retryAfter: 30_000 });
      return 'posted';
    },
    update,
  });
  await addPeople(world.store, 1);
  const sender = createSender(world, teamsRates);
  async function ask(put: (act: Parameters<typeof sendTo>[0], chat: Address) => void): Promise<void> {
    const work = beginWork(world.store);
    const person = await work.get('person', personNumber(0));
    if (!person?.address) throw new Error('The person has a chat.');
    put({ work, now: world.clock(), chance: world.chance }, person.address);
    await work.commit();
    await sender.drain();
  }
  await time.run(async () => {
    await ask((act) => sendTo(act, personNumber(0), { summary: 'A notice', said: ['A notice'] }));
    await time.sleep(2_000);
    await ask((act, chat) => answerIn(act, chat, { summary: 'An answer', said: ['An answer'] }));
    while (sentAt.length < 3) {
      await time.sleep(1_000);
      await sender.drain();
    }
  });
  expect(sentAt.slice(1).every((at) => at >= 30_000)).toBe(true);
});

it('a failure is not taken for an answer, however close to the end of a wait it comes', async () => {
  const time = createVirtualTime(beginning);
  const world = createWorld(time, {
    async send() {
      await time.sleep(500);
      throw new DeliveryError('refused', 'Never.');
    },
    update,
  });
  let waits = 0;
  /** Whoever waits goes on a few steps of the program after their time: each a different number of them. */
  async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const steps = waits++ % 13;
    await time.sleep(milliseconds, signal);
    for (let n = 0; n < steps; n += 1) await Promise.resolve();
  }
  const people = 100;
  await addPeople(world.store, people);
  await addNudges(world, people, people);
  await time.run(() => createSender({ ...world, sleep }, teamsRates).drain());
  const nudges = await beginWork(world.store).find('outbox');
  expect(nudges.map(({ state }) => state)).toEqual(Array(people).fill('failed'));
});
