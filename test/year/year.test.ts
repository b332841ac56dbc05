import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../support/random.ts';
import { createLives } from './lives.ts';
import { expectAlerted, expectNothingLate, expectPassedUp, peopleOf, pictureOf } from './order.ts';
import { createExpected, isReminder } from './reminders.ts';
import { expectReplay } from './replay.ts';
import { buildTown, chatOf, day, type Town } from './town.ts';

/** About three minutes of a core; while working on it, a smaller town takes less: `YEAR_PREMISES=80 npm run year`. */
const size = Number(process.env.YEAR_PREMISES ?? 300);
const days = 365;
const seed = 2026;

let town: Town;
const random = seededRandom(seed);
/** When the bot is down is chance of its own, so that it does not depend on the size of the town. */
const stopping = seededRandom(seed + 1);
beforeAll(async () => {
  town = await buildTown(size, random);
  for (const citizen of [...town.leads, town.admin]) await town.does(citizen, { kind: 'installed' });
});
afterAll(() => town.close());

test(`a year of ${size} premises`, { timeout: 1_800_000 }, async () => {
  const lives = createLives(town, random);
  const expected = createExpected();
  const stops = { restarts: 0, daysDown: 0 };
  let knownToAdmins = 0;
  let reminders = 0;
  for (let passed = 0; passed < days; ) {
    const down = stopping.below(100) === 0 ? 1 + stopping.below(20) : 0;
    passed += 1 + down;
    // Not always at the same hour: up to an hour earlier or later than the day before.
    town.wait((1 + down) * day + (random.below(3) - 1) * 60 * 60 * 1000);
    if (down > 0 || stopping.below(30) === 0) {
      stops.restarts += 1;
      stops.daysDown += down;
      await town.restart();
    }
    await lives.contractors();
    await town.send();
    await lives.leads();
    await town.send();

    const people = await peopleOf(town);
    const before = await pictureOf(town);
    const due = expected.due(before.premises, people, town.now());
    const asked = town.asked.length;
    await town.sweep();
    reminders += expectReminders(due, town.asked.slice(asked));
    const after = await pictureOf(town);
    expectNothingLate(after, people, town);
    expectAlerted(after, town);
    knownToAdmins += await expectPassedUp(after, people, town, lives.begunAnew);
  }
  const events = await expectReplay(town);
  const deliveries = expectEachOnce();
  const numbers = {
    premises: size,
    events,
    messages: town.postings.length,
    reminders,
    ...deliveries,
    ...stops,
  };
  process.stdout.write(
    `A year: ${JSON.stringify({ ...numbers, knownToAdmins, ...Object.fromEntries(lives.done) })}\n`,
  );
  // The year has had everything that a year may bring.
  expect(Object.values({ ...numbers, knownToAdmins })).not.toContain(0);
  expect(lives.done.size).toBe(16);
});

test('after the year people are forgotten, and what happened stays', { timeout: 300_000 }, async () => {
  const gone = [...town.contractors.filter((_, index) => index % 40 === 3), ...town.leads.slice(0, 2)];
  const isNamed = () => gone.filter(({ email }) => town.bytes().includes(`:${email}`));
  expect(isNamed()).toHaveLength(gone.length);
  const before = await pictureOf(town);
  for (const citizen of gone) {
    await town.says(citizen, 'forget me');
    await town.presses(citizen, { type: 'confirm', yes: true });
  }
  await town.sweep();
  expect(gone.filter(({ email }) => town.bytes().includes(email))).toEqual([]);
  await expectReplay(town);
  const after = await pictureOf(town);
  expect(after.premises.map(({ ods, mailbox }) => [ods, mailbox.status])).toEqual(
    before.premises.map(({ ods, mailbox }) => [ods, mailbox.status]),
  );
});

/** Each person was asked to be told exactly what is due for them, in one message. @returns how many reminders */
function expectReminders(due: ReadonlyMap<string, string[][]>, asked: Town['asked']): number {
  const people = asked.map(({ personId }) => personId);
  expect(new Set(people).size, 'one message to each person').toBe(people.length);
  const lines = new Map(asked.map(({ personId, said }) => [personId, said.filter(isReminder)]));
  for (const [personId, reminders] of lines)
    expect(reminders, `${personId} is reminded of what is due`).toHaveLength(due.get(personId)?.length ?? 0);
  for (const [personId, wanted] of due)
    for (const words of wanted) {
      const line = lines.get(personId)?.find((said) => words.every((part) => said.includes(part)));
      expect(line, `${personId}: ${words.join(' … ')}`).toBeDefined();
    }
  return [...due.values()].flat().length;
}

/** No reminder is there twice, and none was posted again after an answer that leaves open whether it is there. */
function expectEachOnce(): { readonly failed: number; readonly perhapsLost: number } {
  const byWords = Map.groupBy(
    town.postings.filter(({ said }) => said.some(isReminder)),
    ({ conversation, said }) => `${conversation}: ${said.join(' ')}`,
  );
  let perhapsLost = 0;
  for (const { personId, said } of town.asked) {
    const tries = byWords.get(`${chatOf(personId)}: ${said.join(' ')}`) ?? [];
    expect(tries.filter(({ isThere }) => isThere).length, said.join(' ')).toBeLessThanOrEqual(1);
    const answered = tries.findIndex(({ isThere, failure }) => isThere || failure === 'ambiguous');
    expect(answered === -1 || answered === tries.length - 1, `${said.join(' ')}: posted no more`).toBe(true);
    if (tries.at(-1)?.failure === 'ambiguous') perhapsLost += 1;
  }
  return { failed: town.postings.filter(({ failure }) => failure).length, perhapsLost };
}
