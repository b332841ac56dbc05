import type { Severity } from '../blocker.ts';
import type { Policy } from '../policy.ts';
import type { Premises } from '../premises/record.ts';
import { isOpen } from './life.ts';
import type { Alert, AlertSubject } from './record.ts';

/** An alert that the state of a premises calls for. */
export interface WantedAlert {
  readonly id: string;
  readonly subject: AlertSubject;
  readonly severity: Severity;
}

/**
 * The alerts that a premises calls for now: one for each blocker that its lead was told of, one for a test message that
 * is on its way, one for everybody who says that they work there, and one while its mailbox is at risk. The ids follow from what they are about, so nothing is raised twice.
 */
export function wantedAlerts(premises: Premises, policy: Policy): readonly WantedAlert[] {
  if (premises.listed === 'closed') return [];
  return [...alertsOfWalk(premises, policy), ...alertsOfClaims(premises), ...alertsOfRisk(premises)];
}

function alertsOfClaims({ ods, claims }: Premises): WantedAlert[] {
  return claims.map(({ personId, n }) => ({
    id: `${ods}-c${n}`,
    subject: { kind: 'claim', personId },
    severity: 'normal',
  }));
}

function alertsOfRisk({ ods, atRisk }: Premises): WantedAlert[] {
  if (atRisk === undefined) return [];
  return [{ id: `${ods}-r${atRisk}`, subject: { kind: 'risk' }, severity: 'normal' }];
}

function alertsOfWalk({ ods, blockers, walk }: Premises, policy: Policy): readonly WantedAlert[] {
  const ofBlockers = blockers
    .filter(({ leadTold }) => leadTold)
    .map(
      ({ id, code }): WantedAlert => ({
        id,
        subject: { kind: 'blocker', blockerId: id, code },
        severity: policy.blockers[code].severity,
      }),
    );
  const { test, address, addressForm, confirmed } = walk;
  if (!test?.sentIn || !address || confirmed) return ofBlockers;
  const subject = {
    kind: 'test',
    word: test.word,
    from: address,
    legacyName: addressForm === 'legacy',
  } as const;
  return [...ofBlockers, { id: `${ods}-${test.sentIn}`, subject, severity: 'normal' }];
}

/**
 * What has to change so that the open alerts of a premises are the wanted ones. One that was withdrawn and is wanted
 * again opens again: its pharmacy was marked as closed, and is not.
 */
export function reconcile(
  wanted: readonly WantedAlert[],
  alerts: readonly Alert[],
): {
  readonly raise: readonly WantedAlert[];
  readonly reopen: readonly Alert[];
  readonly withdraw: readonly Alert[];
} {
  const isWanted = ({ id }: Alert) => wanted.some((one) => one.id === id);
  return {
    raise: wanted.filter(({ id }) => !alerts.some((alert) => alert.id === id)),
    reopen: alerts.filter((alert) => alert.state === 'withdrawn' && isWanted(alert)),
    withdraw: alerts.filter((alert) => isOpen(alert) && !isWanted(alert)),
  };
}
