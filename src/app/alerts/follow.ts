import { close, escalatesAt, tell } from '../../domain/alert/life.ts';
import { recipients } from '../../domain/alert/recipients.ts';
import type { Alert } from '../../domain/alert/record.ts';
import { reconcile, type WantedAlert, wantedAlerts } from '../../domain/alert/wanted.ts';
import { cellKey } from '../../domain/people/person.ts';
import type { Premises } from '../../domain/premises/record.ts';
import type { Act } from '../act.ts';
import type { Work } from '../work.ts';
import { candidatesFor } from './candidates.ts';
import { channelsFor } from './channels.ts';
import { type Opening, openAgain } from './open-again.ts';
import { saveAlert } from './save.ts';

/** What goes to the lead with an alert that a change raises. */
export interface AlertDetails {
  /** The contractor's own words. */
  readonly words?: string | undefined;
}

/** What following alerts needs of an act. */
export type Following = Opening & Pick<Act, 'by' | 'actedBy'>;

/**
 * Raises the alerts that a premises calls for, opens again those that it calls for again, and withdraws those that it
 * no longer does.
 * @returns those that were raised or opened again
 */
export async function followAlerts(
  act: Following,
  premises: Premises,
  details: AlertDetails = {},
): Promise<Alert[]> {
  const { work, now, by, content } = act;
  const alerts = await alertsOf(work, premises.ods);
  const wanted = reconcile(wantedAlerts(premises, content.policy), alerts);
  for (const alert of wanted.withdraw) await saveAlert(act, close(alert, 'withdrawn', by, now));
  const opened: Alert[] = [];
  for (const alert of wanted.reopen) opened.push(await openAgain(act, premises, alert));
  for (const one of wanted.raise) {
    // An earlier change of the same turn may have raised it; the index does not know yet.
    if (await work.get('alert', one.id)) continue;
    const alert = await newAlert(act, premises, one, details);
    await saveAlert(act, alert);
    opened.push(alert);
  }
  return opened;
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

async function newAlert(
  act: Following,
  premises: Premises,
  wanted: WantedAlert,
  { words }: AlertDetails,
): Promise<Alert> {
  const { now, by, settings } = act;
  const { leads, admins } = await candidatesFor(act, premises);
  const { people, level } = recipients(wanted.severity, leads, admins);
  const channels = await channelsFor(act.work, premises);
  const { ticket } = premises.walk;
  const dueAt = escalatesAt({ level, severity: wanted.severity }, now, settings.isHoliday);
  const alert: Alert = {
    ...wanted,
    ods: premises.ods,
    state: 'raised',
    revision: 1,
    raisedAt: now,
    // Nobody of the pharmacy asked when its lead answers for it, or a list.
    ...(by === 'bot' || by === 'import' || act.actedBy ? {} : { raisedBy: by }),
    recipients: [],
    ...(premises.cell ? { cell: cellKey(premises.cell) } : {}),
    ...(channels.length > 0 ? { channels } : {}),
    level,
    ...(dueAt === undefined ? {} : { dueAt }),
    notes: [],
    ...(words ? { words } : {}),
    ...(ticket ? { ticket } : {}),
  };
  return tell(alert, people);
}
