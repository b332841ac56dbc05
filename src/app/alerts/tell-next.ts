import { isOpen, tell } from '../../domain/alert/life.ts';
import { type Candidate, instead } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import type { Act } from '../act.ts';
import { alertSummary } from '../present/alert.ts';
import type { DeliveryState } from '../records/outgoing.ts';
import { alertCardId, showAlertTo } from '../sending/outbox.ts';
import { candidatesFor } from './candidates.ts';
import { tellBeside } from './tell-beside.ts';

/**
 * Tells the next in line of an alert when nobody who was told gets its card. When there is nobody at all, the alert is
 * nobody's, and goes to the first of those concerned who speaks to the bot.
 * @returns whether somebody is told
 */
export async function tellNext(act: Act, alertId: string): Promise<boolean> {
  const { work, content } = act;
  const alert = await work.get('alert', alertId);
  const premises = alert && (await work.get('premises', alert.ods));
  if (!alert || !premises || !isOpen(alert)) return false;
  const { leads, admins } = await candidatesFor(act, premises);
  const given = await givenUp(act, alert);
  const left = (candidates: readonly Candidate[]) =>
    candidates.map((candidate) =>
      given.has(candidate.personId) ? { ...candidate, isReachable: false } : candidate,
    );
  const told = instead(alert, left(leads), left(admins));
  const people = told?.people ?? [];
  const isNobodys = told !== undefined && people.length === 0;
  const next = told ? { ...tell(alert, people), level: told.level } : alert;
  // Written even if nothing changes: were two who were told found unreachable at once, each of the two writers would
  // otherwise count on the other one's reader.
  work.put('alert', alert.id, isNobodys ? { ...next, recipients: [] } : next);
  const summary = alertSummary(alert, premises, content);
  for (const person of people) await showAlertTo(act, alert.id, { person }, summary);
  await tellBeside(act, 'alert_back', { alert: next, premises }, people);
  return people.length > 0;
}

const givenUpStates: ReadonlySet<DeliveryState> = new Set(['unreachable', 'failed']);

/** Those who were told of an alert, but do not get its card. */
async function givenUp({ work }: Act, { id, recipients }: Alert): Promise<ReadonlySet<string>> {
  const cards = await work.getMany(
    'outbox',
    recipients.map((person) => alertCardId(id, person)),
  );
  return new Set(
    recipients.filter((person) => {
      const card = cards.get(alertCardId(id, person));
      return card !== undefined && givenUpStates.has(card.state);
    }),
  );
}
