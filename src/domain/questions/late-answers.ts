import type { Policy } from '../policy.ts';
import type { Premises } from '../premises/record.ts';
import type { PlainDate } from '../time.ts';
import { pendingFollowUp } from '../walk/steps/application.ts';

/** A pharmacy that still waits for an answer, and the day on which it was to come. */
export interface LateAnswer {
  readonly premises: Premises;
  readonly dueOn: PlainDate;
}

/** The pharmacies that wait beyond the day of the answer, those that have waited longest first. */
export function lateAnswers(
  premises: readonly Premises[],
  policy: Policy,
  today: PlainDate,
): readonly LateAnswer[] {
  return premises
    .flatMap((entry) => {
      const awaited = pendingFollowUp(entry, policy);
      return awaited && awaited.on < today ? [{ premises: entry, dueOn: awaited.on }] : [];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}
