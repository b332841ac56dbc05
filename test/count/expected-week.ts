import type { Alert } from '../../src/domain/alert/record.ts';
import type { RecordedEvent } from '../../src/domain/premises/events.ts';
import { asCsv } from './expected.ts';
import { mailboxOf } from './lists.ts';
import type { PlainPharmacy } from './pharmacy.ts';
import { type Told, toldOf } from './told.ts';
import type { World } from './worlds.ts';

/** Something that happened at a pharmacy; what has one id counts once. */
interface Fact {
  readonly what: string;
  readonly ods: string;
  readonly at: number;
  readonly id: string;
}

/** What the desk is told of, in its order. */
const names = [
  'Started',
  'Applied',
  'Say they have one',
  'Confirmed',
  'Got stuck',
  'Stuck no more',
  'Alerts raised',
  'Alerts solved',
  'People joined',
] as const;

const weekLong = 7 * 24 * 60 * 60 * 1000;

/** Each thing that may happen, how often it did in the last seven days, and the lines of the file with its places. */
export function weekOf(
  at: World,
  scope: readonly PlainPharmacy[],
): readonly { readonly name: string; readonly count: number; readonly rows: readonly string[] }[] {
  const byCode = new Map(scope.map((pharmacy) => [pharmacy.ods, pharmacy]));
  const facts = [...toldOf(at, scope).flatMap(factsOf), ...at.cases.flatMap(factsOfAlert)]
    .filter((fact) => fact.at >= at.now - weekLong && byCode.has(fact.ods))
    .toSorted((a, b) => a.at - b.at || a.ods.localeCompare(b.ods));
  return names.map((name) => {
    const own = facts.filter(({ what }) => what === name);
    const count = new Set(own.map(({ id }) => id)).size;
    const rows = [...new Set(own.map(({ ods }) => ods))].map((ods) => {
      const place = byCode.get(ods);
      return asCsv([name, String(count), place?.name ?? '', ods, place?.cell ?? 'no cell']);
    });
    return { name, count, rows };
  });
}

function factsOf({ pharmacy, history }: Told): readonly Fact[] {
  const { ods, begunAt } = pharmacy;
  const begun = begunAt === undefined ? [] : [{ what: 'Started', ods, at: begunAt, id: ods }];
  return [...begun, ...history.flatMap((recorded) => factOf(recorded, pharmacy))];
}

function factOf({ event, ods, at }: RecordedEvent, pharmacy: PlainPharmacy): readonly Fact[] {
  switch (event.type) {
    case 'blocker_raised':
      return [{ what: 'Got stuck', ods, at, id: event.blockerId }];
    case 'blocker_fixed':
      return event.ownLock ? [] : [{ what: 'Stuck no more', ods, at, id: event.blockerId }];
    case 'joined':
      return [{ what: 'People joined', ods, at, id: event.personId }];
    case 'test_received':
      // What was undone since does not count, here and below.
      return mailboxOf(pharmacy) === 'confirmed' ? [{ what: 'Confirmed', ods, at, id: ods }] : [];
    case 'answered': {
      const said = event.answer.kind === 'option' ? `${event.question}: ${event.answer.option}` : '';
      if (applications.includes(said) && pharmacy.applied) return [{ what: 'Applied', ods, at, id: ods }];
      const stillSo = ['says_it_has_one', 'confirmed'].includes(mailboxOf(pharmacy));
      return mailboxes.includes(said) && stillSo ? [{ what: 'Say they have one', ods, at, id: ods }] : [];
    }
    default:
      return [];
  }
}

const applications = ['apply: applied', 'head_office_answer: head_office_applied'];
const mailboxes = [
  'can_open: yes',
  'can_open: cannot',
  'look_first: found_can_open',
  'look_first: found_cannot_open',
  'portal_answer: arrived',
];

function factsOfAlert({ id, ods, state, raisedAt, closedAt }: Alert): readonly Fact[] {
  const raised = { what: 'Alerts raised', ods, at: raisedAt, id };
  const isSolved = state === 'solved' && closedAt !== undefined;
  return isSolved ? [raised, { what: 'Alerts solved', ods, at: closedAt, id }] : [raised];
}
