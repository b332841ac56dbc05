import { close, tell } from '../domain/alert/life.ts';
import { type Candidate, recipients } from '../domain/alert/recipients.ts';
import type { Alert } from '../domain/alert/record.ts';
import { reconcile, type WantedAlert, wantedAlerts } from '../domain/alert/wanted.ts';
import type { Person } from '../domain/people/person.ts';
import type { PremisesEvent } from '../domain/premises/events.ts';
import type { Premises } from '../domain/premises/record.ts';
import { recordEvents, settle } from '../domain/walk/decide.ts';
import { situation } from '../domain/walk/next.ts';
import { showAlertTo } from './outbox.ts';
import { admins, cellOf, leadsOf, looksAfter } from './people.ts';
import type { Turn } from './turn/turn.ts';
import type { Work } from './work.ts';

/** What a change of a premises led to besides the change. */
export interface Changed {
  readonly premises: Premises;
  readonly raised: readonly Alert[];
}

/** Words that go to the lead with an alert that the change raises. */
export interface AlertDetails {
  readonly words?: string | undefined;
}

/**
 * Records events of a premises and all that follows from them: its history, the one-time word, and its alerts. Every
 * change of a premises goes this way.
 */
export async function changePremises(
  turn: Turn,
  premises: Premises,
  events: readonly PremisesEvent[],
  details: AlertDetails = {},
): Promise<Changed> {
  const { work, now, person, content, chance } = turn;
  const said = recordEvents(premises, events, person.id, now);
  const own = settle(situation(said.premises, person.id, content.policy, now), chance.newWord);
  const settled = recordEvents(said.premises, own, 'bot', now);
  for (const event of [...said.recorded, ...settled.recorded]) {
    work.create('event', `${event.ods}:${String(event.n).padStart(6, '0')}`, event);
  }
  work.put('premises', premises.ods, settled.premises);
  const raised = await followAlerts(turn, settled.premises, details);
  return { premises: settled.premises, raised };
}

/** Raises the alerts that a premises calls for, and withdraws those it no longer does. */
async function followAlerts(turn: Turn, premises: Premises, details: AlertDetails): Promise<Alert[]> {
  const { work, now, person, content } = turn;
  const alerts = await alertsOf(work, premises.ods);
  const { raise, withdraw } = reconcile(wantedAlerts(premises, content.policy), alerts);
  for (const alert of withdraw) await saveAlert(turn, close(alert, 'withdrawn', person.id, now));
  const raised: Alert[] = [];
  for (const wanted of raise) {
    // An earlier change of the same turn may have raised it; the index does not know yet.
    if (await work.get('alert', wanted.id)) continue;
    const told = await whoIsTold(turn, premises, wanted);
    const alert = tell(newAlert(turn, premises, wanted, details), told);
    await saveAlert(turn, alert);
    raised.push(alert);
  }
  return raised;
}

/** The alerts of a premises, as this unit of work sees them. */
export async function alertsOf(work: Work, ods: string): Promise<Alert[]> {
  const stored = await work.find('alert', { where: { ods } });
  return [
    ...(
      await work.getMany(
        'alert',
        stored.map(({ id }) => id),
      )
    ).values(),
  ];
}

function newAlert(turn: Turn, { ods, walk }: Premises, wanted: WantedAlert, { words }: AlertDetails): Alert {
  return {
    ...wanted,
    ods,
    state: 'raised',
    revision: 1,
    raisedAt: turn.now,
    raisedBy: turn.person.id,
    recipients: [],
    notes: [],
    ...(words ? { words } : {}),
    ...(walk.ticket ? { ticket: walk.ticket } : {}),
  };
}

async function whoIsTold(turn: Turn, premises: Premises, { severity }: WantedAlert): Promise<string[]> {
  const { work, settings } = turn;
  const candidate = async (person: Person): Promise<Candidate> => ({
    personId: person.id,
    isOwn: await looksAfter(work, person, premises.ods),
  });
  const reachable = (people: readonly Person[]) =>
    Promise.all(people.filter(({ address }) => address).map(candidate));
  return recipients(
    severity,
    await reachable(await leadsOf(work, await cellOf(work, premises))),
    await reachable(await admins(work, settings)),
  );
}

/** Saves an alert and brings every card of it up to date. */
export async function saveAlert(turn: Turn, alert: Alert): Promise<void> {
  turn.work.put('alert', alert.id, alert);
  for (const person of alert.recipients) await showAlertTo(turn, alert.id, person);
}
