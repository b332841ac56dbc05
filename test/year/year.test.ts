import { afterAll, beforeAll, expect, test } from 'vitest';
import { toStored } from '../../src/app/records.ts';
import { beginWork } from '../../src/app/work.ts';
import { dutiesOf } from '../../src/domain/clocks/duties.ts';
import { remindersOf } from '../../src/domain/clocks/reminders.ts';
import { personId } from '../../src/domain/people/person.ts';
import { evolve, newPremises } from '../../src/domain/premises/evolve.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import { londonDate } from '../../src/domain/time.ts';
import { next, situation } from '../../src/domain/walk/next.ts';
import { morningOf } from '../../src/domain/working-time.ts';
import { answersTo } from '../domain/explore.ts';
import { seededRandom } from '../support/random.ts';
import { buildTown, type Citizen, day, premisesOf, type Town, tenantId } from './town.ts';

const size = 300;
const days = 365;
const random = seededRandom(2026);
const chance = (percent: number) => random.below(1000) < percent * 10;

let town: Town;
beforeAll(async () => {
  town = await buildTown(size, random);
  for (const citizen of [...town.leads, town.admin]) await town.does(citizen, { kind: 'installed' });
});
afterAll(() => town.close());

const says = (citizen: Citizen, text: string) =>
  town.does(citizen, { kind: 'text', text, hasAttachment: false });
const presses = (citizen: Citizen, command: object, inputs: object = {}) =>
  town.does(citizen, { kind: 'press', data: { command, ...inputs } });

/** What contractors tell by themselves on a day, by how many in a thousand do it. */
async function live(citizen: Citizen, premises: Premises): Promise<void> {
  if (chance(5))
    await says(citizen, random.pick(['logged in today', 'I logged in yesterday', 'logged in this morning']));
  if (chance(1)) await says(citizen, 'changed my password today');
  if (chance(0.3)) await says(citizen, 'I am locked out');
  if (chance(0.3)) await says(citizen, 'the code never came');
  if (chance(0.5)) await says(citizen, 'that fixed it');
  if (chance(0.2)) await says(citizen, "I'm on leave until next Friday");
  if (chance(0.1)) await says(citizen, random.pick(['stop reminders', 'start reminders']));
  if (chance(0.1)) await town.does(citizen, { kind: 'uninstalled' });
  if (chance(12)) await goOn(citizen, premises.ods);
}

/** Answers the open question of the walk, one way or another. */
async function goOn(citizen: Citizen, ods: string): Promise<void> {
  const premises = await beginWork(town.ports.store).get('premises', ods);
  if (!premises) return;
  if (!premises.people.length) return presses(citizen, { type: 'choose_pharmacy', ods });
  const s = situation(
    premises,
    personId(tenantId, citizen.aadObjectId),
    town.ports.content.policy,
    town.now(),
  );
  const step = next(s);
  const [first, ...others] = answersTo(s, ods);
  if (!first) return;
  const asked = { question: step.id, ods, turn: premises.walk.turn };
  await presses(citizen, { type: 'answer', asked, answer: random.pick([first, ...others]) });
}

/** Leads act on some of what is open. */
async function lead(citizen: Citizen): Promise<void> {
  const open = await beginWork(town.ports.store).find('alert', { where: { state: ['raised', 'taken'] } });
  const id = personId(tenantId, citizen.aadObjectId);
  for (const alert of open.filter(({ recipients }) => recipients.includes(id))) {
    if (!chance(25)) continue;
    const about = { alertId: alert.id, revision: alert.revision };
    if (alert.subject.kind === 'test')
      await presses(citizen, { type: 'test_result', received: !chance(10), ...about });
    else if (alert.state === 'raised') await presses(citizen, { type: 'take_alert', ...about });
    else if (chance(30)) await presses(citizen, { type: 'snooze_alert', until: 'three_days', ...about });
    else await presses(citizen, { type: 'solve_alert', ...about });
  }
}

/** What must be true after every sweep. */
async function expectOrder(): Promise<void> {
  const now = town.now();
  const { policy } = town.ports.content;
  const premises = await premisesOf(town);
  const people = await beginWork(town.ports.store).getMany(
    'person',
    premises.flatMap((entry) => entry.people),
  );
  for (const entry of premises) {
    const onLeave = (id: string) => (people.get(id)?.leaveUntil ?? '') >= londonDate(now);
    const late = dutiesOf(entry, policy).filter(
      (duty) => duty.dueAt <= now && !(duty.kind === 'reminder' && onLeave(duty.personId)),
    );
    expect(late, `${entry.ods}: due and not done`).toEqual([]);
    for (const blocker of entry.blockers) {
      const firstDue =
        morningOf(londonDate(blocker.raisedAt)) + (policy.blockers[blocker.code].days + 1) * day;
      if (firstDue < now) expect(blocker.leadTold, `${entry.ods}: ${blocker.code} past its days`).toBe(true);
    }
    for (const account of entry.accounts) {
      const keys = account.reminded ?? [];
      expect(new Set(keys).size, `${entry.ods}: reminded twice`).toBe(keys.length);
      const known = remindersOf(account, policy.clocks).map(({ key }) => key);
      expect(
        keys.filter((key) => !known.includes(key)),
        `${entry.ods}: reminded of nothing`,
      ).toEqual([]);
    }
  }
  const open = await beginWork(town.ports.store).find('alert', { where: { state: ['raised', 'taken'] } });
  const overdue = open.filter(({ dueAt }) => dueAt !== undefined && dueAt <= now);
  expect(
    overdue.map(({ id }) => id),
    'alerts past their time',
  ).toEqual([]);
  const toldOf = premises.flatMap(({ blockers }) =>
    blockers.filter(({ leadTold }) => leadTold).map(({ id }) => id),
  );
  const alerted = await beginWork(town.ports.store).getMany('alert', toldOf);
  expect(
    toldOf.filter((id) => !alerted.has(id)),
    'blockers whose lead was told without an alert',
  ).toEqual([]);
}

/** The events of every premises, replayed, give its stored record; so every status is explained by an event. */
async function expectReplay(): Promise<number> {
  const events = await beginWork(town.ports.store).find('event');
  const byPremises = Map.groupBy(events, ({ ods }) => ods);
  for (const stored of await premisesOf(town)) {
    const history = (byPremises.get(stored.ods) ?? []).toSorted((a, b) => a.n - b.n);
    const { dueAt: _, ...record } = stored;
    const replayed = history.reduce(evolve, newPremises(stored.ods));
    expect(JSON.parse(JSON.stringify(toStored('premises', replayed)))).toEqual(toStored('premises', record));
  }
  return events.length;
}

test('a year of 300 premises', { timeout: 900_000 }, async () => {
  let stops = 0;
  for (let passed = 0; passed < days; passed += 1) {
    const downFor = chance(1) ? 1 + random.below(20) : 0;
    town.wait((1 + downFor) * day + random.below(3) * 60 * 60 * 1000 - 60 * 60 * 1000);
    if (downFor > 0 || chance(3)) {
      stops += 1;
      await town.restart();
    }
    const premises = new Map((await premisesOf(town)).map((entry) => [entry.ods, entry]));
    for (const citizen of town.contractors) {
      const own = premises.get(citizen.ods ?? '');
      if (own) await live(citizen, own);
    }
    for (const citizen of town.leads) await lead(citizen);
    await town.sweep();
    await expectOrder();
    if (passed % 60 === 0) await expectReplay();
  }
  const events = await expectReplay();
  const reminders = town.reached.flatMap(({ conversation, said }) =>
    said
      .filter((line) =>
        /^(?:You last logged in|Please log in to NHSmail today|I have not heard of a log-in|Your NHSmail password)/.test(
          line,
        ),
      )
      .map((line) => `${conversation}: ${line}`),
  );
  process.stdout.write(
    `A year: ${events} events, ${town.reached.length} messages, ${reminders.length} reminders, ${stops} restarts.\n`,
  );
  expect(reminders.length).toBeGreaterThan(100);
  // The same line to the same person names the same dates, so it is the same reminder.
  expect(reminders.length - new Set(reminders).size, 'reminders that arrived twice').toBe(0);
});
