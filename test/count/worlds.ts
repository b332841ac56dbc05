import { loadContent } from '../../src/content/pack.ts';
import type { Alert } from '../../src/domain/alert/record.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { seededRandom } from '../support/random.ts';
import { casesAt } from './cases.ts';
import { type Lived, live, stayOut } from './histories.ts';
import { leadsOf, type PlainLead } from './leads.ts';
import { type PlainPharmacy, readHistory } from './pharmacy.ts';

/** Pharmacies with their histories, at an instant; and what a plain reading of the same histories says. */
export interface World {
  readonly lived: readonly Lived[];
  readonly plain: readonly PlainPharmacy[];
  readonly policy: Policy;
  /** The name under which a bot is given these rules. */
  readonly policyName: string;
  readonly now: number;
  /** People (ids) whom no message reaches. */
  readonly away: ReadonlySet<string>;
  readonly cases: readonly Alert[];
  readonly leads: readonly PlainLead[];
}

/** How large a world is. Without a size, by chance; few happenings make a large one quick to live through. */
export interface Extent {
  readonly pharmacies?: number;
  readonly mostHappenings?: number;
}

export const cells = ['North', 'East', 'South'] as const;
/** The cells of the lead who asks; the others are somebody else's. */
export const cellsOfLead = ['North', 'East'] as const;

/** So many pharmacies have alerts, more or less: no desk has thousands of them open. */
const withCases = 600;

const day = 24 * 60 * 60 * 1000;
const policyNames = ['lpc-page', 'national'] as const;
const policies = {
  'lpc-page': loadContent({ policy: 'lpc-page' }).policy,
  national: loadContent({ policy: 'national' }).policy,
} as const;

/** A world of some pharmacies that lived for days or months; the same for the same seed. */
export function world(seed: number, { pharmacies, mostHappenings = 60 }: Extent = {}): World {
  const random = seededRandom(seed);
  const policyName = random.pick(policyNames);
  const policy = policies[policyName];
  const from = Date.UTC(2026, random.below(12), 1 + random.below(28), 8);
  const until = from + (5 + random.below(300)) * day + random.below(24 * 60) * 60_000;
  const times = { from, until, policy, cells, mostHappenings };
  const count = pharmacies ?? 5 + random.below(36);
  const listed = (n: number) => {
    const cell = random.pick([...cells, undefined]);
    return { ods: codeOf(n), name: `Pharmacy ${random.below(20)}`, cell };
  };
  const begun = Array.from({ length: count }, (_, n) => live(listed(n), times, random));
  const out = Array.from({ length: 3 }, (_, n) => stayOut(listed(count + n), times));
  const lived = [...begun, ...out];
  const plain = lived.map(({ premises, history }) => readHistory(premises.ods, history));
  const everybody = new Set(plain.flatMap(({ people }) => [...people]));
  const away = new Set([...everybody].filter(() => random.below(4) === 0));
  const some = lived.filter(() => lived.length <= withCases || random.below(lived.length) < withCases);
  const cases = casesAt(some, until, random);
  const leads = leadsOf(cells, cellsOfLead, random);
  return { lived, plain, policy, policyName, now: until, away, cases, leads };
}

function codeOf(n: number): string {
  return `FY${n.toString(36).toUpperCase().padStart(3, '0')}`;
}
