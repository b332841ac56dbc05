import type { Alert, AlertState, AlertSubject } from '../../src/domain/alert/record.ts';
import { personId } from '../../src/domain/people/person.ts';
import { demoTenantId, people } from '../../src/playground/people.ts';
import type { Random } from '../support/random.ts';
import { dayOf, inWords } from './days.ts';
import { asCsv, reasonName } from './expected.ts';
import type { Lived } from './histories.ts';
import type { Asker } from './lists.ts';
import type { PlainPharmacy } from './pharmacy.ts';

const admin = personId(demoTenantId, people.admin.aadObjectId);

/** Alerts about what has happened at some pharmacies, in every state. Nothing is due about them. */
export function casesAt(lived: readonly Lived[], until: number, random: Random): readonly Alert[] {
  return lived.flatMap(({ premises: { ods }, history }) => {
    const stuck = history.flatMap(({ event, at }) =>
      event.type === 'blocker_raised'
        ? [{ at, subject: { kind: 'blocker', blockerId: event.blockerId, code: event.code } as const }]
        : [],
    );
    const others = history
      .filter(() => random.below(25) === 0)
      .map(({ at }) => ({ at, subject: random.pick<AlertSubject>([test, claim, { kind: 'risk' }]) }));
    return [...stuck, ...others]
      .filter(() => random.below(3) === 0)
      .map(({ at, subject }, n): Alert => {
        const state = random.pick<AlertState>(['raised', 'taken', 'solved', 'withdrawn']);
        const isOpen = state === 'raised' || state === 'taken';
        return {
          ...{ id: `${ods}-case-${n}`, ods, subject, severity: 'normal', state, revision: 1, raisedAt: at },
          ...{ recipients: [], level: 'admins', notes: [] },
          ...(state === 'taken' ? { takenBy: admin, recipients: [admin] } : {}),
          ...(isOpen ? {} : { closedBy: admin, closedAt: at + random.below(until - at + 1) }),
        };
      });
  });
}

const test = { kind: 'test', word: 'TULIP-1234', from: 'pharmacy@nhs.net', legacyName: false } as const;
const claim = { kind: 'claim', personId: 'tenant:claimant' } as const;

const stateNames: Readonly<Record<string, string>> = { raised: 'open: nobody has taken it', taken: 'taken' };
const subjectNames = {
  test: 'the test message',
  claim: 'who works there',
  risk: 'too few people can open the mailbox',
} as const;

/** The open alerts that somebody may see, as the lines of their file, oldest first; and their states. */
export function openCases(
  { cases, plain }: { readonly cases: readonly Alert[]; readonly plain: readonly PlainPharmacy[] },
  asker: Asker,
  cell?: string,
): { readonly rows: readonly string[]; readonly taken: number } {
  const open = cases
    .flatMap((alert) => {
      const pharmacy = plain.find(({ ods }) => ods === alert.ods);
      const isSeen = !asker.cells || asker.cells.includes(pharmacy?.cell?.toLowerCase() ?? '');
      const isWanted = cell === undefined || pharmacy?.cell === cell;
      return pharmacy && alert.state in stateNames && isSeen && isWanted ? [{ alert, pharmacy }] : [];
    })
    .toSorted((a, b) => a.alert.raisedAt - b.alert.raisedAt);
  return {
    taken: open.filter(({ alert }) => alert.state === 'taken').length,
    rows: open.map(({ alert: { ods, subject, raisedAt, state }, pharmacy: { name, cell: its } }) => {
      const what = subject.kind === 'blocker' ? reasonName(subject.code) : subjectNames[subject.kind];
      const since = inWords(dayOf(raisedAt));
      return asCsv([name, ods, what, since, its ?? 'no cell', stateNames[state] ?? '']);
    }),
  };
}
