import type { Alert } from '../domain/alert/record.ts';
import { nextDueAt, type Resting } from '../domain/clocks/duties.ts';
import type { Policy } from '../domain/policy.ts';
import type { PremisesEvent } from '../domain/premises/events.ts';
import type { Premises } from '../domain/premises/record.ts';
import { recordEvents, settle } from '../domain/walk/decide.ts';
import { situation } from '../domain/walk/next.ts';
import type { Act } from './act.ts';
import { type AlertDetails, followAlerts } from './alerts/follow.ts';
import { tellRisk } from './alerts/risk.ts';
import { changeDraft } from './draft.ts';
import { saveEvents } from './history.ts';

/** What a change of a premises led to besides the change. */
export interface Changed {
  readonly premises: Premises;
  readonly raised: readonly Alert[];
}

/** The premises with the time at which the sweep has to look at it next. */
export function withDueAt(premises: Premises, policy: Policy, resting?: Resting): Premises {
  const { dueAt: _, ...rest } = premises;
  const dueAt = nextDueAt(rest, policy, resting);
  return dueAt === undefined ? rest : { ...rest, dueAt };
}

/**
 * Records events of a premises and all that follows from them: its history, the one-time word, and its alerts. Every
 * change of a premises goes this way.
 */
export async function changePremises(
  act: Act,
  premises: Premises,
  events: readonly PremisesEvent[],
  details: AlertDetails = {},
): Promise<Changed> {
  const { work, now, by, content, chance } = act;
  if (premises.draftOf) return { premises: await changeDraft(act, premises, events), raised: [] };
  const said = recordEvents(premises, events, by, now, act);
  const own = settle(situation(said.premises, by, content.policy, now), chance.newWord);
  const settled = recordEvents(said.premises, own, 'bot', now);
  saveEvents(work, [...said.recorded, ...settled.recorded]);
  work.put('premises', premises.ods, withDueAt(settled.premises, content.policy));
  const raised = await followAlerts(act, settled.premises, details);
  if (own.some(({ type }) => type === 'risk_began')) await tellRisk(act, settled.premises, raised);
  return { premises: settled.premises, raised };
}
