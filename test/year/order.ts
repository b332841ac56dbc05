import { expect } from 'vitest';
import { beginWork } from '../../src/app/work.ts';
import { isOpen } from '../../src/domain/alert/life.ts';
import type { Alert } from '../../src/domain/alert/record.ts';
import { cellKey, type Person } from '../../src/domain/people/person.ts';
import type { Premises } from '../../src/domain/premises/record.ts';
import { addDays, londonDate } from '../../src/domain/time.ts';
import type { Lives } from './lives.ts';
import { chatOf, day, type Town } from './town.ts';
import type { Posting } from './wire.ts';

type People = ReadonlyMap<string, Person>;

/** What is in the store of the pharmacies, and of the alerts that are open. */
export interface Picture {
  readonly premises: readonly Premises[];
  readonly alerts: ReadonlyMap<string, Alert>;
}

/** The pharmacies and the open alerts of a town, as they are stored now. */
export async function pictureOf({ ports }: Town): Promise<Picture> {
  const work = beginWork(ports.store);
  const premises = await work.find('premises');
  const open = await work.find('alert', { where: { state: ['raised', 'taken'] } });
  return { premises, alerts: new Map(open.map((alert) => [alert.id, alert])) };
}

/** Everybody who has opened the bot, by id. */
export async function peopleOf({ ports }: Town): Promise<People> {
  const people = await beginWork(ports.store).find('person');
  return new Map(people.map((person) => [person.id, person]));
}

/** No case that was put aside until now still rests. */
export function expectAwake({ alerts }: Picture, { now }: Town): void {
  const asleep = [...alerts.values()].filter(
    ({ snoozedUntil = Number.POSITIVE_INFINITY }) => snoozedUntil <= now(),
  );
  expect(
    asleep.map(({ id }) => id),
    'put aside until now',
  ).toEqual([]);
}

/** No blocker is past its days without an open alert, and none whose lead was told has no open alert. */
export function expectAlerted({ premises, alerts }: Picture, { ports, now }: Town): void {
  for (const { ods, blockers } of premises)
    for (const { id, code, raisedAt, leadTold } of blockers) {
      const days = Math.max(ports.content.policy.blockers[code].days, 2);
      const isPast = addDays(londonDate(raisedAt), days + 1) <= londonDate(now());
      if (!isPast && !leadTold) continue;
      const alert = alerts.get(id);
      expect(alert && isOpen(alert), `${ods}: ${code} of ${londonDate(raisedAt)} has an open alert`).toBe(
        true,
      );
    }
}

/** England's bank holidays of the year, as GOV.UK lists them. */
const holidays: ReadonlySet<string> = new Set([
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
  '2028-01-03',
]);

/** The whole working days that lie between two moments. */
function workingDaysBetween(from: number, to: number): number {
  let count = 0;
  for (let date = addDays(londonDate(from), 1); date < londonDate(to); date = addDays(date, 1)) {
    const weekday = new Date(date).getUTCDay();
    if (weekday > 0 && weekday < 6 && !holidays.has(date)) count += 1;
  }
  return count;
}

/**
 * An alert that nobody has taken is known to all leads of its cell after a working day, and to the admin after three,
 * who has got a message of it since its time began: a card that is there changes in silence.
 * Leads whom nothing reaches are passed over; those who came back later had their turn.
 */
export async function expectPassedUp(
  { premises, alerts }: Picture,
  people: People,
  town: Town,
  { begunAnew, here }: Pick<Lives, 'begunAnew' | 'here'>,
): Promise<number> {
  const cells = await beginWork(town.ports.store).find('cell');
  const idOf = (email: string) => [...people.values()].find((person) => person.email === email)?.id ?? '';
  const admin = idOf(town.admin.email);
  let checked = 0;
  for (const alert of alerts.values()) {
    if (alert.state !== 'raised') continue;
    const since = begunAnew.get(alert.id) ?? alert.raisedAt;
    const waited = workingDaysBetween(since, town.now());
    const isHigh = alert.severity === 'high';
    const cell = premises.find(({ ods }) => ods === alert.ods)?.cell ?? '';
    const leads = cells.find(({ name }) => cellKey(name) === cellKey(cell))?.leads ?? [];
    const hereBefore = (time: number) =>
      leads.filter(({ email }) => (here.get(email) ?? Number.POSITIVE_INFINITY) < time);
    const [first] = leads.toSorted((a, b) => a.order - b.order);
    if (first && hereBefore(since).includes(first) && !begunAnew.has(alert.id))
      expect(alert.recipients[0], `${alert.id}: the first lead is told first`).toBe(idOf(first.email));
    const informed = [
      ...(isHigh ? hereBefore(alert.raisedAt) : []),
      ...(waited >= 1 ? hereBefore(since) : []),
    ];
    expect(alert.recipients, `${alert.id}: all leads know`).toEqual(
      expect.arrayContaining(informed.map(({ email }) => idOf(email))),
    );
    if (waited >= 3 || (isHigh && town.now() - since >= 3 * day)) {
      expect(alert.recipients, `${alert.id}: the admin knows`).toContain(admin);
      expect(await isToldAnew(alert, admin, since, town), `${alert.id}: the admin is told anew`).toBe(true);
      checked += 1;
    }
  }
  return checked;
}

/** Whether a message about an alert has gone to somebody since its time began, or waits for them. */
async function isToldAnew(
  alert: Alert,
  person: string,
  since: number,
  { ports, wire }: Town,
): Promise<boolean> {
  const isAbout = ({ conversation, alertId, at }: Posting) =>
    conversation === chatOf(person) && alertId === alert.id && at >= since;
  if (wire.postings.findLast(isAbout)) return true;
  const waiting = await beginWork(ports.store).find('outbox', {
    where: { 'to.person': person, state: ['pending', 'throttled'] },
  });
  return waiting.some(
    ({ activityId, content, about = [] }) =>
      (content?.kind === 'alert' && content.alertId === alert.id && activityId === undefined) ||
      about.includes(alert.ods),
  );
}
