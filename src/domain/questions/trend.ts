import type { Premises } from '../premises/record.ts';
import { statusBefore } from '../premises/trail.ts';
import { addDays, mondayOf, type PlainDate, startOfLondonDay } from '../time.ts';
import { type Coverage, countStatuses, thatCount } from './coverage.ts';

/** How many weeks a trend shows, the present one included. */
export const trendWeeks = 12;

/** How the pharmacies stood when a week ended; the present week: how they stand now. */
export interface WeekEnd {
  readonly monday: PlainDate;
  readonly counts: Coverage;
}

/**
 * How pharmacies stood at the end of each week, London time; each counts from the week in which it was listed. What
 * does not count today counts in no week.
 */
export function trend(
  premises: readonly Pick<Premises, 'mailbox' | 'notProviding'>[],
  today: PlainDate,
): readonly WeekEnd[] {
  const counted = thatCount(premises);
  const thisMonday = mondayOf(today);
  return Array.from({ length: trendWeeks }, (_, index) => {
    const monday = addDays(thisMonday, -7 * (trendWeeks - 1 - index));
    const end = startOfLondonDay(addDays(monday, 7));
    return {
      monday,
      counts: countStatuses(counted.flatMap(({ mailbox }) => statusBefore(mailbox, end) ?? [])),
    };
  });
}
