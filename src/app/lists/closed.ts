import type { Shape } from '../../domain/lists/list.ts';
import type { Field } from './fields.ts';

const always = ['closed', 'permanently closed', 'ceased', 'ceased trading'];
/** The words by which a list says that a pharmacy is closed. A status of any other list may be about anything else. */
const closedWords: Readonly<Record<Shape, readonly string[]>> = {
  contractor_details: always,
  consolidated: always,
  edispensary: [...always, 'c', 'inactive'],
  other: always,
};

/** Whether a list says that a pharmacy is closed: by its status, or by a day that has come. */
export function saysClosed(field: Field, shape: Shape, today: string): boolean {
  if (closedWords[shape].includes(field('status').toLowerCase())) return true;
  const closedOn = dayOf(field('closedOn'));
  return closedOn !== undefined && closedOn <= today;
}

/** A day as 20261122, 2026-11-22 or 22/11/2026. */
function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text) ?? [];
  if (year) return `${year}-${month}-${day}`;
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined;
}
