import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginWork } from '../../src/app/work.ts';
import type { Alert } from '../../src/domain/alert/record.ts';
import { seededRandom } from '../support/random.ts';
import { expectCards } from './cards.ts';
import { createLives } from './lives.ts';
import type { Asked } from './notes.ts';
import { expectAlerted, expectAwake, expectPassedUp, type Picture, peopleOf, pictureOf } from './order.ts';
import { createExpected, isReminder } from './reminders.ts';
import { createReplay, expectReplay } from './replay.ts';
import { expectNoSilence } from './silence.ts';
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
  const replay = createReplay(town);
  let last = await pictureOf(town);
  const seen = { knownToAdmins: 0, reminders: 0, asked: 0, stalled: 0, atRisk: 0, onLeave: 0 };
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
    const asked = town.notes.asked.length;
    await town.sweep();
    seen.reminders += expectReminders(due, town.notes.asked.slice(asked));
    const after = await pictureOf(town);
    replay.expectSame(after.premises);
    const silence = expectNoSilence(after.premises, people, town.now());
    for (const what of ['asked', 'stalled', 'atRisk', 'onLeave'] as const) seen[what] += silence[what];
    expectAlerted(after, town);
    expectAwake(after, town);
    noteGivenUp(last, after, lives.begunAnew);
    seen.knownToAdmins += await expectPassedUp(after, people, town, lives);
    await expectCards(await alertsOf(last, after), town);
    last = after;
  }
  const events = await expectReplay(town);
  const deliveries = expectEachOnce();
  const numbers = {
    premises: size,
    events,
    messages: town.wire.postings.length,
    ...seen,
    ...deliveries,
    ...stops,
    ...Object.fromEntries(town.wire.counts),
  };
  process.stdout.write(`A year: ${JSON.stringify({ ...numbers, ...Object.fromEntries(lives.done) })}\n`);
  // The year has had everything that a year may bring.
  expect(Object.values(numbers)).not.toContain(0);
  expect([...town.wire.counts.keys()].toSorted()).toEqual([
    'again',
    'ambiguous',
    'changed in place',
    'perhaps_unreachable',
    'throttled',
    'unreachable',
  ]);
  expect(lives.done.size).toBe(19);
});

test('after the year people are forgotten, and what happened stays', { timeout: 300_000 }, async () => {
  const gone = [...town.contractors.filter((_, index) => index % 40 === 3), ...town.leads.slice(0, 2)];
  const isNamed = () => gone.filter(({ email }) => town.bytes().includes(`:${email}`));
  expect(isNamed()).toHaveLength(gone.length);
  const before = await pictureOf(town);
  for (const citizen of gone) {
    await town.says(citizen, 'forget me');
    await town.says(citizen, 'yes');
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
function expectReminders(due: ReadonlyMap<string, string[][]>, asked: readonly Asked[]): number {
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

/** The alerts that are open, as they stand now, and those that were open a day ago. */
async function alertsOf(last: Picture, { alerts }: Picture): Promise<Alert[]> {
  const gone = [...last.alerts.keys()].filter((id) => !alerts.has(id));
  const closed = await beginWork(town.ports.store).getMany('alert', gone);
  return [...alerts.values(), ...closed.values()];
}

/** The time of a case that somebody had, or was handed, and that is nobody's again, has begun anew. */
function noteGivenUp(last: Picture, { alerts }: Picture, begunAnew: Map<string, number>): void {
  for (const { id, state, passedTo } of alerts.values()) {
    const before = last.alerts.get(id);
    const hadHolder = before?.takenBy !== undefined || before?.passedTo !== undefined;
    if (state === 'raised' && passedTo === undefined && hadHolder) begunAnew.set(id, town.now());
  }
}

/**
 * Each reminder has come to an end: it is there once where it was delivered, perhaps where no answer came, and nowhere
 * else. None was posted again after an answer that leaves open whether it is there.
 */
function expectEachOnce(): Readonly<Record<'delivered' | 'perhapsLost', number>> {
  const wordsOf = (conversation: string, said: readonly string[]) => `${conversation}: ${said.join(' ')}`;
  const tries = Map.groupBy(town.wire.postings, ({ conversation, said }) => wordsOf(conversation, said));
  const asked = Map.groupBy(town.notes.asked, ({ personId, said }) => wordsOf(chatOf(personId), said));
  const counts = { delivered: 0, perhapsLost: 0 };
  for (const [words, reminders] of asked) {
    const states = reminders.map(({ id }) => town.notes.became.get(id) ?? 'pending');
    const delivered = states.filter((state) => state === 'delivered').length;
    const ambiguous = states.filter((state) => state === 'ambiguous').length;
    const own = tries.get(words) ?? [];
    const answered = own.filter(({ failure }) => !failure).length;
    expect(answered, `${words}: there where it was delivered`).toBe(delivered);
    expect(own.filter(({ failure }) => failure === 'ambiguous').length, `${words}: not tried again`).toBe(
      ambiguous,
    );
    counts.delivered += delivered;
    counts.perhapsLost += ambiguous;
    // Only what was asked for a moment ago may still be on its way.
    if (states.includes('pending') || states.includes('throttled') || states.includes('sending'))
      expect(own.at(-1)?.failure, `${words}: is tried again`).toBeDefined();
  }
  return counts;
}
