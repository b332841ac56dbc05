import { type Instant, londonDate, mondayOf, type PlainDate } from '../time.ts';
import { stepOf } from '../walk/next.ts';
import type { Stage } from '../walk/stages.ts';
import type { PremisesEvent } from './events.ts';
import type { MailboxStatus, Premises, Reached, StatusChange } from './record.ts';

/**
 * Of how many weeks in which the status changed the trail keeps the last change. More than the twelve weeks that are
 * ever shown, so that what came before them is always known.
 */
const keptWeeks = 14;

/** The trail with the status that the mailbox has from an instant on. */
export function withStatus(
  trail: readonly StatusChange[],
  status: MailboxStatus,
  at: Instant,
): StatusChange[] {
  const last = trail.at(-1);
  if (last?.status === status) return [...trail];
  const isSameWeek = last !== undefined && weekOf(last.at) === weekOf(at);
  return [...(isSameWeek ? trail.slice(0, -1) : trail), { status, at }].slice(-keptWeeks);
}

function weekOf(at: Instant): PlainDate {
  return mondayOf(londonDate(at));
}

/** The status that a mailbox had before an instant; undefined before its premises came into the list. */
export function statusBefore(
  { trail }: Pick<Premises['mailbox'], 'trail'>,
  instant: Instant,
): MailboxStatus | undefined {
  return trail.findLast(({ at }) => at < instant)?.status;
}

/** The parts of the walk that a premises has come to, with that of an event. */
export function withReached(reached: Reached, event: PremisesEvent, at: Instant): Reached {
  const stage = stageOf(event);
  return !stage || stage === 'pharmacy' || reached[stage] !== undefined
    ? reached
    : { ...reached, [stage]: at };
}

/** The part of the walk that an event shows the premises to have come to: where it answered, or got its test word. */
function stageOf(event: PremisesEvent): Stage | undefined {
  switch (event.type) {
    case 'answered':
      return stepOf(event.question).stage;
    case 'test_word_given':
      return 'test';
    case 'test_received':
      return 'ready';
    default:
      return undefined;
  }
}
