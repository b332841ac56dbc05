import { people } from '../../src/playground/people.ts';
import type { Random } from '../support/random.ts';

/** Somebody whom the roster names, and what became of them here. */
export interface PlainLead {
  readonly cell: string;
  readonly email: string;
  readonly name: string;
  readonly phone?: string;
  readonly order: number;
  readonly here: 'opened' | 'removed it' | 'blocked it' | 'never came';
}

type Somebody = Omit<PlainLead, 'cell' | 'order'>;

const priya: Somebody = { ...people.lead, here: 'opened' };
const others: readonly Somebody[] = [
  { ...people.secondLead, here: 'opened', phone: '020 7946 0001' },
  { ...people.thirdLead, here: 'never came', phone: '020 7946 0002' },
  { name: 'Robin Hale', email: 'robin.hale@lpc.example', here: 'removed it' },
  { name: 'Billie Stone', email: 'billie.stone@lpc.example', here: 'blocked it' },
];

/** The leads of each cell: the one who asks leads the cells named, the others any. */
export function leadsOf(
  cells: readonly string[],
  ofLead: readonly string[],
  random: Random,
): readonly PlainLead[] {
  return cells.flatMap((cell) => {
    const own = [...(ofLead.includes(cell) ? [priya] : []), ...others.filter(() => random.below(3) > 0)];
    const first = random.below(own.length);
    return own.map(({ email, name, here, ...rest }, n) => ({
      ...{ cell, email, name, here, order: ((n + first) % own.length) + 1 },
      ...('phone' in rest ? { phone: rest.phone } : {}),
    }));
  });
}

/** The lines of the file of the leads of all cells, or of one: by cell, the first lead first. */
export function leadRows(leads: readonly PlainLead[], cell?: string): readonly string[] {
  return inOrder(leads.filter((lead) => cell === undefined || lead.cell === cell)).map((lead) => {
    const { email, name, phone = '', here } = lead;
    return [lead.cell, here === 'never came' ? email : name, phone, here === 'opened' ? 'Yes' : 'No'].join();
  });
}

/** The same of those whom no message reaches: they have not opened the bot, or have it no more. */
export function awayRows(leads: readonly PlainLead[]): readonly string[] {
  return inOrder(leads.filter(({ here }) => here !== 'opened')).map(({ cell, email, phone = '' }) =>
    [cell, email, phone].join(),
  );
}

function inOrder(leads: readonly PlainLead[]): readonly PlainLead[] {
  return leads.toSorted((a, b) => a.cell.localeCompare(b.cell) || a.order - b.order);
}
