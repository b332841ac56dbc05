import type { Alert } from '../alert/record.ts';
import type { PremisesEvent, RecordedEvent } from '../premises/events.ts';
import type { Premises } from '../premises/record.ts';
import type { Instant } from '../time.ts';
import { optionOf } from '../walk/answer.ts';

/** What can happen in a week and is worth telling, in the order in which it is told. */
export const happenings = [
  'started',
  'applied',
  'says',
  'confirmed',
  'blocker_raised',
  'blocker_fixed',
  'alert_raised',
  'alert_solved',
  'joined',
] as const;
export type HappeningName = (typeof happenings)[number];

/** How often something happened, and at which pharmacies (ODS codes), by when it first did. */
export interface Happening {
  readonly what: HappeningName;
  readonly count: number;
  readonly codes: readonly string[];
}

/** What a week is told from. Of events and alerts those since `from` are enough. */
export interface Happened {
  readonly from: Instant;
  readonly premises: readonly Premises[];
  readonly events: readonly RecordedEvent[];
  readonly alerts: readonly Pick<Alert, 'id' | 'ods' | 'state' | 'raisedAt' | 'closedAt'>[];
}

/** One thing that happened: at which pharmacy, when, and what tells it from others of its kind. */
interface Fact {
  readonly what: HappeningName;
  readonly ods: string;
  readonly at: Instant;
  readonly id: string;
}

/**
 * What has happened at some pharmacies since an instant. Starting, applying and the mailbox count once for a
 * pharmacy, and not when it was taken back; blockers, alerts and people count each once.
 */
export function happenedSince(happened: Happened): readonly Happening[] {
  const { from, premises, events, alerts } = happened;
  const known = new Map(premises.map((entry) => [entry.ods, entry]));
  const facts = [
    ...premises.flatMap(({ ods, begunAt }) => (begunAt === undefined ? [] : fact('started', ods, begunAt))),
    ...events.flatMap((event) => factOf(event, known.get(event.ods))),
    ...alerts.flatMap(factsOfAlert),
  ]
    .filter(({ at, ods }) => at >= from && known.has(ods))
    .toSorted((a, b) => a.at - b.at || (a.ods < b.ods ? -1 : 1));
  return happenings.map((what) => {
    const own = facts.filter((entry) => entry.what === what);
    return {
      what,
      count: new Set(own.map(({ id }) => id)).size,
      codes: [...new Set(own.map(({ ods }) => ods))],
    };
  });
}

function fact(what: HappeningName, ods: string, at: Instant, id = ods): Fact {
  return { what, ods, at, id };
}

function factOf({ event, ods, at }: RecordedEvent, premises: Premises | undefined): Fact[] {
  switch (event.type) {
    case 'answered':
      return premises ? answeredFacts(event, premises).map((what) => fact(what, ods, at)) : [];
    case 'test_received':
      return premises?.walk.confirmed ? [fact('confirmed', ods, at)] : [];
    case 'blocker_fixed':
      return event.ownLock ? [] : [fact(event.type, ods, at, event.blockerId)];
    case 'blocker_raised':
      return [fact(event.type, ods, at, event.blockerId)];
    case 'joined':
      return [fact('joined', ods, at, event.personId)];
    default:
      return [];
  }
}

/** The answers by which a pharmacy says that it has a mailbox. */
const sayingSo: Readonly<Record<string, readonly string[]>> = {
  can_open: ['yes', 'cannot'],
  look_first: ['found_can_open', 'found_cannot_open'],
  portal_answer: ['arrived'],
};
/** The answers by which it says that an application was made. */
const applying: Readonly<Record<string, readonly string[]>> = {
  apply: ['applied'],
  head_office_answer: ['head_office_applied'],
};

function answeredFacts(
  { question, answer }: Extract<PremisesEvent, { type: 'answered' }>,
  { walk, mailbox }: Premises,
): HappeningName[] {
  const option = optionOf(answer) ?? '';
  if (applying[question]?.includes(option)) return walk.applied ? ['applied'] : [];
  const stillSays = mailbox.status === 'says_it_has_one' || mailbox.status === 'confirmed';
  return stillSays && sayingSo[question]?.includes(option) ? ['says'] : [];
}

function factsOfAlert({ id, ods, state, raisedAt, closedAt }: Happened['alerts'][number]): Fact[] {
  const solved =
    state === 'solved' && closedAt !== undefined ? [fact('alert_solved', ods, closedAt, id)] : [];
  return [fact('alert_raised', ods, raisedAt, id), ...solved];
}
